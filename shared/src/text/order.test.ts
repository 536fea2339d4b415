import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVietnamese, inVietnameseOrder, vietnameseSortKey } from './order.ts';

const sorted = (...texts: string[]) => [...texts].sort(compareVietnamese);

describe('Vietnamese order', () => {
  it.each([
    [['ba', 'bà', 'bả', 'bã', 'bá', 'bạ']],
    [['a', 'ă', 'â', 'b', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'y']],
    [
      [
        'An Giang',
        'Bà Rịa - Vũng Tàu',
        'Bắc Giang',
        'Bạc Liêu',
        'Bến Tre',
        'Cần Thơ',
        'Đà Nẵng',
        'Đồng Nai',
      ].sort(new Intl.Collator('vi').compare),
    ],
    [['Quận 1', 'Quận 2', 'Quận 10', 'Quận Tân Bình']],
    [['Lê An', 'Lê Ân', 'Lê Văn An', 'Lý An']],
    [['dân', 'Dân', 'đan']],
  ])('keeps %j', (texts) => {
    expect(sorted(...[...texts].reverse())).toEqual(texts);
  });

  it('lets letters decide before tones, over the whole text', () => {
    expect(sorted('Bá Hiến', 'Ba Vì', 'Bà Nà')).toEqual(['Bá Hiến', 'Bà Nà', 'Ba Vì']);
  });

  it('does not depend on how marks are composed', () => {
    expect(vietnameseSortKey('Đắk Lắk')).toBe(vietnameseSortKey('Đắk Lắk'.normalize('NFD')));
  });

  it('is a total order', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aáàăâbdđeêoôơuưAĐ 12-') });
    fc.assert(
      fc.property(word, word, word, (one, other, third) => {
        expect(Math.sign(compareVietnamese(one, other))).toBe(-Math.sign(compareVietnamese(other, one)) || 0);
        if (compareVietnamese(one, other) <= 0 && compareVietnamese(other, third) <= 0) {
          expect(compareVietnamese(one, third)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

it('a list is sorted as two by two, equal ones keep their places, and the list itself stays', () => {
  const names = ['Đà Nẵng', 'Quận 10', 'Dĩ An', 'Ân Thi', 'Quận 2', 'An Biên', 'Á', 'ân thi', 'Dĩ An'];
  const units = names.map((name, place) => ({ name, place }));
  const sorted = inVietnameseOrder(units, ({ name }) => name);
  expect(sorted).toEqual([...units].sort((one, other) => compareVietnamese(one.name, other.name)));
  expect(units.map(({ place }) => place)).toEqual(names.map((_, place) => place));
});
