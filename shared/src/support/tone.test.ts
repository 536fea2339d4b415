import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAppTone, toChatTone } from './tone.ts';

describe('the words for the person', () => {
  it.each([
    ['Anh/Chị chưa nhập tên đơn vị của Anh/Chị.', 'Bạn chưa nhập tên đơn vị của bạn.'],
    ['Kính chào Anh/Chị! Anh/Chị cần giúp gì?', 'Kính chào bạn! Bạn cần giúp gì?'],
    ['Nếu lỗi, Anh/Chị bấm lại.\nAnh/Chị chờ một chút.', 'Nếu lỗi, bạn bấm lại.\nBạn chờ một chút.'],
    ['1. Anh/Chị mở trang.\n– Anh/Chị bấm nút.', '1. Bạn mở trang.\n– Bạn bấm nút.'],
    ['Chưa nộp được: Anh/Chị đề nghị đơn vị xét.', 'Chưa nộp được: bạn đề nghị đơn vị xét.'],
    ['Máy báo “Đã nộp.” Anh/Chị xem lại.', 'Máy báo “Đã nộp.” Bạn xem lại.'],
    ['“Anh/Chị vui lòng thử lại.”', '“Bạn vui lòng thử lại.”'],
    ['Ngày ban hành chưa đúng.', 'Ngày ban hành chưa đúng.'],
  ])('change with the place: %s', (chat, app) => {
    expect(toAppTone(chat)).toBe(app);
    expect(toChatTone(app)).toBe(chat);
  });

  it('change wherever they stand, and no longer word does', () => {
    expect(toChatTone('bạn, bạn (bạn) và Bạn')).toBe('Anh/Chị, Anh/Chị (Anh/Chị) và Anh/Chị');
    expect(toChatTone('bạng abạn')).toBe('bạng abạn');
  });

  it('come back from the app as they went', () => {
    const words = fc.array(fc.constantFrom('Anh/Chị', 'xem', '. ', ', ', '\n', ' ', '“', '”', '1. ', ': '));
    fc.assert(
      fc.property(words, (parts) => {
        const chat = parts.join('');
        const app = toAppTone(chat);
        expect(app).not.toContain('Anh/Chị');
        // Two words run together are one longer word, which is nobody's name.
        fc.pre(!/\p{L}Anh\/Chị|Anh\/Chị\p{L}/u.test(chat));
        expect(toChatTone(app)).toBe(chat);
      }),
    );
  });
});
