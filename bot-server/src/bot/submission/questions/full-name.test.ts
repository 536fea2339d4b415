import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { fullName } from './full-name.ts';
import { looksLikeFullName } from './names.ts';

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
    ['Thôi Văn Mẫu', 'Thôi Văn Mẫu'],
    ['Nguyễn Văn Được', 'Nguyễn Văn Được'],
    ['nguyễn văn biết', 'nguyễn văn biết'],
    ['Nguyễn Thị Phương Hồng', 'Nguyễn Thị Phương Hồng'],
    ['tran thi hay', 'tran thi hay'],
    ['Tô Văn Mẫu', 'Tô Văn Mẫu'],
    ['Sao Thị Mẫu', 'Sao Thị Mẫu'],
    ['Nguyễn Văn Và', 'Nguyễn Văn Và'],
    ['NGUYỄN VĂN CHƯA', 'NGUYỄN VĂN CHƯA'],
    ['Hoàng Thị Hỏi', 'Hoàng Thị Hỏi'],
    ['Tác giả: Nguyễn Thị Mẫu', 'Nguyễn Thị Mẫu'],
    ['1. Nguyễn Thị Mẫu', 'Nguyễn Thị Mẫu'],
    ['thầy Nguyễn Văn Thử', 'Nguyễn Văn Thử'],
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

  it.each(['xin chào', 'chào ad', 'em muốn nộp thay'])('is doubted in %j', (text) => {
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

  it.each([
    ['Nguyễn Thị Mẫu (SN 1990)', { birthYear: 1990 }],
    ['Nguyễn Thị Mẫu 1985', { birthYear: 1985 }],
    ['Nguyễn Thị Mẫu sinh năm 1985 ạ', { birthYear: 1985 }],
    ['Nguyễn Thị Mẫu\nsđt 0900000001\ncông ty May Mẫu', { phone: '0900 000 001' }],
    ['em tên Nguyễn Thị Mẫu, sn 1990, sđt 0900 000 001', { phone: '0900 000 001', birthYear: 1990 }],
    ['Nguyễn Thị Mẫu, tổ trưởng tổ 3', {}],
    ['Nguyễn Thị Mẫu tổ trưởng tổ 3', {}],
    ['Nguyễn Thị Mẫu - công nhân may', {}],
    ['em tên Nguyễn Thị Mẫu làm ở công ty May Mẫu', {}],
    ['Nguyễn Thị Mẫu, Công ty TNHH May Mẫu', {}],
    ['Nguyễn Thị Mẫu, 0900000001 hoặc 0900000002', {}],
    ['Nguyễn Thị Mẫu, vào làm 2010, thưởng 2001', {}],
    ['Nguyễn Thị Mẫu, Bắc Giang', {}],
  ])('is read in %j, with what is beside it', (text, beside) => {
    expect(contentOf('fullName', text)).toEqual({ author: { fullName: 'Nguyễn Thị Mẫu', ...beside } });
  });

  it.each([
    'sao phải cho tên',
    'Sao phải cho tên ạ',
    'tên em hay tên nhóm ạ',
    'ghi tên ai ạ',
    'Công ty TNHH May Mẫu',
    'cong ty may mau',
    'Tổ may Mẫu',
    'Tổ may số 3',
    'Nguyễn Thị Mẫu và Trần Văn Thử',
    'Nguyễn Thị Mẫu, Trần Văn Thử',
    'nguyen thi mau va tran van thu',
    'Nguyễn Thị Mẫu\nLê Văn Ví Dụ',
    'nhóm tác giả tổ 3',
    'tập thể tổ 3',
    'Nguyễn Thị Mẫu + Trần Văn Thử',
  ])('is that of one person, which %j hears', (text) => {
    expect(fullName.read(text, aContext())).toMatchObject({ read: 'unclear', meant: true });
    expect(repliedTo('fullName', text)?.text).toMatch(/một người.*“sửa đồng tác giả”/s);
  });

  it.each([
    'công nhân may',
    'được rồi em',
    'để em hỏi',
    'chưa biết',
    'em không rõ',
    'của em',
    'giáo viên',
    'ban giám đốc',
    'chị Mẫu',
    'bí mật',
  ])('is not taken from %j', (text) => {
    expect(fullName.read(text, aContext()).read).toBe('unclear');
  });

  it.each([
    ['Nguyễn Thị Phương Hồng', true],
    ['Thôi Văn Mẫu', true],
    ['  thôi văn mẫu ', true],
    ['Nguyễn Thị Mẫu?', false],
    ['thôi', false],
    ['thôi em không nộp nữa', false],
    ['bỏ qua câu này', false],
    ['Hủy', false],
    ['sửa số điện thoại', false],
    ['gặp cán bộ', false],
    ['nộp sáng kiến', false],
    ['xem lại hồ sơ', false],
  ])('looksLikeFullName(%j) is %s', (text, looks) => {
    expect(looksLikeFullName(text)).toBe(looks);
  });

  it('leaves the other answers as they are', () => {
    const content = { author: { phone: '0900 000 001' }, targetGroup: 'union_officer' };
    expect(contentOf('fullName', 'Nguyễn Thị Mẫu', aContext({ content }))).toEqual({
      ...content,
      author: { phone: '0900 000 001', fullName: 'Nguyễn Thị Mẫu' },
    });
  });
});
