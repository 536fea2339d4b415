import { splitWords } from './split-words.ts';

/** Ways to say the same, each line under one name. A phrase may stand in one line only. */
const TABLE = `
  khi: khi nào, bao giờ, lúc nào, ngày nào, hôm nào, chừng nào, mấy giờ, ngày mấy, thời gian, thời hạn, hạn, thời điểm, hồi nào, deadline, hạn chót, hạn cuối
  đâu: ở đâu, chỗ nào, nơi nào, mục nào, trang nào, ô nào, vào đâu, đâu, chỗ mô, kênh nào, ở mô
  cách: như thế nào, thế nào, kiểu gì, ra sao, làm sao, cách nào, bằng cách nào, làm thế nào, như nào, cách, cách thức, sao, hướng dẫn
  mấy: bao nhiêu, mấy, tối đa, giới hạn, nhiều nhất
  được: được không, được chứ, được hả, được chưa, có được
  cần: có cần, bắt buộc, có phải, cần phải, phải, cần
  gì: những gì, là gì, cái gì, gồm gì, gì, những
  ai: những ai, người nào, ai
  nộp: nộp, gửi, đăng, up, tải lên, đưa lên, đăng tải, đăng ký
  sửa: sửa, chỉnh, chỉnh sửa, đổi, thay đổi, cập nhật, điều chỉnh, sửa lại, viết lại, chỉnh lại
  xóa: rút, xóa, hủy, gỡ, thu hồi, rút lại
  mất: mất, quên, lạc, thất lạc, không nhớ, không còn
  bài: bài, sáng kiến, hồ sơ, bài dự thi, bài nộp, giải pháp, cải tiến
  giúp: hộ, giúp, giùm, dùm, thay
  ảnh: ảnh, hình, hình ảnh, ảnh chụp, video, clip
  tệp: file, tệp, tài liệu, pdf, word, excel
  đợt: giai đoạn, đợt, vòng, kỳ
  đơn vị: cơ quan, đơn vị, công ty, xí nghiệp, nhà máy, trường, bệnh viện, nơi công tác
  thưởng: thưởng, khen, giải, bằng khen, quà, tiền, biểu dương, tôn vinh, giấy khen, khen thưởng, phần thưởng, giải thưởng
  trang: link, trang, web, website, đường dẫn, địa chỉ, cổng, đường link
  ứng dụng: app, ứng dụng, phần mềm, hệ thống, máy
  lỗi: lỗi, treo, đơ, đứng, lag, hỏng, đứng hình, trắng xóa, quay vòng
  tôi: tôi, mình, em, chúng tôi, chúng em, của tôi, của em, của mình, bản thân
  lãnh đạo: hội đồng, thủ trưởng, giám đốc, lãnh đạo, cấp có thẩm quyền, sếp, hội đồng sáng kiến
  kết quả: kết quả, điểm, chấm, duyệt, chấm điểm, xét duyệt, xét
  liên hệ: liên hệ, hotline, tổng đài, gọi, hỏi ai, gọi ai, đường dây nóng
  bí mật: lộ, bảo mật, an toàn, riêng tư, công khai, rò rỉ, bí mật
  nhóm: nhóm, tập thể, đồng tác giả, nhiều người, làm chung, cả tổ, hai người, ba người, nhiều tác giả, cùng làm, một nhóm
  nghề: giáo viên, bác sĩ, y tá, kỹ sư, kế toán, bảo vệ, lái xe, thợ, điều dưỡng, tạp vụ, viên chức, công chức, nông dân
  công đoàn: công đoàn, công đoàn cơ sở, liên đoàn lao động, công đoàn cấp trên, liên đoàn, công đoàn ngành, công đoàn huyện
  không thấy: không thấy, tìm không ra, không có, tìm không thấy, không ra, chưa thấy
  văn bản: quyết định, giấy công nhận, văn bản, giấy tờ, giấy xác nhận, chứng nhận, văn bản công nhận
  người: gặp, nói chuyện, tư vấn, nhân viên, người thật, cán bộ
`;
/** Words that say nothing about what is asked. */
const FILLERS = `
  ạ, ad, ơi, vậy, thế, nhé, nha, với, cho hỏi, xin hỏi, dạ, thì, là, mà, rồi, bạn, anh chị, admin, hay, này, và,
  cho em hỏi, cho mình hỏi, cho tôi hỏi`;
const LONGEST_PHRASE = 4;

const plainOf = (phrase: string) =>
  splitWords(phrase)
    .map(({ plain }) => plain)
    .join(' ');
const plainPhrases = (phrases: string) => phrases.split(',').map(plainOf);

/** Folded phrase → the name of what it says; empty for fillers. */
const names: ReadonlyMap<string, string> = new Map([
  ...plainPhrases(FILLERS).map((phrase) => [phrase, ''] as const),
  ...TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', phrases = ''] = line.split(':');
      return plainPhrases(phrases).map((phrase) => [phrase, `#${name.trim()}`] as const);
    }),
]);

const firstWords: ReadonlySet<string> = new Set([...names.keys()].map((phrase) => phrase.split(' ')[0]!));

/** The gist of a question: synonyms under one name, which begins with #, and without fillers. */
export function gistOf(plain: readonly string[]): string[] {
  const gist: string[] = [];
  for (let i = 0; i < plain.length;) {
    const length = phraseLength(plain, i);
    const name = names.get(plain.slice(i, i + length).join(' ')) ?? plain[i]!;
    if (name !== '') gist.push(name);
    i += length;
  }
  return gist;
}

/** Of the phrases that begin here the longest; a word that begins none stands for itself. */
function phraseLength(plain: readonly string[], start: number): number {
  if (!firstWords.has(plain[start]!)) return 1;
  for (let length = Math.min(LONGEST_PHRASE, plain.length - start); length > 1; length--) {
    if (names.has(plain.slice(start, start + length).join(' '))) return length;
  }
  return 1;
}
