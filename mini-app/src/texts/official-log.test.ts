import { expect, it } from 'vitest';
import { logTexts } from './official-log.ts';

it.each([
  [null, 'vai trò: Cán bộ công đoàn cơ sở', 'Vai trò: Cán bộ công đoàn cơ sở.'],
  ['Đã nộp', 'Đơn vị đã xác nhận', 'Đã nộp → Đơn vị đã xác nhận.'],
  ['vai trò: Ban tổ chức', null, 'Trước đó: vai trò: Ban tổ chức.'],
  [null, null, null],
])('from %j to %j reads as a sentence', (before, after, sentence) => {
  expect(logTexts.change({ before, after })).toBe(sentence);
});
