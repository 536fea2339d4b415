import { expect, it } from 'vitest';
import { percentOfTarget } from './target.ts';

it.each([
  [0, 20, 0],
  [3, 20, 15],
  [249, 250, 99],
  [250, 250, 100],
  [25, 20, 125],
])('takes %i valid entries of %i for %i percent, never rounded up', (valid, target, percent) => {
  expect(percentOfTarget(valid, target)).toBe(percent);
});

it('measures nothing where there is no target', () => {
  expect(percentOfTarget(5, null)).toBeNull();
  expect(percentOfTarget(5, 0)).toBeNull();
});
