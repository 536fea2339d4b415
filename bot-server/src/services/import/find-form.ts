import { AppError, foldForSearch, MAX_IMPORT_ROWS } from '@sang-kien/shared';
import { importTexts as texts } from '../../texts/import.ts';
import type { ReadSheet, SheetCell, SheetRow } from '../ports.ts';
import { columnOf, columns, type Column } from './columns.ts';

export type PlacedColumn = { column: Column; index: number };
export type Form = {
  placed: readonly PlacedColumn[];
  unknown: { column: string; heading: string }[];
  /** Rows of initiatives: neither empty nor the example. */
  rows: readonly SheetRow[];
};

/** Titles and dates of the office stand above the headings, rarely more. */
const HEADINGS_WITHIN = 20;
/** Signs of a cell that tell whether it is a heading, an example or empty. */
const LONGEST_LOOKED_AT = 200;
/** Fewer known headings in a row are chance. */
const FEWEST_HEADINGS = 3;

/**
 * Finds the sheet and the row of headings by their names, whatever their order.
 * @throws AppError 'refused' when there are none, when a required column is missing, and for too few or many rows
 */
export function findForm(sheets: readonly ReadSheet[]): Form {
  const found = sheets
    .map((sheet) => ({ sheet, at: headingsOf(sheet) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Number(isForm(b.sheet)) - Number(isForm(a.sheet)))[0];
  if (!found) throw new AppError('refused', texts.noHeadings);
  const { sheet, at } = found;
  const { placed, unknown } = placeColumns(sheet.rows[at]!.cells);
  refuseMissing(placed);
  const rows = sheet.rows.slice(at + 1).filter((row) => isEntry(row, placed));
  if (rows.length === 0) throw new AppError('refused', texts.fileEmpty);
  if (rows.length > MAX_IMPORT_ROWS) {
    throw new AppError('too_large', texts.tooManyRows(rows.length, MAX_IMPORT_ROWS));
  }
  return { placed, unknown, rows };
}

function isForm({ name }: ReadSheet): boolean {
  return foldForSearch(name) === foldForSearch(texts.sheets.form);
}

function headingsOf({ rows }: ReadSheet): number {
  const known = rows
    .slice(0, HEADINGS_WITHIN)
    .map(({ cells }) => cells.filter((cell) => typeof columnOf(textOf(cell)) === 'object').length);
  const most = Math.max(0, ...known);
  return most >= FEWEST_HEADINGS ? known.indexOf(most) : -1;
}

function placeColumns(cells: readonly SheetCell[]): Pick<Form, 'placed' | 'unknown'> {
  const placed: PlacedColumn[] = [];
  const unknown: Form['unknown'] = [];
  for (const [index, cell] of cells.entries()) {
    const heading = textOf(cell).trim();
    const column = columnOf(heading);
    if (heading === '' || column === 'private') continue;
    if (!column) unknown.push({ column: letterOf(index), heading: heading.slice(0, 200) });
    else if (placed.some((other) => other.column === column)) {
      throw new AppError('refused', texts.columnTwice(column.heading));
    } else placed.push({ column, index });
  }
  return { placed, unknown };
}

function refuseMissing(placed: readonly PlacedColumn[]): void {
  const missing = columns.filter((each) => each.required && !placed.some(({ column }) => column === each));
  if (missing.length === 0) return;
  const fields = missing.map(({ field, heading }) => ({
    code: 'required',
    field,
    message: texts.columnMissing(heading),
  }));
  throw new AppError('refused', texts.columnsMissing, fields);
}

function isEntry({ cells }: SheetRow, placed: readonly PlacedColumn[]): boolean {
  const first = textOf(cells[placed.find(({ column }) => column.field === 'author.fullName')!.index] ?? null);
  if (foldForSearch(first).startsWith(`${foldForSearch(texts.exampleMark)} `)) return false;
  return placed.some(({ index }) => textOf(cells[index] ?? null).trim() !== '');
}

function textOf(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell).slice(0, LONGEST_LOOKED_AT);
  if ('day' in cell) return cell.day;
  return 'cut' in cell ? cell.cut : cell.fault;
}

/** 0 → A, 26 → AA, as a spreadsheet names its columns. */
export function letterOf(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}
