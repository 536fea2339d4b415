import { describe, expect, it } from 'vitest';
import { scrubQuestion } from './scrub-question.ts';

describe('a question as it is kept', () => {
  it.each([
    ['Bao giờ có kết quả vậy ạ?', 'Bao giờ có kết quả vậy ạ?'],
    ['  Bao giờ\n\tcó   kết quả? ', 'Bao giờ có kết quả?'],
    ['Bao giờ có kết quả?'.normalize('NFD'), 'Bao giờ có kết quả?'],
    ['sk cong nhan nop o dau', 'sk cong nhan nop o dau'],
    ['mô tả 2.000 ký tự, ngày 15/3', 'mô tả 2.000 ký tự, ngày 15/3'],
  ])('%j reads %j', (question, kept) => {
    expect(scrubQuestion(question)).toBe(kept);
  });

  it.each([
    ['gọi em số 0900 000 001 nhé', 'gọi em số … nhé'],
    ['sđt +84.900.000.001', 'sđt …'],
    ['cccd 001090000001 của em', 'cccd … của em'],
    ['tuyển dụng năm 2022', 'tuyển dụng năm …'],
    ['gửi vào mau.thi@example.com được không', 'gửi vào … được không'],
    ['xem https://drive.google.com/x?id=abc với', 'xem … với'],
    ['xem facebook.com/nguoi.mau với', 'xem … với'],
    ['hồ sơ SK-7K3M-9QPA đâu rồi', 'hồ sơ … đâu rồi'],
    ['hồ sơ sk 7k3m 9qpa đâu rồi', 'hồ sơ … đâu rồi'],
    ['hồ sơ sk7k3m9qpa đâu rồi', 'hồ sơ … đâu rồi'],
    ['biển số xe 98B12345', 'biển số xe …'],
  ])('hides what tells who it is: %j', (question, kept) => {
    expect(scrubQuestion(question)).toBe(kept);
  });

  it.each([
    ['Em tên là Nguyễn Thị Mẫu, hỏi về lương', 'Em tên là …, hỏi về lương'],
    ['tên tôi là Lê Văn Thử ạ', 'tên tôi là … ạ'],
    ['em la nguyen thi mau, hoi ve luong', 'em la …, hoi ve luong'],
    ['Tôi tên nguyễn văn thử.', 'Tôi tên ….'],
    ['mình là Mẫu đây', 'mình là … đây'],
    ['chị Hoa và anh Thử Văn ở tổ 3', 'chị … và anh … ở tổ 3'],
    ['nguyen thi mau, to may 3 hoi luong', '…, to may 3 hoi luong'],
    ['nhờ Trần Thị Mẫu xem giúp', 'nhờ … xem giúp'],
    ['Nguyễn Thị Mẫu hỏi lương', '… hỏi lương'],
    ['NGUYỄN THỊ MẪU HỎI LƯƠNG', ''],
    ['em ở CĐCS Công ty May Sông Mẫu', 'em ở CĐCS Công ty …'],
  ])('hides names of people: %j', (question, kept) => {
    expect(scrubQuestion(question)).toBe(kept);
  });

  it.each([
    'Em ở Việt Yên, Bắc Giang thì sao?',
    'em ở Thành phố Bắc Giang',
    'Công đoàn ngành Giáo dục tỉnh Bà Rịa - Vũng Tàu',
    'LĐLĐ tỉnh Hà Nam gửi qua Zalo Mini App',
    'Mở Google Drive không được',
    'Tổng Liên đoàn Lao động Việt Nam ở đâu',
    'Anh Chị cho hỏi thời tiết',
    'tôi là đoàn viên',
    'Quét QR bằng Zalo',
  ])('leaves names of places and of the programme: %j', (question) => {
    expect(scrubQuestion(question)).toBe(question);
  });

  it('is at most 200 letters long, and nothing when nothing is left', () => {
    const kept = scrubQuestion('hỏi '.repeat(100));
    expect([kept.length, kept.endsWith('…')]).toEqual([200, true]);
    expect(['0900000001', '???', ''].map(scrubQuestion)).toEqual(['', '', '']);
  });
});
