import { formatQuarter, type Commendation, type CommendedKind } from '@sang-kien/shared';

const BLANK = '………';

/** Words of the annex that lists whom to commend. */
export const commendationTexts = {
  annex: 'PHỤ LỤC',
  title: (of: CommendedKind) =>
    of === 'collectives' ? 'Danh sách tập thể tiêu biểu' : 'Danh sách cá nhân tiêu biểu',
  about: (programmeName: string, { phase, quarter }: Pick<Commendation, 'phase' | 'quarter'>) =>
    `${programmeName}, ${quarter === null ? `giai đoạn ${phase}` : formatQuarter(quarter)}`,
  attachedTo: (issuer: string) =>
    `(Kèm theo ${BLANK} số ${BLANK}/${BLANK} ngày ${BLANK} tháng ${BLANK} năm ${BLANK} của ${issuer})`,
  columns: {
    number: 'TT',
    collective: 'Tập thể',
    unit: 'Đơn vị cấp trên',
    submitted: 'Lượt nộp',
    valid: 'Hợp lệ',
    percent: 'So với chỉ tiêu',
    benefit: 'Giá trị làm lợi (đồng)',
    name: 'Họ và tên',
    workplace: 'Đơn vị công tác',
    titles: 'Sáng kiến',
  },
  percent: (percent: number, target: number) => `${percent}% (${target})`,
  noTarget: '–',
  coAuthors: (names: readonly string[]) => `Đồng tác giả: ${names.join(', ')}`,
  moreTitles: (count: number) => `và ${count} sáng kiến khác`,
  none: 'Chưa có tập thể, cá nhân nào có sáng kiến hợp lệ trong thời gian này.',
  total: (count: number) => `Danh sách này có ${count} người.`,
  totalCollectives: (count: number) => `Danh sách này có ${count} tập thể.`,
  fileName: (of: CommendedKind, time: string, name: string) =>
    `${of === 'collectives' ? 'Tập thể' : 'Cá nhân'} tiêu biểu ${time} - ${name}.docx`,
  fileTime: ({ phase, quarter }: Pick<Commendation, 'phase' | 'quarter'>) =>
    quarter === null ? `giai đoạn ${phase}` : formatQuarter(quarter),
};
