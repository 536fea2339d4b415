import { expect, test } from 'vitest';
import { refusedSpreadsheet } from './refused-spreadsheet.ts';

test.each([
  ['busy', 'unavailable', 'thử lại sau ít phút'],
  ['too_much', 'too_large', 'quá nhiều dữ liệu'],
  ['word', 'unsupported_type', 'Word đổi tên'],
] as const)('a file that is %s is answered by %s', (fault, code, words) => {
  expect(refusedSpreadsheet(fault)).toMatchObject({ code, message: expect.stringContaining(words) });
});
