import {
  formatClosing,
  formatDateTime,
  formatMonth,
  type ExportKind,
  type ReportChangeKind,
} from '@sang-kien/shared';
import { officialTitles } from './official-titles.ts';

const number = (amount: number) => amount.toLocaleString('vi-VN');

export const reportTexts = {
  title: officialTitles.report,
  number,
  lead: 'Số liệu của đơn vị tại cuối tháng, để gửi công đoàn cấp trên.',
  month: 'Tháng báo cáo',
  monthName: (month: string) => {
    const [year, of] = month.split('-').map(Number);
    return `Tháng ${of}/${year}`;
  },
  unit: 'Đơn vị',
  otherUnit: 'Đang xem một đơn vị bên dưới',
  asOf: (at: Date) => `Số liệu tính đến ${formatClosing(at)}. Xem lại lúc nào cũng như vậy.`,
  provisional: (at: Date, month: string) =>
    `${capital(formatMonth(month))} chưa kết thúc: số liệu tạm tính đến ${formatDateTime(at)}.`,
  figures: {
    title: (name: string) => `Kết quả: ${name}`,
    submitted: 'Lượt nộp trong tháng',
    valid: 'Hợp lệ trong tháng',
    benefit: 'Giá trị làm lợi trong tháng',
    money: (amount: number) => `${number(amount)} đồng`,
    before: (before: string) => `Tháng trước: ${before}`,
    until: (until: string) => `Lũy kế: ${until}`,
  },
  parts: {
    subUnits: 'Theo đơn vị',
    phases: 'Theo giai đoạn',
    groups: 'Theo nhóm đối tượng',
    silent: (count: number) => `Đơn vị chưa có sáng kiến (${number(count)})`,
    merit: 'Tập thể, cá nhân tiêu biểu trong tháng',
    changes: 'Thay đổi sau tháng báo cáo',
  },
  phase: (phase: number) => `Giai đoạn ${phase}`,
  line: (submitted: number, valid: number) =>
    `Trong tháng: ${number(submitted)} lượt nộp, ${number(valid)} hợp lệ`,
  allLine: (submitted: number, valid: number) =>
    `Lũy kế: ${number(submitted)} lượt nộp, ${number(valid)} hợp lệ`,
  openUnit: (name: string) => `Mở báo cáo của ${name}`,
  noneActive: 'Chưa đơn vị nào có sáng kiến.',
  validCount: (valid: number) => `${number(valid)} hợp lệ`,
  changesLead: 'Các hồ sơ đã nộp trong kỳ mà sau đó có thay đổi. Số liệu báo cáo ở trên vẫn giữ nguyên.',
  changesTotal: (total: number) => `Có ${number(total)} thay đổi.`,
  noChanges: 'Chưa có thay đổi nào từ khi tháng kết thúc.',
  noMerit: 'Trong tháng chưa có tập thể, cá nhân nào có sáng kiến hợp lệ.',
  moreChanges: (listed: number) => `Chỉ hiện ${number(listed)} thay đổi đầu tiên.`,
  changeKinds: {
    became_valid: 'Được xác nhận hợp lệ',
    fell_out: 'Không còn hợp lệ',
    withdrawn: 'Tác giả rút hồ sơ',
    asked_for_changes: 'Được đề nghị bổ sung',
    handed_in_again: 'Đã bổ sung, nộp lại',
    moved_in: 'Chuyển đến đơn vị',
    moved_out: 'Chuyển sang đơn vị khác',
    figures_changed: 'Đổi nhóm đối tượng hoặc giá trị làm lợi',
  } satisfies Record<ReportChangeKind, string>,
  form: {
    title: 'Ghi trên báo cáo Word',
    lead: 'Ghi một lần, lần sau hệ thống nhớ cho đơn vị. Mục nào bỏ trống thì điền tay trên bản in.',
    number: 'Số văn bản',
    numberHint: 'Ví dụ: 15. Hệ thống tự thêm ký hiệu loại văn bản.',
    place: 'Địa danh',
    placeHint: 'Ví dụ: Việt Yên',
    date: 'Ngày ký',
    dateHint: 'Ngày/tháng/năm, ví dụ 15/3/2022.',
    dateWrong: 'Ngày ký này chưa đúng. Anh/Chị vui lòng nhập ngày có thật, ví dụ 15/3/2022, hoặc để trống.',
    signerTitle: 'Quyền hạn, chức vụ của người ký',
    signerTitleHint: 'Mỗi dòng một ý, ví dụ: TM. BAN THƯỜNG VỤ, rồi CHỦ TỊCH',
    signerName: 'Họ và tên người ký',
    recipients: 'Nơi nhận',
    recipientsHint: 'Mỗi dòng một nơi nhận; dòng “Lưu: VT.” được thêm sẵn.',
  },
  files: {
    title: 'Tải về',
    lead: 'Bảng Excel và danh sách mở được bằng Excel và LibreOffice.',
    orders: {
      report_docx: 'Tải báo cáo Word',
      report_xlsx: 'Tải bảng Excel',
      dossiers_xlsx: 'Tải danh sách hồ sơ',
    } satisfies Record<ExportKind, string>,
    listNote: 'Danh sách có họ tên và số điện thoại của tác giả. Anh/Chị vui lòng giữ cẩn thận.',
    waiting: 'Đang chờ tới lượt…',
    running: (done: number, all: number | null) =>
      all === null ? 'Đang lập tệp…' : `Đang lập tệp: ${number(done)} / ${number(all)} dòng`,
    progress: 'Tiến độ lập tệp',
    done: (name: string) => `Đã tải về: ${name}`,
    rows: (rows: number) => `${number(rows)} dòng dữ liệu`,
    hash: 'Mã kiểm tra SHA-256',
    again: 'Lưu lại tệp này',
    anew: 'Lập lại tệp',
  },
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
