import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { fullName } from './full-name.ts';

describe('the name', () => {
  it.each([
    ['Nguyễn Thị Mẫu', 'Nguyễn Thị Mẫu'],
    ['dạ em tên là Nguyễn Thị Mẫu ạ', 'Nguyễn Thị Mẫu'],
    ['Em tên Nguyễn Thị Mẫu', 'Nguyễn Thị Mẫu'],
    ['Tôi là Nguyễn Văn Thử.', 'Nguyễn Văn Thử'],
    ['họ và tên: Nguyễn Thị Mẫu nhé', 'Nguyễn Thị Mẫu'],
    ['Họ tên của em là Nguyễn Thị Mẫu', 'Nguyễn Thị Mẫu'],
    ['em ten la nguyen van thu', 'nguyen van thu'],
    ['Dạ, Nguyễn Thị Mẫu', 'Nguyễn Thị Mẫu'],
    ['Em chào ad, em tên là Nguyễn Thị Mẫu', 'Nguyễn Thị Mẫu'],
    ['Chị tên là Nguyễn Thị Mẫu', 'Nguyễn Thị Mẫu'],
    ['anh Nguyễn Văn Thử', 'Nguyễn Văn Thử'],
    ['Ông Văn Thử', 'Ông Văn Thử'],
    ['  Nguyễn   Thị\nMẫu ', 'Nguyễn Thị Mẫu'],
    ['Nguyễn Thị Mẫu'.normalize('NFD'), 'Nguyễn Thị Mẫu'],
    ['Vàng A Páo', 'Vàng A Páo'],
    ['La Văn Thử', 'La Văn Thử'],
    ['nguyen van a', 'nguyen van a'],
    ['Y Thử Êban', 'Y Thử Êban'],
    ["H'Mẫu Niê", "H'Mẫu Niê"],
  ])('in %j is %s', (text, name) => {
    expect(contentOf('fullName', text)).toEqual({ author: { fullName: name } });
    expect(judgeSays('fullName', text)).toBeUndefined();
  });

  it('is asked for again when only one word came, and may be taken as it is', () => {
    expect(repliedTo('fullName', 'em tên Mẫu')?.titles).toEqual(['Ghi là “Mẫu”']);
    expect(fullName.choose?.('Mẫu', aContext())).toEqual({
      read: 'answer',
      content: { author: { fullName: 'Mẫu' } },
    });
  });

  it.each(['xin chào', 'chào ad', 'Tổ may số 3', 'em muốn nộp thay'])('is doubted in %j', (text) => {
    expect(repliedTo('fullName', text)?.text).toContain('chưa chắc đây là họ và tên');
  });

  it.each(['', '   ', 'ok', 'dạ', 'không có', '😀😀', '???', '12345', 'nguyễn@x.vn'])('is not %j', (text) => {
    expect(repliedTo('fullName', text)?.titles).toEqual([]);
  });

  it('that is far too long is left to the judge', () => {
    expect(judgeSays('fullName', 'Mẫu '.repeat(2500))).toContain('thừa');
  });

  it('takes the phone number along that stands beside it', () => {
    const content = { author: { fullName: 'Nguyễn Thị Mẫu', phone: '0900 000 001' } };
    for (const text of ['Nguyễn Thị Mẫu 0900000001', 'em là Nguyễn Thị Mẫu, sđt: 0900.000.001 ạ']) {
      expect(contentOf('fullName', text)).toEqual(content);
    }
  });

  it('leaves the other answers as they are', () => {
    const content = { author: { phone: '0900 000 001' }, targetGroup: 'union_officer' };
    expect(contentOf('fullName', 'Nguyễn Thị Mẫu', aContext({ content }))).toEqual({
      ...content,
      author: { phone: '0900 000 001', fullName: 'Nguyễn Thị Mẫu' },
    });
  });
});
