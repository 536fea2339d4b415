/**
 * A cell as it stands in a spreadsheet: a day is `YYYY-MM-DD`, a fault is what a formula that failed shows, and of a
 * text longer than any answer there is the beginning.
 */
export type SheetCell =
  string | number | boolean | { day: string } | { fault: string } | { cut: string } | null;

export type SheetRow = {
  /** As the spreadsheet counts its rows, from 1. */
  row: number;
  hidden: boolean;
  /** From column A on. */
  cells: readonly SheetCell[];
};
export type ReadSheet = { name: string; rows: readonly SheetRow[] };

/** Why a file is not opened: another kind of file, one that unpacks too far, broken, or too many others wait. */
export type SpreadsheetFault =
  'not_excel' | 'word' | 'old_excel' | 'binary_excel' | 'too_much' | 'damaged' | 'busy';

/**
 * Reads the visible sheets of an .xlsx, judged by its content whatever its name; what merged cells say, each of them
 * says.
 */
export type ReadSpreadsheet = (
  bytes: Uint8Array,
) => Promise<{ sheets: ReadSheet[] } | { fault: SpreadsheetFault }>;

/** A column to be written: `text` keeps leading noughts, `day` shows `dd/mm/yyyy`. */
export type WrittenColumn = {
  heading: string;
  width: number;
  kind: 'text' | 'day' | 'number';
  /** Values that a drop-down list offers; other ones are warned of, not refused. */
  choices?: readonly string[];
};
export type WrittenSheet = {
  name: string;
  columns: readonly WrittenColumn[];
  rows: readonly (readonly SheetCell[])[];
  /** How many of the rows are an example, shown paler. */
  examples?: number;
  /** Empty rows below, formatted already: a number typed there keeps its noughts, and 3/15 becomes no day. */
  blankRows?: number;
};
export type WrittenBook = {
  sheets: readonly WrittenSheet[];
  /** Of the hidden sheet that holds what the drop-down lists offer. */
  listsName?: string;
};
/** Writes an .xlsx; no text in it is ever taken for a formula. */
export type WriteSpreadsheet = (book: WrittenBook) => Promise<Uint8Array>;
