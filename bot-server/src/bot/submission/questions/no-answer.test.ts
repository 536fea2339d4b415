import { expect, it } from 'vitest';
import { notAtHand, saysThereIsNone } from './no-answer.ts';

it.each([
  'em quên rồi',
  'em quên số rồi ạ',
  'không nhớ',
  'dạ em không nhớ rõ ạ',
  'em chưa biết',
  'chưa rõ nữa',
  'để em hỏi lại',
  'cho em hỏi lại công đoàn đã',
  'đợi em xíu',
  'mai em gửi',
  'lát nữa em bổ sung',
  'gửi sau',
  'như ảnh',
  'xem trong ảnh giúp em',
  'giống trên',
  'như trên ạ',
  'giống trong quyết định',
  'để trống được không',
  'lấy ở đâu',
  'em gửi ảnh rồi',
  'ghi sao ạ',
  'ghi gì',
  'chịu',
  'chưa nghĩ ra',
  'de em xem lai',
])('%j is no answer', (text) => {
  expect(notAtHand(text)).toBe(true);
  expect(notAtHand(text.normalize('NFD'))).toBe(true);
});

it.each([
  '15/QĐ-SK',
  'Gá bắt vít',
  'Không để rác qua đêm',
  'Không gian xanh trong nhà máy',
  'Ảnh hưởng của nhiệt đến mối hàn',
  'Giống lúa mới',
  'Để máy nghỉ đúng giờ',
  'Gửi sau nhận trước',
  'Xem nhanh bản vẽ bằng mã QR',
  'Theo dõi tồn kho',
  'Quên lối cũ, làm cách mới',
  'Mai vàng nở sớm',
  'Ghi hình lỗi máy',
  'Xem hình mối hàn qua kính lúp',
  'Không biết tiếng Anh vẫn dùng được máy nhập khẩu',
  'CĐCS Công ty May Mẫu',
])('%j may be one', (text) => {
  expect(notAtHand(text)).toBe(false);
});

it('tells that something does not exist', () => {
  for (const text of ['chưa có số', 'không số ạ', 'công ty em không cấp số', 'ko co so']) {
    expect(saysThereIsNone(text, 'so'), text).toBe(true);
  }
  for (const text of ['Giấy khen không số', '15', 'số 15'])
    expect(saysThereIsNone(text, 'so'), text).toBe(false);
});
