import { expect, it } from 'vitest';
import { readTarget } from './read-target.ts';

it.each<[string, number | null | undefined]>([
  ['', null],
  ['  ', null],
  ['120', 120],
  ['1.200', 1200],
  ['1 000 000', 1_000_000],
  ['1.000.001', undefined],
  ['0', undefined],
  ['-5', undefined],
  ['1,5', undefined],
  ['nhiều', undefined],
])('“%s” is read as %s', (typed, target) => {
  expect(readTarget(typed)).toBe(target);
});
