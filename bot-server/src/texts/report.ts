import { formatClosing, formatDateTime, formatMonth, type ReportChangeKind } from '@sang-kien/shared';

/** `1234567` as papers write it: `1.234.567`. */
export const formatNumber = (value: number) => value.toLocaleString('vi-VN');

/** A difference with its sign; nought stays bare. */
export const formatDifference = (value: number) =>
  value > 0 ? `+${formatNumber(value)}` : formatNumber(value);

export const changeNames: Record<ReportChangeKind, string> = {
  became_valid: 'Được xác nhận hợp lệ',
  fell_out: 'Không còn hợp lệ',
  withdrawn: 'Tác giả rút hồ sơ',
  asked_for_changes: 'Được đề nghị bổ sung',
  handed_in_again: 'Đã bổ sung, nộp lại',
  moved_in: 'Chuyển đến đơn vị',
  moved_out: 'Chuyển sang đơn vị khác',
  figures_changed: 'Đổi nhóm đối tượng hoặc giá trị làm lợi',
};

const asOf = (at: Date, provisional: boolean) =>
  provisional ? `tạm tính đến ${formatDateTime(at)}` : `tính đến ${formatClosing(at)}`;

/** Words of the monthly report, on paper and in its workbook. */
export const reportTexts = {
  kind: 'Báo cáo',
  kindMark: 'BC',
  about: (programme: string, month: string) => [
    `Kết quả thực hiện Chương trình “${programme}”`,
    formatMonth(month),
  ],
  intro: (at: { programme: string; name: string; month: string; asOf: Date; provisional: boolean }) =>
    `Thực hiện ${at.programme}, ${at.name} báo cáo kết quả ${formatMonth(at.month)} như sau ` +
    `(số liệu ${asOf(at.asOf, at.provisional)}):`,
  asOf: (at: Date, provisional: boolean) => `Số liệu ${asOf(at, provisional)}`,
  sections: {
    total: 'Kết quả chung',
    subUnits: 'Kết quả theo đơn vị',
    phases: 'Kết quả theo giai đoạn của Chương trình',
    groups: 'Kết quả theo nhóm đối tượng',
    silent: 'Đơn vị chưa có sáng kiến',
    merit: 'Tập thể, cá nhân tiêu biểu trong tháng',
    changes: 'Thay đổi sau kỳ báo cáo',
  },
  summary: (of: { submitted: number; valid: number; allSubmitted: number; allValid: number }) =>
    `Trong tháng, toàn đơn vị có ${formatNumber(of.submitted)} lượt nộp sáng kiến và ` +
    `${formatNumber(of.valid)} sáng kiến được xác nhận hợp lệ. Lũy kế từ đầu Chương trình có ` +
    `${formatNumber(of.allSubmitted)} lượt nộp, trong đó ${formatNumber(of.allValid)} hợp lệ.`,
  columns: {
    index: 'TT',
    measure: 'Chỉ tiêu',
    unit: 'Đơn vị',
    phase: 'Giai đoạn',
    group: 'Nhóm đối tượng',
    month: 'Trong tháng',
    before: 'Tháng trước',
    difference: 'Tăng, giảm',
    until: 'Lũy kế',
    submitted: 'Lượt nộp',
    valid: 'Hợp lệ',
    monthSubmitted: 'Nộp trong tháng',
    monthValid: 'Hợp lệ trong tháng',
    beforeSubmitted: 'Nộp tháng trước',
    beforeValid: 'Hợp lệ tháng trước',
    untilSubmitted: 'Nộp lũy kế',
    untilValid: 'Hợp lệ lũy kế',
    monthBenefit: 'Giá trị làm lợi trong tháng (đồng)',
    benefit: 'Giá trị làm lợi (đồng)',
    untilBenefit: 'Giá trị làm lợi lũy kế (đồng)',
    kind: 'Loại',
    person: 'Họ và tên',
    grassrootsUnion: 'Công đoàn cơ sở',
    commended: 'Được biểu dương',
    day: 'Ngày',
    code: 'Mã hồ sơ',
    change: 'Thay đổi',
  },
  all: 'Tổng cộng',
  phase: (number: number) => `Giai đoạn ${number}`,
  collective: 'Tập thể',
  individual: 'Cá nhân',
  silentLead: (count: number) => `Đến hết kỳ báo cáo còn ${formatNumber(count)} đơn vị chưa có sáng kiến:`,
  silentInAnnex: (count: number) =>
    `Đến hết kỳ báo cáo còn ${formatNumber(count)} đơn vị chưa có sáng kiến (danh sách tại Phụ lục kèm theo).`,
  noneActive: 'Đến hết kỳ báo cáo chưa đơn vị nào có sáng kiến.',
  bestOf: (shown: number, all: number) =>
    `${formatNumber(all)} đơn vị đã có sáng kiến; ${formatNumber(shown)} đơn vị có nhiều sáng kiến hợp lệ nhất như sau, ` +
    `số liệu của tất cả các đơn vị tại Phụ lục kèm theo.`,
  noSilent: 'Tất cả các đơn vị trực thuộc đã có sáng kiến.',
  noMerit: 'Trong tháng chưa có sáng kiến được xác nhận hợp lệ.',
  collectivesLead: 'Tập thể có nhiều sáng kiến hợp lệ nhất trong tháng:',
  peopleLead: (commended: boolean) =>
    `Cá nhân ${commended ? 'được biểu dương hoặc ' : ''}có nhiều sáng kiến hợp lệ nhất trong tháng:`,
  changesLead: (total: number) =>
    `Các số liệu trên giữ nguyên như tại cuối tháng báo cáo. Từ đó đến nay, hồ sơ đã nộp trong kỳ có ` +
    `${formatNumber(total)} thay đổi: `,
  changeCount: (kind: ReportChangeKind, count: number) =>
    `${changeNames[kind].toLocaleLowerCase('vi')}: ${formatNumber(count)}`,
  listedChanges: (listed: number, total: number) =>
    listed === total
      ? `Có ${formatNumber(total)} thay đổi, ghi đủ dưới đây.`
      : `Có ${formatNumber(total)} thay đổi, dưới đây chỉ ghi ${formatNumber(listed)} thay đổi đầu tiên.`,
  closing: (name: string) =>
    `Trên đây là kết quả thực hiện Chương trình trong tháng. ${name} trân trọng báo cáo./.`,
  sheets: {
    total: 'Tổng hợp',
    subUnits: 'Theo đơn vị',
    phases: 'Theo giai đoạn',
    groups: 'Theo nhóm đối tượng',
    silent: 'Chưa có sáng kiến',
    merit: 'Biểu dương',
    changes: 'Thay đổi sau tháng',
  },
};

