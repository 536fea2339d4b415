import { readXlsx, type CellValue, type Sheet } from 'hucre/xlsx';
import type { ReadSheet, ReadSpreadsheet, SheetCell, SheetRow } from '../../services/ports.ts';
import { faultOfXlsx } from './inspect-xlsx.ts';

/** What lies farther out (a lone format in the last row of the sheet) is no data, and would cost its whole rectangle. */
const RANGE = 'A1:AZ20000';
/** No answer comes near it; whoever reads the rows must not clean megabytes of one cell. */
const LONGEST_TEXT = 20_000;
/** Signs of all cells: five thousand full rows have some fifteen million. */
const MOST_SIGNS = 40_000_000;
/** Cells that stand for another: twice as many as a form of five thousand rows has cells. */
const MOST_MERGED = 250_000;
const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** See `ReadSpreadsheet`. */
export const readSpreadsheet: ReadSpreadsheet = async (bytes) => {
  const fault = await faultOfXlsx(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (fault) return { fault };
  const sheets = (info: { hidden?: boolean; veryHidden?: boolean }) => !info.hidden && !info.veryHidden;
  try {
    const read = (await readXlsx(bytes, { range: RANGE, sheets })).sheets;
    if (read.reduce((cells, sheet) => cells + mergedCells(sheet), 0) > MOST_MERGED)
      return { fault: 'too_much' };
    const shown = read.map(toSheet);
    return signsIn(shown) > MOST_SIGNS ? { fault: 'too_much' } : { sheets: shown };
  } catch {
    return { fault: 'damaged' };
  }
};

function toSheet(sheet: Sheet): ReadSheet {
  spreadMerged(sheet);
  const rows = sheet.rows.map((cells, i): SheetRow => ({
    row: i + 1,
    hidden: sheet.rowDefs?.get(i)?.hidden === true,
    cells: cells.map((value, column) => toCell(value, sheet.cells?.get(`${i},${column}`)?.formula)),
  }));
  return { name: sheet.name.slice(0, 100), rows };
}

function mergedCells({ rows, merges = [] }: Sheet): number {
  return merges.reduce((cells, { startRow, startCol, endRow, endCol }) => {
    const height = Math.min(endRow, rows.length - 1) - startRow + 1;
    return cells + Math.max(0, height) * (endCol - startCol + 1);
  }, 0);
}

/** One cell over several rows says the same of each of them. */
function spreadMerged({ rows, merges = [] }: Sheet): void {
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = rows[startRow]?.[startCol] ?? null;
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1) {
      for (let column = startCol; column <= endCol && column < rows[row]!.length; column += 1) {
        rows[row]![column] = value;
      }
    }
  }
}

function toCell(value: CellValue, formula: string | undefined): SheetCell {
  // A formula that no program has worked out yet has no value; what it would say is not guessed.
  if (formula !== undefined && value === null) return { fault: `=${formula.slice(0, 50)}` };
  if (value instanceof Date) return toDay(value);
  if (typeof value !== 'string') return value;
  if (value.length > LONGEST_TEXT) return { cut: value.slice(0, 200) };
  return ERROR.test(value) ? { fault: value } : value;
}

/** A long text in a merged cell stands in each of them, and is handed on as often. */
function signsIn(sheets: readonly ReadSheet[]): number {
  let signs = 0;
  for (const { rows } of sheets) {
    for (const { cells } of rows) {
      for (const cell of cells) if (typeof cell === 'string') signs += cell.length;
    }
  }
  return signs;
}

/** A spreadsheet's day has no zone; the library gives its midnight in UTC. */
function toDay(value: Date): SheetCell {
  return Number.isNaN(value.getTime()) ? { fault: '#####' } : { day: value.toISOString().slice(0, 10) };
}
