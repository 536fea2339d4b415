import { expect, it } from 'vitest';
import { plain } from './cell.ts';
import { LINE_POINTS, rowHeight, runsAcross } from './row-height.ts';

const long = 'Công đoàn cơ sở Công ty Trách nhiệm hữu hạn Một thành viên Khai thác Công trình Thủy lợi';

it('leaves a row of short words and figures at the height of the sheet', () => {
  expect(rowHeight([plain('12'), { number: 1_234_567 }, null, { day: '2022-03-15' }], [6, 4, 4, 4])).toBe(
    undefined,
  );
});

it('makes a row as high as its longest words need', () => {
  expect(rowHeight([plain('ngắn'), plain(long)], [20, 46])).toBe(3 * LINE_POINTS);
  expect(rowHeight([plain('một\nhai')], [20])).toBe(2 * LINE_POINTS);
});

it('breaks a word that is longer than its column', () => {
  expect(rowHeight([plain('a'.repeat(64))], [21])).toBe(4 * LINE_POINTS);
});

it('makes a heading higher than plain words in the same column', () => {
  const title = 'Hợp lệ tháng trước';
  expect(rowHeight([plain(title, 'heading')], [12])).toBeGreaterThan(rowHeight([plain(title)], [22]) ?? 0);
});

it('goes no higher than Excel lets a row go', () => {
  expect(rowHeight([plain('dòng\n'.repeat(99))], [20])).toBe(409);
});

it('lets the title of a sheet run over all columns, and wrap only where these end', () => {
  const row = [plain(long, 'title')];
  expect(runsAcross(row)).toBe(true);
  expect(runsAcross([plain('TT', 'heading')])).toBe(false);
  expect(rowHeight(row, [40, 40])).toBe(2 * rowHeight(row, [90, 90])!);
});
