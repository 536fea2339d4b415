import { colToLetter, writeXlsx, type Cell, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { rowHeight } from '../../documents/xlsx/row-height.ts';
import type { SheetCell, WriteSpreadsheet, WrittenColumn, WrittenSheet } from '../../services/ports.ts';

const FORMATS = { text: '@', day: 'dd/mm/yyyy', number: '#,##0' } as const;
/** Rows below the heading that lists and hints are laid over. */
const FORM_ROWS = 5001;
/** In signs: what still can be read on a page of A4. A form of many columns goes over several, none of them torn. */
const PAGE_WIDTH = 220;
const HEADING_POINTS = 34;
const BOLD = { bold: true, name: 'Times New Roman', size: 12 };
/** Long words go on below instead of being cut. */
const WRAPPED = { wrapText: true, vertical: 'top' as const };
const PLAIN = { name: 'Times New Roman', size: 12 };
const PALE = { ...PLAIN, italic: true, color: { rgb: '808080' } };

/** See `WriteSpreadsheet`. Lists stand on a hidden sheet of their own: in a cell they may hold 255 signs only. */
export const writeSpreadsheet: WriteSpreadsheet = ({ sheets, listsName = '' }) => {
  const lists = sheets.flatMap(({ columns }) => columns.flatMap(({ choices }) => (choices ? [choices] : [])));
  const written = sheets.map((sheet) => toSheet(sheet, { name: listsName, lists }));
  return writeXlsx({
    defaultFont: PLAIN,
    sheets: lists.length > 0 ? [...written, listSheet({ name: listsName, lists })] : written,
  });
};

type Lists = { name: string; lists: readonly (readonly string[])[] };

function toSheet(sheet: WrittenSheet, lists: Lists): WriteSheet {
  const { name, columns, rows, examples = 0 } = sheet;
  const shown = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(toValue))];
  return {
    name,
    columns: columns.map(({ width, kind }) => ({
      width,
      style: { numFmt: FORMATS[kind], font: PLAIN, alignment: WRAPPED },
    })),
    rows: shown,
    cells: new Map([...styledCells(sheet, examples), ...blankCells(sheet)]),
    dataValidations: columns.flatMap((column, i) => ruleOf(column, i, lists)),
    freezePane: { rows: 1 },
    rowDefs: heightsOf(sheet),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE_WIDTH),
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  };
}

/** Each row as high as its words need; empty ones are left to the office suite. */
function heightsOf({ columns, rows }: WrittenSheet): NonNullable<WriteSheet['rowDefs']> {
  const widths = columns.map(({ width }) => width);
  const headings = columns.map(({ heading }) => ({ text: heading, style: 'heading' as const }));
  const heights = new Map([[0, { height: Math.max(HEADING_POINTS, rowHeight(headings, widths) ?? 0) }]]);
  for (const [i, row] of rows.entries()) {
    const words = row.map((cell) => (typeof cell === 'string' ? { text: cell } : null));
    const height = rowHeight(words, widths);
    if (height !== undefined) heights.set(i + 1, { height });
  }
  return heights;
}

function styledCells({ columns, rows }: WrittenSheet, examples: number): NonNullable<WriteSheet['cells']> {
  const wrap = { wrapText: true, vertical: 'center' as const };
  const head = columns.map(({ heading }, i): [string, Partial<Cell>] => [
    `0,${i}`,
    {
      value: heading,
      type: 'string',
      style: {
        font: BOLD,
        alignment: wrap,
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
      },
    },
  ]);
  const pale = rows.slice(0, examples).flatMap((row, r) =>
    row.map((cell, c): [string, Partial<Cell>] => [
      `${r + 1},${c}`,
      {
        value: toValue(cell),
        style: { font: PALE, numFmt: FORMATS[columns[c]!.kind], alignment: WRAPPED },
      },
    ]),
  );
  return new Map([...head, ...pale]);
}

function blankCells({ columns, rows, blankRows = 0 }: WrittenSheet): [string, Partial<Cell>][] {
  const styles = columns.map(({ kind }) => ({
    value: null,
    style: { font: PLAIN, numFmt: FORMATS[kind], alignment: WRAPPED },
  }));
  const numbers = Array.from({ length: blankRows }, (_, i) => rows.length + 1 + i);
  return numbers.flatMap((row) => styles.map((cell, i): [string, Partial<Cell>] => [`${row},${i}`, cell]));
}

function ruleOf({ choices }: WrittenColumn, column: number, { name, lists }: Lists) {
  const letter = colToLetter(column);
  const range = `${letter}2:${letter}${FORM_ROWS}`;
  if (!choices) return [];
  const list = colToLetter(lists.indexOf(choices));
  const formula1 = `'${name}'!$${list}$1:$${list}$${choices.length}`;
  return [{ type: 'list' as const, formula1, allowBlank: true, errorStyle: 'warning' as const, range }];
}

function listSheet({ name, lists }: Lists): WriteSheet {
  const longest = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, i) => lists.map((list) => list[i] ?? null));
  return { name, rows, hidden: true };
}

function toValue(cell: SheetCell): CellValue {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('day' in cell) return new Date(`${cell.day}T00:00:00Z`);
  return 'cut' in cell ? cell.cut : cell.fault;
}
