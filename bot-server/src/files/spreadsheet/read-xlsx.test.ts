import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readSpreadsheetApart } from './read-apart.ts';

const read = async (sheet: Partial<WriteSheet>) =>
  readSpreadsheetApart(await writeXlsx({ sheets: [{ name: 'Trang1', ...sheet }] }));
const rowsOf = (count: number, ...cells: string[]) => Array.from({ length: count }, () => cells);

test('of a cell with more text than any answer has, the beginning is handed on', async () => {
  const given = await read({ rows: [['á'.repeat(20_000), 'á'.repeat(20_001)]] });
  const cells = ['á'.repeat(20_000), { cut: 'á'.repeat(200) }];
  expect(given).toEqual({ sheets: [{ name: 'Trang1', rows: [{ row: 1, hidden: false, cells }] }] });
});

test('a small file that comes to much text, or to cells upon cells, is not read', async () => {
  const long = 'Gá bắt vít '.repeat(1800);
  const merged = { startRow: 0, startCol: 0, endRow: 2999, endCol: 1 };
  expect(await read({ rows: [[long, ''], ...rowsOf(2999, '', '')], merges: [merged] })).toEqual({
    fault: 'too_much',
  });
  expect(await read({ rows: rowsOf(3000, 'a', 'b'), merges: rowsOf(100).map(() => merged) })).toEqual({
    fault: 'too_much',
  });
});

test('files that come together are read one after the other, and each gets its own answer', async () => {
  const given = await Promise.all(['một', 'hai', 'ba'].map((word) => read({ rows: [[word]] })));
  expect(given).toMatchObject([
    { sheets: [{ rows: [{ cells: ['một'] }] }] },
    { sheets: [{ rows: [{ cells: ['hai'] }] }] },
    { sheets: [{ rows: [{ cells: ['ba'] }] }] },
  ]);
});
