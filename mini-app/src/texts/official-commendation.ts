import { formatQuarter } from '@sang-kien/shared';
import { officialTitles } from './official-titles.ts';

const grouped = (amount: number) => amount.toLocaleString('vi-VN');

export const commendationTexts = {
  title: officialTitles.commend,
  lead: 'Tập thể, cá nhân tiêu biểu theo số sáng kiến hợp lệ.',
  scope: 'Đơn vị',
  of: 'Danh sách',
  filter: (chosen: readonly string[]) => `Bộ lọc: ${chosen.join(' · ')}`,
  kinds: { collectives: 'Tập thể', individuals: 'Cá nhân' },
  time: 'Thời gian',
  phase: (number: number) => `Giai đoạn ${number}`,
  quarter: (quarter: string) => {
    const words = formatQuarter(quarter);
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  level: 'Xếp hạng giữa',
  levels: { below: 'Các đơn vị trực thuộc', base: 'Các công đoàn cơ sở' },
  order: 'Xếp theo',
  orders: { valid: 'Số sáng kiến hợp lệ', percent: 'Mức vượt chỉ tiêu' },
  heading: (kind: string, time: string) =>
    `${kind} tiêu biểu, ${time.charAt(0).toLowerCase()}${time.slice(1)}`,
  none: 'Chưa có sáng kiến hợp lệ nào trong thời gian này. Anh/Chị mở “Bộ lọc” để chọn thời gian khác.',
  noTarget: 'Chưa có đơn vị nào có chỉ tiêu và có sáng kiến hợp lệ.',
  counted: {
    collectives: 'Tính các sáng kiến được đơn vị xác nhận hợp lệ trong thời gian này.',
    individuals: 'Tính các sáng kiến nộp trong thời gian này và nay là hợp lệ. Họ tên viết hoa như khi in.',
  },
  ties: {
    valid: 'Bằng nhau thì xếp theo mức đạt chỉ tiêu, rồi theo giá trị làm lợi.',
    percent: 'Bằng nhau thì xếp theo số hợp lệ, rồi theo giá trị làm lợi.',
    individuals: 'Bằng nhau thì xếp theo giá trị làm lợi.',
  },
  columns: {
    rank: 'Hạng',
    collective: 'Tập thể',
    person: 'Họ và tên',
    valid: 'Hợp lệ',
    submitted: 'Lượt nộp',
    percent: 'Chỉ tiêu',
    benefit: 'Giá trị làm lợi (đồng)',
  },
  percent: (percent: number, target: number) => `${grouped(percent)}% của ${grouped(target)}`,
  noPercent: 'chưa đặt',
  coAuthors: (names: readonly string[]) => `Đồng tác giả: ${names.join(', ')}`,
  download: 'Tải tệp Word',
  print: 'In danh sách',
  fileName: { collectives: 'Tập thể tiêu biểu.docx', individuals: 'Cá nhân tiêu biểu.docx' },
};
