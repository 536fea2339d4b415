import { expect, it } from 'vitest';
import { insertedSpan } from './inserted.ts';
import { placeNear } from './replace-near.ts';

const inserted = (before: string, selection: [number, number] | null, after: string) => {
  const [from = 0, to = 0] = selection ?? [];
  const span = insertedSpan({ value: before, selection: selection && { from, to } }, after);
  return after.slice(span.from, span.to);
};

it.each([
  ['into an empty field', '', [0, 0], 'abc', 'abc'],
  ['between words', 'một ba', [4, 4], 'một hai ba', 'hai '],
  ['before equal letters', 'xabc', [1, 1], 'xabcabc', 'abc'],
  ['over a selection that begins alike', 'xabd', [1, 4], 'xabc', 'abc'],
  ['over everything', 'cũ', [0, 2], 'mới', 'mới'],
  ['nothing, when a selection is deleted', 'một hai', [3, 7], 'một', ''],
] as const)('knows what was put in %s', (_case, before, selection, after, put) => {
  expect(inserted(before, [...selection], after)).toBe(put);
});

it('finds what was dropped elsewhere than at the caret', () => {
  expect(inserted('một ba', [0, 0], 'một hai ba')).toBe('hai ');
});

it('finds what a browser filled in without a word', () => {
  expect(inserted('', null, 'Nguyễn Thị Mẫu')).toBe('Nguyễn Thị Mẫu');
  expect(inserted('Ng', null, 'Nguyễn')).toBe('uyễn');
});

it('finds nothing put in where letters were taken out', () => {
  expect(inserted('aaa', null, 'aa')).toBe('');
});

it('knows a stretch again among equal ones by where it was', () => {
  expect(placeNear('ab ab ab', 'ab', 3)).toBe(3);
  expect(placeNear('ab ab ab', 'ab', 5)).toBe(6);
  expect(placeNear('ab', 'ab', 40)).toBe(0);
  expect(placeNear('ab', 'x', 0)).toBe(-1);
});
