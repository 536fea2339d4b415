import { describe, expect, it } from 'vitest';
import { readCommand, readReviewCommand } from './commands.ts';
import { questions } from './submission/questions.ts';

const withoutMarks = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('a command', () => {
  it.each([
    ['quay lại', 'back'],
    ['Quay lại ạ', 'back'],
    ['cho em quay lại câu trước với', 'back'],
    ['xem lại', 'review'],
    ['cho tôi xem lại hồ sơ', 'review'],
    ['thôi', 'cancel'],
    ['hủy', 'cancel'],
    ['huỷ bỏ', 'cancel'],
    ['dừng lại', 'cancel'],
    ['thôi em không nộp nữa', 'cancel'],
    ['để sau nhé', 'cancel'],
    ['gặp cán bộ', 'human'],
    ['cho em gặp nhân viên ạ', 'human'],
    ['cho gặp người thật', 'human'],
    ['tôi muốn nói chuyện với cán bộ', 'human'],
    ['menu', 'menu'],
    ['MENU!', 'menu'],
    ['tiếp tục', 'continue'],
    ['ok tiếp', 'continue'],
    ['nộp sáng kiến', 'start'],
    ['em muốn nộp sáng kiến ạ', 'start'],
    ['bắt đầu', 'start'],
    ['bỏ qua', 'skip'],
    ['bỏ qua câu này đi', 'skip'],
    ['xong', 'done'],
    ['xong rồi ạ', 'done'],
    ['hết rồi', 'done'],
    ['Xong.', 'done'],
    ['nộp bài', 'send'],
    ['gửi đi', 'send'],
    ['hồ sơ của tôi', 'status'],
    ['cho em xem hồ sơ của em', 'status'],
    ['ok', 'approve'],
    ['đúng rồi', 'approve'],
    ['dạ đúng rồi ạ', 'approve'],
    ['đồng ý', 'approve'],
    ['em đồng ý ạ', 'approve'],
    ['chốt', 'approve'],
    ['xác nhận', 'approve'],
    ['đúng hết rồi nộp luôn', 'approve'],
    ['chuẩn rồi', 'approve'],
    ['ok em', 'approve'],
    ['không có gì sai', 'approve'],
    ['để mai nộp', 'cancel'],
    ['để mai em nộp tiếp', 'cancel'],
    ['em để hôm khác', 'cancel'],
    ['xóa hồ sơ', 'discard'],
    ['xoá bản nháp', 'discard'],
    ['làm lại từ đầu', 'discard'],
    ['cho em làm lại từ đầu ạ', 'discard'],
    ['xóa hết đi', 'discard'],
    ['bỏ sáng kiến này', 'discard'],
  ])('is read in %j, with and without marks, composed or not', (text, what) => {
    for (const typed of [text, withoutMarks(text), text.normalize('NFD'), text.toUpperCase()]) {
      expect(readCommand(typed), typed).toEqual({ do: what });
    }
  });
});

describe('an edit', () => {
  it.each([
    ['sửa số điện thoại', 'phone'],
    ['sửa lại sđt ạ', 'phone'],
    ['em muốn sửa số điện thoại', 'phone'],
    ['sửa số điện thoại được không', 'phone'],
    ['đổi số điện thoại thành 0900 000 002', 'phone'],
    ['đổi nơi công tác', 'unit'],
    ['chọn lại đơn vị', 'unit'],
    ['sửa tên', 'fullName'],
    ['sửa họ tên của em', 'fullName'],
    ['sửa tên sáng kiến', 'title'],
    ['thay đổi mô tả', 'description'],
    ['sai ngày áp dụng', 'appliedFrom'],
    ['sửa ngày công nhận 15/3/2022', 'recognisedOn'],
    ['cập nhật email', 'email'],
    ['sửa đồng tác giả', 'coAuthors'],
    ['sửa mục năm sinh', 'birthYear'],
    ['sửa mục 3', 'targetGroup'],
    ['sửa bước số 2', 'unit'],
    ['sửa phần 7', 'declarations'],
    ['sửa mục 9', null],
    ['sai rồi', null],
    ['dạ sai rồi ạ', null],
    ['chưa đúng', null],
    ['em ghi nhầm tên đơn vị rồi', 'unit'],
    ['sai số điện thoại rồi', 'phone'],
    ['em bị sai ngày công nhận rồi ạ', 'recognisedOn'],
    ['ghi sai tên rồi', 'fullName'],
    ['thêm ảnh', 'evidence'],
    ['em gửi thêm ảnh', 'evidence'],
    ['thêm file', 'evidence'],
    ['thêm tệp', 'evidence'],
    ['bổ sung minh chứng', 'evidence'],
    ['thêm năm sinh', 'birthYear'],
    ['thêm đồng tác giả', 'coAuthors'],
    ['em muốn thêm tác giả', 'coAuthors'],
    ['bỏ email', 'email'],
    ['xóa email đi', 'email'],
    ['mô tả chưa đủ', 'description'],
    ['bổ sung mô tả', 'description'],
    ['phần mô tả còn thiếu', 'description'],
    ['tên sáng kiến bị sai', 'title'],
    ['số điện thoại sai rồi', 'phone'],
    ['thiếu đồng tác giả', 'coAuthors'],
    ['số quyết định ghi nhầm rồi', 'documentNo'],
    ['sửa', null],
    ['Sửa lại giúp em', null],
    ['chỉnh sửa thông tin', null],
  ])('%j is of %s', (text, question) => {
    for (const typed of [text, withoutMarks(text), text.normalize('NFD')]) {
      expect(readCommand(typed), typed).toEqual({ do: 'edit', question });
    }
  });

  it('finds every question by its name and by each other name', () => {
    for (const { id, name, aliases } of questions) {
      for (const called of [name, name.toLowerCase(), ...aliases]) {
        expect(readCommand(`sửa ${called}`), called).toEqual({ do: 'edit', question: id });
      }
    }
  });
});

