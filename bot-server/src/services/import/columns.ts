import { foldForSearch } from '@sang-kien/shared';

export type ColumnKind =
  | 'text'
  | 'paragraphs'
  | 'phone'
  | 'day'
  | 'money'
  | 'number'
  | 'yesNo'
  | 'group'
  | 'body'
  | 'unit'
  | 'people';

/** A column of the spreadsheet; `field` is the dotted path of what it fills (DESIGN 4.3). */
export type Column = {
  field: string;
  heading: string;
  kind: ColumnKind;
  required: boolean;
  width: number;
  example: string | number | { day: string };
  /** Other headings by which people call it, folded for search. */
  aliases: readonly string[];
};

type Shape = [field: string, heading: string, kind: ColumnKind, width: number, example: Column['example']];

const required = (shape: Shape, ...aliases: string[]): Column => column(shape, true, aliases);
const optional = (shape: Shape, ...aliases: string[]): Column => column(shape, false, aliases);

function column(
  [field, heading, kind, width, example]: Shape,
  isRequired: boolean,
  aliases: string[],
): Column {
  return { field, heading, kind, width, example, required: isRequired, aliases };
}

/** The columns of the template in their order, with the words of the form (DESIGN 4.7). */
export const columns: readonly Column[] = [
  required(
    ['author.fullName', 'Họ và tên', 'text', 26, 'Nguyễn Thị Mẫu'],
    'ho ten',
    'hoten',
    'ten tac gia',
    'tac gia',
    'ho ten tac gia',
    'ho va ten tac gia',
    'tac gia sang kien',
  ),
  required(
    ['author.phone', 'Số điện thoại', 'phone', 15, '0900 000 001'],
    'dien thoai',
    'sdt',
    'dt',
    'so dt',
    'so di dong',
    'di dong',
  ),
  optional(
    ['author.email', 'Thư điện tử', 'text', 22, 'mau@congty.vn'],
    'email',
    'e mail',
    'thu dien tu email',
  ),
  optional(['author.birthYear', 'Năm sinh', 'number', 10, 1990], 'ngay sinh', 'ngay thang nam sinh'),
  optional(
    ['author.unionMember', 'Đoàn viên công đoàn', 'yesNo', 12, 'Có'],
    'doan vien',
    'la doan vien',
    'la doan vien cong doan',
  ),
  optional(
    ['author.jobTitle', 'Chức vụ, công việc', 'text', 22, 'Công nhân may'],
    'chuc vu',
    'cong viec',
    'chuc danh',
    'nghe nghiep',
  ),
  optional(
    ['coAuthors', 'Đồng tác giả', 'people', 30, 'Trần Văn Thử 40%; Lê Thị Ví Dụ 20%'],
    'cac dong tac gia',
    'tac gia khac',
  ),
  required(
    ['workplace.unitId', 'Nơi công tác', 'unit', 38, ''],
    'don vi',
    'don vi cong tac',
    'cong doan cap tren',
    'cong doan cap tren truc tiep',
    'cong doan cap tren truc tiep co so',
  ),
  optional(['workplace.unitOther', 'Tên đơn vị khác', 'text', 24, ''], 'don vi khac'),
  required(
    ['workplace.grassrootsUnion', 'Công đoàn cơ sở', 'text', 32, 'CĐCS Công ty May Mẫu'],
    'cdcs',
    'ten cong doan co so',
    'ten cdcs',
  ),
  required(['targetGroup', 'Nhóm đối tượng', 'group', 40, ''], 'doi tuong', 'nhom'),
  required(
    ['initiative.title', 'Tên sáng kiến', 'text', 40, 'Gá bắt vít nhanh'],
    'sang kien',
    'tieu de',
    'ten sang kien giai phap',
    'ten giai phap',
  ),
  required(
    [
      'initiative.description',
      'Mô tả sáng kiến',
      'paragraphs',
      60,
      'Làm thêm một cái gá để bắt vít nhanh hơn.',
    ],
    'mo ta',
    'noi dung',
    'noi dung sang kien',
    'tom tat',
    'mo ta tom tat',
    'tom tat noi dung',
  ),
  optional(
    ['initiative.benefitVnd', 'Giá trị làm lợi (đồng)', 'money', 20, 120_000_000],
    'lam loi',
    'so tien lam loi',
    'hieu qua kinh te',
    'gia tri',
  ),
  required(['recognition.body', 'Cấp công nhận', 'body', 26, ''], 'muc cong nhan', 'noi cong nhan'),
  optional(
    ['recognition.by', 'Nơi ra văn bản công nhận', 'text', 34, 'Hội đồng sáng kiến Công ty May Mẫu'],
    'noi ra van ban',
    'don vi cong nhan',
    'co quan cong nhan',
  ),
  required(
    ['recognition.documentNo', 'Số văn bản', 'text', 16, '15/QĐ-SK'],
    'so quyet dinh',
    'so van ban cong nhan',
    'so quyet dinh cong nhan',
    'so qd',
  ),
  required(
    ['recognition.date', 'Ngày công nhận', 'day', 14, { day: '2022-03-15' }],
    'ngay van ban',
    'ngay quyet dinh',
    'ngay ra van ban',
  ),
  required(
    ['recognition.appliedFrom', 'Ngày áp dụng', 'day', 14, { day: '2022-01-10' }],
    'ap dung tu',
    'ap dung tu ngay',
    'ngay bat dau ap dung',
  ),
  required(
    ['declarations.notIpProtected', 'Không thuộc diện bảo hộ sở hữu trí tuệ', 'yesNo', 16, 'Có'],
    'khong bao ho so huu tri tue',
    'khong dang duoc bao ho so huu tri tue',
  ),
  required(
    ['declarations.notAgainstPublicOrder', 'Không trái trật tự công cộng, đạo đức xã hội', 'yesNo', 16, 'Có'],
    'khong trai trat tu cong cong',
  ),
  required(
    ['declarations.dataConsent', 'Đã có sự đồng ý của tác giả', 'yesNo', 16, 'Có'],
    'su dong y cua tac gia',
    'tac gia dong y',
    'tac gia da dong y',
    'dong y',
  ),
  optional(
    ['evidence.driveUrl', 'Liên kết Google Drive', 'text', 30, ''],
    'google drive',
    'link drive',
    'link google drive',
    'lien ket minh chung',
    'link minh chung',
  ),
];

const byHeading = new Map(
  columns.flatMap((each) =>
    [foldHeading(each.heading), ...each.aliases].map((words) => [words, each] as const),
  ),
);
/** Columns that people add for themselves. */
const PRIVATE = new Set(['stt', 'tt', 'so thu tu', 'ghi chu', 'so tt']);

/** The column that a heading means; `private` for numbering and remarks, undefined for what we do not know. */
export function columnOf(heading: string): Column | 'private' | undefined {
  const words = foldHeading(heading);
  return PRIVATE.has(words) ? 'private' : byHeading.get(words);
}

export function columnOfField(field: string): Column | undefined {
  const whole = field.replace(/\.\d+(\..*)?$/, '');
  // No recognition at all is a matter of who gave it.
  return columns.find((each) => each.field === (whole === 'recognition' ? 'recognition.body' : whole));
}

/** What stands in brackets (a unit, an asterisk) tells nothing of which column it is. */
function foldHeading(heading: string): string {
  return foldForSearch(heading.replace(/\([^)]*\)/g, ' '));
}
