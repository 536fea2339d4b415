import { daySerial, xmlText, type Cell } from './cell.ts';
import { LINE_POINTS, rowHeight, runsAcross } from './row-height.ts';
import { styleIndex, type StyleName } from './styles.ts';

export type Sheet = {
  name: string;
  /** Widths of the columns in signs. */
  widths: readonly number[];
  /** How many rows stand still when one scrolls, the last of them the heading. */
  frozenRows: number;
  /** Offers to filter and sort by the columns of the heading. */
  filter?: boolean;
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
};

const CHUNK_SIGNS = 64 * 1024;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** `xl/worksheets/sheet<n>.xml` in pieces of some 64 kB, rows as they come. */
export async function* sheetXml(sheet: Sheet): AsyncGenerator<Uint8Array> {
  let pending = opening(sheet);
  let count = 0;
  const across: number[] = [];
  for await (const row of sheet.rows) {
    count += 1;
    if (runsAcross(row)) across.push(count);
    pending += rowXml(row, count, rowHeight(row, sheet.widths));
    if (pending.length >= CHUNK_SIGNS) {
      yield Buffer.from(pending);
      pending = '';
    }
  }
  yield Buffer.from(pending + closing(sheet, { count, across }));
}

function opening({ widths, frozenRows }: Sheet): string {
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${LINE_POINTS}" customHeight="1"/><cols>${columns.join('')}</cols><sheetData>`
  );
}

/** `across` are rows whose only cell runs over all columns. */
type Written = { count: number; across: readonly number[] };

function closing({ widths, filter, frozenRows }: Sheet, { count, across }: Written): string {
  const last = columnName(widths.length - 1);
  const filtered = filter ? `<autoFilter ref="A${frozenRows}:${last}${Math.max(count, frozenRows)}"/>` : '';
  const merged = across.map((row) => `<mergeCell ref="A${row}:${last}${row}"/>`);
  const merges =
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '';
  return (
    `</sheetData>${filtered}${merges}` +
    '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
  );
}

function rowXml(row: readonly Cell[], number: number, points?: number): string {
  const height = points === undefined ? '' : ` ht="${points}" customHeight="1"`;
  return `<row r="${number}"${height}>${row.map((cell, i) => cellXml(cell, columnName(i) + number)).join('')}</row>`;
}

function cellXml(cell: Cell, place: string): string {
  if (cell === null) return '';
  const at = (style: StyleName) => `r="${place}" s="${styleIndex(style)}"`;
  if ('number' in cell) return `<c ${at(cell.style ?? 'number')}><v>${cell.number}</v></c>`;
  if ('day' in cell) return `<c ${at('date')}><v>${daySerial(cell.day)}</v></c>`;
  const { text, style = 'text' } = cell;
  return `<c ${at(style)} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** 0 is A, 25 is Z; none of our sheets is wider. */
function columnName(index: number): string {
  return String.fromCharCode(65 + index);
}
