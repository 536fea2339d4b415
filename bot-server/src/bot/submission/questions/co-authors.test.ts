import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { coAuthors } from './co-authors.ts';

const two = [
  { fullName: 'Trần Văn Thử', sharePercent: 40 },
  { fullName: 'Lê Thị Ví Dụ', sharePercent: 20 },
];

describe('co-authors', () => {
  it.each([
    'Trần Văn Thử 40%, Lê Thị Ví Dụ 20',
    'Trần Văn Thử 40%\nLê Thị Ví Dụ 20%',
    '1. Trần Văn Thử - 40%\n2. Lê Thị Ví Dụ: 20 %',
    '- Trần Văn Thử (40%);\n- Lê Thị Ví Dụ (20 phần trăm)',
    'Trần Văn Thử 40% và Lê Thị Ví Dụ 20% ạ',
    'có 2 người: Trần Văn Thử 40 Lê Thị Ví Dụ 20',
    'Trần Văn Thử 40%, Lê Thị Ví Dụ 20'.normalize('NFD'),
  ])('are read in %j', (text) => {
    expect(contentOf('coAuthors', text)).toEqual({ coAuthors: two });
    expect(judgeSays('coAuthors', text)).toBeUndefined();
  });

  it('may come without shares', () => {
    expect(contentOf('coAuthors', 'Trần Văn Thử và Lê Thị Ví Dụ')).toEqual({
      coAuthors: [{ fullName: 'Trần Văn Thử' }, { fullName: 'Lê Thị Ví Dụ' }],
    });
  });

  it.each([
    ['Trần Văn Thử: 0900000009', undefined],
    ['Trần Văn Thử 0900 000 009', undefined],
    ['Trần Văn Thử sđt 0900000009 40%', 40],
    ['Trần Văn Thử 40% - 0900000009', 40],
    ['Trần Văn Thử tổ 3', undefined],
    ['Trần Văn Thử, tổ trưởng tổ 3', undefined],
    ['anh Trần Văn Thử - chuyền 12', undefined],
    ['Trần Văn Thử 1985', undefined],
    ['Trần Văn Thử 35', 35],
    ['Trần Văn Thử (35%)', 35],
    ['Trần Văn Thử, 35%', 35],
    ['35% Trần Văn Thử', 35],
    ['Trần Văn Thử 4/10', undefined],
    ['Trần Văn Thử góp 35%', 35],
    ['em và anh Trần Văn Thử 30%', 30],
  ])('share in %j: %s', (text, share) => {
    const sharePercent = share === undefined ? {} : { sharePercent: share };
    expect(contentOf('coAuthors', text)).toEqual({
      coAuthors: [{ fullName: 'Trần Văn Thử', ...sharePercent }],
    });
  });

  it.each(['có', 'có 2 người', 'dạ có ạ', 'cả tổ em'])('are asked for by name after %j', (text) => {
    expect(coAuthors.read(text, aContext())).toMatchObject({ read: 'unclear', meant: true });
    expect(repliedTo('coAuthors', text)?.text).toContain('họ tên từng đồng tác giả');
  });

  it.each(['để em hỏi', 'ai cũng được', 'em chưa biết ghi sao', 'tổ trưởng tổ 3'])('are not %j', (text) => {
    expect(contentOf('coAuthors', text)).toBeNull();
  });

  it('may be written small', () => {
    expect(contentOf('coAuthors', 'trần văn thử và lê thị ví dụ')?.coAuthors).toHaveLength(2);
  });

  it('do not hold the author', () => {
    expect(contentOf('coAuthors', 'em và anh Trần Văn Thử')).toEqual({
      coAuthors: [{ fullName: 'Trần Văn Thử' }],
    });
  });

  it('keep a share with a comma in it and a name with “Và”', () => {
    expect(contentOf('coAuthors', 'Nguyễn Văn Và 12,5%, Trần Văn Thử 7.5')).toEqual({
      coAuthors: [
        { fullName: 'Nguyễn Văn Và', sharePercent: 12.5 },
        { fullName: 'Trần Văn Thử', sharePercent: 7.5 },
      ],
    });
  });

  it.each(['không có', 'ko', 'chỉ có tôi', 'một mình em làm ạ'])('are none in %j', (text) => {
    const reading = coAuthors.read(text, aContext({ content: { coAuthors: two } }));
    expect(reading).toEqual({ read: 'nothing', content: { coAuthors: [] } });
  });

  it.each(['', '40%', '😀', ', ; \n'])('are not read in %j', (text) => {
    expect(repliedTo('coAuthors', text)?.text).toContain('Ví dụ');
  });

  it('that are too many, or share more than there is, are left to the judge', () => {
    expect(judgeSays('coAuthors', 'Trần Văn Thử 80%, Lê Thị Ví Dụ 30%')).toContain('không quá 100');
    expect(judgeSays('coAuthors', 'Trần Văn Thử\n'.repeat(1000))).toBeDefined();
    expect(judgeSays('coAuthors', 'x'.repeat(10_000))).toContain('thừa');
  });

  it('are shown with their shares', () => {
    expect(coAuthors.show(aContext({ content: { coAuthors: [...two, { fullName: ' ' }] } }))).toBe(
      'Trần Văn Thử – 40%; Lê Thị Ví Dụ – 20%',
    );
    expect(coAuthors.show(aContext({ content: { coAuthors: [] } }))).toBeNull();
  });
});
