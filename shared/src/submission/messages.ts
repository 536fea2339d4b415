import { formatDate } from '../programme/calendar.ts';
import type { Programme } from '../programme/programme.ts';

/** What each field is called inside a sentence, with the verb that fits its control. */
const fieldNames: Record<string, { name: string; verb: 'nhập' | 'chọn' }> = {
  submittedBy: { name: 'người nộp', verb: 'chọn' },
  'author.fullName': { name: 'họ và tên', verb: 'nhập' },
  'author.phone': { name: 'số điện thoại', verb: 'nhập' },
  'author.email': { name: 'thư điện tử', verb: 'nhập' },
  'author.birthYear': { name: 'năm sinh', verb: 'nhập' },
  'author.unionMember': { name: 'mục đoàn viên công đoàn', verb: 'chọn' },
  'author.jobTitle': { name: 'chức vụ, công việc', verb: 'nhập' },
  coAuthors: { name: 'đồng tác giả', verb: 'nhập' },
  'workplace.unitId': { name: 'nơi công tác', verb: 'chọn' },
  'workplace.unitOther': { name: 'tên đơn vị của bạn', verb: 'nhập' },
  'workplace.grassrootsUnion': { name: 'tên công đoàn cơ sở', verb: 'nhập' },
  targetGroup: { name: 'nhóm đối tượng', verb: 'chọn' },
  'initiative.title': { name: 'tên sáng kiến', verb: 'nhập' },
  'initiative.description': { name: 'mô tả sáng kiến', verb: 'nhập' },
  'initiative.benefitVnd': { name: 'giá trị làm lợi', verb: 'nhập' },
  evidence: { name: 'minh chứng', verb: 'nhập' },
  'recognition.body': { name: 'cấp công nhận', verb: 'chọn' },
  'recognition.by': { name: 'nơi ra văn bản công nhận', verb: 'nhập' },
  'recognition.documentNo': { name: 'số văn bản công nhận', verb: 'nhập' },
  'recognition.date': { name: 'ngày công nhận', verb: 'nhập' },
  'recognition.appliedFrom': { name: 'ngày áp dụng', verb: 'nhập' },
  'declarations.notIpProtected': { name: 'cam kết về quyền sở hữu trí tuệ', verb: 'chọn' },
  'declarations.notAgainstPublicOrder': { name: 'cam kết về trật tự công cộng', verb: 'chọn' },
  'declarations.dataConsent': { name: 'phần đồng ý sử dụng thông tin cá nhân', verb: 'chọn' },
};

function nameOf(field: string): { name: string; verb: 'nhập' | 'chọn' } {
  return fieldNames[field.replace(/\.\d+(\..*)?$/, '')] ?? { name: 'mục này', verb: 'nhập' };
}

/** The Vietnamese sentences of the judge; the one place where they are written. */
export const say = {
  required: (field: string) => `Bạn chưa ${nameOf(field).verb} ${nameOf(field).name}.`,
  invalid: (field: string, hint = 'Bạn vui lòng xem lại.') =>
    `${capitalised(nameOf(field).name)} chưa đúng. ${hint}`,
  tooLong: (field: string, max: number, actual: number) =>
    `${capitalised(nameOf(field).name)} thừa ${thousands(actual - max)} ký tự (đang có ${thousands(actual)}, tối đa ${thousands(max)}). Bạn vui lòng rút gọn.`,
  unknownUnit: 'Không tìm thấy đơn vị này trong danh sách. Bạn vui lòng chọn lại nơi công tác.',
  chooseBelow: (name: string) =>
    `Bạn vui lòng chọn công đoàn cấp trên trực tiếp thuộc ${name} (ví dụ: huyện, khu công nghiệp, ngành).`,
  notRecognised:
    'Sáng kiến cần được hội đồng sáng kiến hoặc thủ trưởng đơn vị công nhận bằng văn bản trước khi nộp.',
  ipProtected: 'Sáng kiến đang được bảo hộ quyền sở hữu trí tuệ thì không thuộc diện tham gia Chương trình.',
  againstPublicOrder:
    'Sáng kiến trái với trật tự công cộng hoặc đạo đức xã hội thì không thuộc diện tham gia Chương trình.',
  declarationMissing: {
    notIpProtected: 'Bạn chưa xác nhận sáng kiến không thuộc diện bảo hộ quyền sở hữu trí tuệ.',
    notAgainstPublicOrder: 'Bạn chưa xác nhận nội dung không trái trật tự công cộng, đạo đức xã hội.',
  },
  consentMissing: 'Chúng tôi cần bạn đồng ý cho sử dụng thông tin cá nhân thì mới nhận được hồ sơ.',
  dateInFuture: (field: string) =>
    `${capitalised(nameOf(field).name)} còn ở tương lai. Bạn vui lòng xem lại.`,
  appliedOutside: (p: Programme) =>
    `Chương trình chỉ nhận sáng kiến được áp dụng từ ngày ${formatDate(p.applied.from)} đến hết ngày ${formatDate(p.applied.to)}.`,
  recognisedOutside: (p: Programme) =>
    `Chương trình chỉ nhận sáng kiến được công nhận từ ngày ${formatDate(p.recognised.from)} đến hết ngày ${formatDate(p.recognised.to)}.`,
  driveLink:
    'Liên kết cần bắt đầu bằng https://drive.google.com/ hoặc https://docs.google.com/. Bạn mở tệp trên Google Drive, bấm Chia sẻ, chọn “Bất kỳ ai có đường liên kết”, rồi sao chép liên kết.',
  tooManyFiles: (max: number) => `Mỗi hồ sơ đính kèm tối đa ${max} tệp. Bạn vui lòng bớt tệp.`,
  phoneHint: 'Số di động Việt Nam có 10 chữ số, ví dụ 0912 345 678.',
  dateHint: 'Bạn vui lòng nhập ngày có thật, ví dụ 15/3/2022.',
  emailHint: 'Ví dụ: ten@congty.vn.',
  moneyHint: 'Bạn vui lòng nhập số tiền bằng đồng, chỉ gồm chữ số.',
  shareHint: 'Phần đóng góp là số từ 1 đến 100, cộng lại không quá 100.',
};

/** `2005` as Vietnamese write it: `2.005`. */
function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
