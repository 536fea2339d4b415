/** One parameter of a message template (Zalo reference 2.7, `listParams`). */
export interface TemplateParam {
  name: string;
  require: boolean;
  type: 'STRING' | 'NUMBER' | 'DATE';
  maxLength: number;
  minLength: number;
  acceptNull: boolean;
}
export interface Template {
  templateId: string;
  templateName: string;
  status: 'ENABLE' | 'PENDING_REVIEW' | 'REJECT' | 'DISABLE';
  listParams: TemplateParam[];
  /** What the person reads; `<name>` stands for a parameter. */
  text: string;
  /** May it be addressed by user id (2.6), or only by phone? */
  viaUid: boolean;
}

const param = (name: string, maxLength: number): TemplateParam => ({
  name,
  require: true,
  type: 'STRING',
  maxLength,
  minLength: 1,
  acceptNull: false,
});

/** Ids for the settings ZALO_TEMPLATE_… in the demonstration. */
export const demonstrationTemplateIds = {
  receipt: '512001',
  newEntry: '512002',
  handOver: '512003',
} as const;

export const demonstrationTemplates = (): Template[] => [
  {
    templateId: demonstrationTemplateIds.receipt,
    templateName: 'Biên nhận sáng kiến',
    status: 'ENABLE',
    listParams: [param('ten', 30), param('ma_ho_so', 20), param('ten_sang_kien', 200)],
    text: 'Kính gửi <ten>, chương trình đã nhận sáng kiến “<ten_sang_kien>”. Mã hồ sơ: <ma_ho_so>.',
    viaUid: true,
  },
  {
    templateId: demonstrationTemplateIds.newEntry,
    templateName: 'Sáng kiến mới tại đơn vị',
    status: 'ENABLE',
    listParams: [param('don_vi', 100), param('ma_ho_so', 20), param('ten_sang_kien', 200)],
    text: '<don_vi> có sáng kiến mới “<ten_sang_kien>”, mã hồ sơ <ma_ho_so>. Mời Anh/Chị xem xét.',
    viaUid: true,
  },
  {
    templateId: demonstrationTemplateIds.handOver,
    templateName: 'Có người cần cán bộ hỗ trợ',
    status: 'ENABLE',
    listParams: [param('ten', 30), param('don_vi', 100)],
    text: '<ten> (<don_vi>) đang cần cán bộ hỗ trợ nộp sáng kiến. Mời Anh/Chị mở ứng dụng để trả lời.',
    viaUid: true,
  },
];