/** Words of the list of dossiers. */
export const dossierListTexts = {
  sheet: 'Danh sách hồ sơ',
  title: (name: string) => `Danh sách hồ sơ sáng kiến – ${name}`,
  columns: [
    'TT',
    'Mã hồ sơ',
    'Đơn vị',
    'Công đoàn cơ sở',
    'Tác giả',
    'Số điện thoại',
    'Tên sáng kiến',
    'Nhóm đối tượng',
    'Giai đoạn nộp',
    'Ngày nộp',
    'Ngày công nhận',
    'Ngày áp dụng',
    'Giá trị làm lợi (đồng)',
    'Trạng thái',
  ],
  check: 'Kiểm tra',
  checkRows: 'Số dòng dữ liệu',
  checkHash: 'SHA-256 của trang tính đầu (xl/worksheets/sheet1.xml)',
  checkAsOf: 'Hồ sơ nộp đến',
};

/** Names of files, and why one could not be made. */
export const exportTexts = {
  reportFile: (month: string, name: string) => `Báo cáo ${formatMonth(month)} - ${name}`,
  dossiersFile: (name: string, day: string) => `Danh sách hồ sơ - ${name} - ${day}`,
  tooMany: (most: number) =>
    `Anh/Chị đang có ${most} tệp chờ lập. Vui lòng đợi một tệp lập xong rồi yêu cầu tệp khác.`,
  diskFull: 'Máy chủ đã hết chỗ lưu nên chưa lập được tệp. Anh/Chị vui lòng báo người quản trị rồi lập lại.',
  brokeOff: 'Việc lập tệp bị ngắt ba lần nên đã dừng lại. Anh/Chị vui lòng báo người quản trị.',
  bug: 'Có trục trặc khi lập tệp, chưa có tệp nào được tạo. Anh/Chị vui lòng lập lại sau ít phút.',
};
