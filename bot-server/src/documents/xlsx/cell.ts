import { writable } from '../xml-text.ts';
import type { StyleName } from './styles.ts';

/** What stands in a cell: text, a number, or a day `YYYY-MM-DD`; null leaves it empty. */
export type Cell =
  { text: string; style?: StyleName } | { number: number; style?: 'index' } | { day: string } | null;

/** Signs that make a spreadsheet take typed text for a formula, also when the file is saved as CSV and opened again. */
const FORMULA_SIGN = /^[=+\-@\t\r]/;
/** Excel reads `_x0041_` as the letter A unless the line before it is written so itself. */
const ESCAPED_LOOK = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** As many signs as a cell of Excel takes. */
const MOST_SIGNS = 32_767;

/** Text that people typed: one that begins like a formula gets the apostrophe by which spreadsheets mark text. */
export function typed(text: string): Cell {
  // A sign that is taken out must not hide the formula behind it.
  const clean = writable(text);
  return { text: FORMULA_SIGN.test(clean) ? `'${clean}` : clean };
}

/** Text that we make ourselves, such as codes and phone numbers: it stays as it is. */
export function plain(text: string, style?: StyleName): Cell {
  return style === undefined ? { text } : { text, style };
}

/** The words of a cell as XML: clean line ends, nothing that XML forbids, no longer than Excel takes. */
export function xmlText(text: string): string {
  return writable(text)
    .replace(/\r\n?/g, '\n')
    .slice(0, MOST_SIGNS)
    .toWellFormed()
    .replace(ESCAPED_LOOK, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

const DAY_MS = 24 * 3600_000;
/** Day nought of Excel's calendar, which holds a 29 February 1900 that never was. */
const DAY_NOUGHT = Date.UTC(1899, 11, 30);

/** `2022-06-15` as Excel counts days. */
export function daySerial(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - DAY_NOUGHT) / DAY_MS;
}
