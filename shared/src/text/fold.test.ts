import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForComparison, foldForSearch, foldLoneY } from './fold.ts';

describe('folding for search', () => {
  it.each([
    ['Thành phố Hồ Chí Minh', 'thanh pho ho chi minh'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Ðồng Nai (U+00D0)', 'dong nai u 00d0'],
    ['LĐLĐ  TP.\u00a0Đà\u200b Lạt', 'ldld tp da lat'],
    ['hòa thúy khỏe', 'hoa thuy khoe'],
    ['hoà thuý khoẻ'.normalize('NFD'), 'hoa thuy khoe'],
    [' – “Q. 1”, 5 m² ', 'q 1 5 m2'],
    ['…', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('is idempotent and blind to the form of composition', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldForSearch(text);
        expect(foldForSearch(folded)).toBe(folded);
        expect(foldForSearch(text.normalize('NFD'))).toBe(foldForSearch(text.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('folding for comparison', () => {
  it.each([
    ['Hòa', 'hoà'],
    ['thủy', 'THUỶ'],
    ['qúi', 'quý'],
    ['gía trị', 'giá trị'],
    ['kĩ thuật', 'Kỹ  thuật'],
    ['tỉ lệ', 'tỷ-lệ'],
    ['Đắk Lắk', 'Ðắk Lắk'],
    ['ủy ban', 'uỷ ban'],
    ['tiếng Việt', 'tiếng Việt'.normalize('NFD')],
  ])('%s equals %s', (one, other) => {
    expect(foldForComparison(one)).toBe(foldForComparison(other));
  });

  it.each([
    ['thúy', 'thúi'],
    ['tay', 'tai'],
    ['ma', 'má'],
    ['dan', 'đan'],
    ['ý', 'í'],
    ['con', 'cồn'],
  ])('%s stays apart from %s', (one, other) => {
    expect(foldForComparison(one)).not.toBe(foldForComparison(other));
  });

  it('is idempotent', () => {
    const vietnamese = fc.string({ unit: fc.constantFrom(...'hoàáọêềưựkyỳýqugií đĐ.,TN') });
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'grapheme' })), (text) => {
        const folded = foldForComparison(text);
        expect(foldForComparison(folded)).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });
});

it('writes a lone y as i and leaves other y alone', () => {
  expect(foldLoneY('my tho quy nhon ky thuy y te tay')).toBe('mi tho qui nhon ki thuy y te tay');
});
