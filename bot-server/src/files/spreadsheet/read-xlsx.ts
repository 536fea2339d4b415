import { readXlsx, type CellValue, type Sheet } from 'hucre/xlsx';
import type { ReadSheet, ReadSpreadsheet, SheetCell, SheetRow } from '../../services/ports.ts';
import { faultOfXlsx } from './inspect-xlsx.ts';

/** What lies farther out (a lone format in the last row of the sheet) is no data, and would cost its whole rectangle. */
const RANGE = 'A1:AZ20000';
const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** See `ReadSpreadsheet`. */
export const readSpreadsheet: ReadSpreadsheet = async (bytes) => {
  const fault = await faultOfXlsx(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (fault) return { fault };
  const sheets = (info: { hidden?: boolean; veryHidden?: boolean }) => !info.hidden && !info.veryHidden;
  try {
    return { sheets: (await readXlsx(bytes, { range: RANGE, sheets })).sheets.map(toSheet) };
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
  return { name: sheet.name, rows };
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
  return typeof value === 'string' && ERROR.test(value) ? { fault: value } : value;
}

/** A spreadsheet's day has no zone; the library gives its midnight in UTC. */
function toDay(value: Date): SheetCell {
  return Number.isNaN(value.getTime()) ? { fault: '#####' } : { day: value.toISOString().slice(0, 10) };
}