describe('in front of the summary', () => {
  it.each([
    ['mục 4', 'title'],
    ['phần 2', 'unit'],
    ['mục 9', null],
    ['sai', null],
    ['sửa ngày', null],
    ['mô tả ngắn quá', 'description'],
    ['email', 'email'],
    ['số điện thoại ạ', 'phone'],
    ['mục ngày áp dụng', 'appliedFrom'],
    ['em muốn sửa tên', 'fullName'],
  ])('%j is an edit of %s', (text, question) => {
    expect(readReviewCommand(text)).toEqual({ do: 'edit', question });
  });

  it.each(['4', 'dũng', 'cảm ơn', 'sáng kiến của em được thưởng gì', '15/3/2022', 'mô tả thế nào cho hay'])(
    '%j is none',
    (text) => {
      expect(readReviewCommand(text)).toBeUndefined();
    },
  );
});

describe('no command', () => {
  it.each([
    'Sửa máy may để đỡ tốn chỉ',
    'Quay lại khuôn ép',
    'Sửa phần mềm chấm công',
    'Đổi chỗ hai máy',
    'Thay ca linh hoạt',
    'Thay dao cắt bằng dây nhiệt',
    'Cập nhật bản đồ công việc',
    'Sửa số điện thoại ghi trên bảng bằng mã QR',
    'Đổi tên sáng kiến thành phong trào',
    'Sửa 5 lỗi thường gặp khi hàn',
    'Sữa',
    'sữa tươi',
    'Tiếp tục cải tiến máy cắt',
    'Bắt đầu ca bằng năm phút an toàn',
    'Dừng lại đúng lúc: thiết bị ngắt tự động',
    'Thêm ảnh vào phiếu giao việc',
    'Bỏ tên hàng, dùng mã màu',
    'Bổ sung mô tả bằng hình cho thợ mới',
    'Đúng rồi hãy đóng hộp',
    'Thiếu ảnh thì máy nhắc',
    'Làm lại từ đầu dây chuyền sơn',
    'Mai nộp phôi sớm',
    'hồ sơ thiếu giấy tờ gì',
    'Bỏ qua khâu ghi sổ bằng tay',
    'Hủy phiếu giấy',
    'Gửi đi đúng hạn',
    'Thôi việc có báo trước',
    'đúng',
    'Dũng',
    'dung',
    'Nguyễn Văn Hủy',
    'Menu bữa ăn ca',
    'Hồ sơ của tôi và của bạn trong một tủ',
    'hồ sơ cần những gì',
    'nộp sáng kiến ở đâu',
    'gặp cán bộ công đoàn huyện ở đâu',
    'em muốn sửa số điện thoại thì làm thế nào',
    'có',
    'dạ',
    'ạ',
    '1',
    'mục 3',
    '15/3/2022',
    '0900 000 001',
    '',
    ' \n ',
    '😀',
    '#cancel',
    'xong '.repeat(3000),
    'sửa '.repeat(20),
  ])('is read in %j', (text) => {
    expect(readCommand(text)).toBeUndefined();
  });

  it('is read in any name of an item alone', () => {
    for (const { name, aliases } of questions) {
      // “Đồng ý” also says that all is right.
      const others = [name, ...aliases].filter((called) => readCommand(called)?.do !== 'approve');
      for (const called of others) expect(readCommand(called), called).toBeUndefined();
    }
  });
});
