import { expect, test } from 'vitest';
import { targetTexts as texts } from '../texts/target.ts';
import { readTargetRows } from './target-sheet.ts';

test('a cell far to the right is named as the spreadsheet names it', () => {
  const { id, name, target } = texts.headings;
  const far = Array.from({ length: 26 }, () => null);
  const rows = [
    { row: 1, hidden: false, cells: [id, name, ...far.slice(2), target] },
    { row: 2, hidden: false, cells: ['tinh-24/222', 'x', ...far.slice(2), 'nhiều'] },
  ];
  const places = [{ scopeId: 'tinh-24/222', name: 'x' }];
  const { problems } = readTargetRows(rows, { places, unitId: 'tinh-24', reaches: () => true });
  expect(problems).toMatchObject([{ row: 2, column: 'AA' }]);
});
