import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { description, title } from './initiative.ts';

describe('the title', () => {
  it.each([
    ['Gá bắt vít', 'Gá bắt vít'],
    ['dạ tên sáng kiến của em là Gá bắt vít ạ', 'Gá bắt vít'],
    ['Tên sáng kiến: Gá bắt vít', 'Gá bắt vít'],
    ['ten sang kien la ga bat vit', 'ga bat vit'],
    ['Sáng kiến của em là Gá bắt vít', 'Gá bắt vít'],
    ['Dạ, Gá bắt vít nhé', 'Gá bắt vít'],
    ['“Gá bắt vít”', 'Gá bắt vít'],
    ['tên sk: Gá bắt vít', 'Gá bắt vít'],
    ['Gá\nbắt  vít', 'Gá bắt vít'],
    ['Gá bắt vít'.normalize('NFD'), 'Gá bắt vít'],
  ])('in %j is %j', (text, words) => {
    expect(contentOf('title', text)).toEqual({ initiative: { title: words } });
    expect(judgeSays('title', text)).toBeUndefined();
  });

  it.each([
    'Dạ hội công nhân',
    'Sáng kiến là của dân',
    'Sáng kiến của công nhân là vàng',
    'Tên lửa nước trong dạy học',
    'Sửa máy may để đỡ tốn chỉ',
    'Phương án A',
    'Từ “tôi” đến “chúng ta”',
    '“Năm phút” và “một phút”',
    'Không để rác qua đêm',
    'Em là người chủ của nhà máy',
    'Gá bắt vít - cải tiến lần 2',
    'Không cần tua vít',
    'Chưa nóng máy đã đo được',
    'Đặt tên hàng bằng mã màu',
    'Để em học tốt hơn môn Toán lớp 5 bằng thẻ hình',
    'Ghi nhật ký máy bằng mã QR',
    'Có tên trên từng bao hàng',
    'Quên khóa gas: chuông nhắc bếp ăn ca',
  ])('%j stays as it is', (text) => {
    expect(contentOf('title', text)).toEqual({ initiative: { title: text } });
  });

  it.each(['', ' \n ', '???', '😀'])('is not %j', (text) => {
    expect(repliedTo('title', text)?.text).toContain('Ví dụ: Gá bắt vít');
  });

  it.each([
    'không có',
    'chưa nghĩ ra',
    'em chưa có tên',
    'không biết đặt tên gì',
    'chưa đặt tên ạ',
    'em chưa biết đặt tên thế nào',
    'đặt tên giúp em',
    'nhờ ad đặt tên giúp với',
    'tên gì cũng được',
    'ghi sao ạ',
    'để em nghĩ đã',
    'quên tên rồi',
    'tên gì bây giờ',
    'nghĩ chưa ra',
    'em dở đặt tên lắm',
    'như trong quyết định',
    'em chưa có',
    'ok em',
  ])('is needed, and %j hears how to make one', (text) => {
    expect(title.read(text, aContext())).toMatchObject({ read: 'unclear', meant: true });
    expect(repliedTo('title', text)?.text).toMatch(/một câu ngắn.*Ví dụ: Gá bắt vít/s);
  });

  it('says its limit, and one that is longer is left to the judge', () => {
    expect(title.ask(aContext()).text).toContain('tối đa 200 ký tự');
    expect(judgeSays('title', 'x'.repeat(201))).toContain('thừa 1 ký tự');
    expect(judgeSays('title', 'ạ '.repeat(5000))).toContain('thừa');
  });
});

describe('the description', () => {
  it('keeps its paragraphs and every word', () => {
    const text = 'Dạ trước đây bắt vít bằng tay.  \r\n\nTôi làm thêm cái gá ạ.\n';
    expect(contentOf('description', text)).toEqual({
      initiative: { description: 'Dạ trước đây bắt vít bằng tay.\n\nTôi làm thêm cái gá ạ.' },
    });
    expect(judgeSays('description', text)).toBeUndefined();
  });

  it('says its limit and how to end, and one that is longer is left to the judge', () => {
    const { text, choices } = description.ask(aContext());
    expect(text).toContain('tối đa 2.000 ký tự');
    expect(choices).toEqual([{ title: 'Xong', tap: { do: 'done', question: 'description' } }]);
    expect(judgeSays('description', 'x'.repeat(10_000))).toContain('thừa 8.000 ký tự');
  });

  it.each(['', '\n\n', '😀😀'])('is not %j', (text) => {
    expect(repliedTo('description', text)).not.toBeNull();
  });
});
