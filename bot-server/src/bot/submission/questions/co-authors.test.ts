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
