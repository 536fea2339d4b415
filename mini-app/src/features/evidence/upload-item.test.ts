import { expect, it } from 'vitest';
import { formatBytes } from './upload-item.ts';

it.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [120 * 1024, '120 KB'],
  [3.4 * 1024 * 1024, '3,4 MB'],
])('shows %i bytes as %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
