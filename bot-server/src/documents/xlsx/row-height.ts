import type { Cell } from './cell.ts';
import type { StyleName } from './styles.ts';

/** Of letters at 12 points, in points, with room for the marks above capitals: 'CHỦ TỊCH', 'ẤP'. */
export const LINE_POINTS = 17.25;
const TITLE_LINE_POINTS = 20;
/** Excel takes no row that is higher. */
const MOST_POINTS = 409;

/** How much wider than a figure, by which columns are measured, letters run where another font stands in for Times. */
const LETTER = 1.06;
const CAPITAL = 1.4;
const BROADER: Partial<Record<StyleName, number>> = { heading: 1.1, strong: 1.1, title: 1.3 };
/** Left free by the edges of a cell, in figures. */
const EDGES = 1.2;

/** Words about a whole sheet; they stand alone in their row and run over all of its columns. */
export function runsAcross(row: readonly Cell[]): boolean {
  const [first = null] = row;
  if (row.length !== 1 || first === null || !('text' in first)) return false;
  return first.style === 'title' || first.style === 'note';
}

/**
 * Points that a row takes when its words wrap in columns of these widths; undefined for a single plain line. Office
 * suites do not all work it out by themselves: LibreOffice leaves rows of a file at one line and cuts the rest.
 */
export function rowHeight(row: readonly Cell[], widths: readonly number[]): number | undefined {
  if (runsAcross(row)) return spanHeight(row[0]!, widths);
  const lines = Math.max(1, ...row.map((cell, i) => linesOf(cell, widths[i] ?? Infinity)));
  return lines === 1 ? undefined : Math.min(MOST_POINTS, lines * LINE_POINTS);
}

function spanHeight(cell: NonNullable<Cell>, widths: readonly number[]): number {
  const lines = linesOf(
    cell,
    widths.reduce((sum, width) => sum + width, 0),
  );
  const title = 'text' in cell && cell.style === 'title';
  return lines * (title ? TITLE_LINE_POINTS : LINE_POINTS);
}

function linesOf(cell: Cell, width: number): number {
  if (cell === null || !('text' in cell)) return 1;
  const room = (width - EDGES) / (BROADER[cell.style ?? 'text'] ?? 1);
  // Most cells are short, and there may be millions: these need no counting.
  if (cell.text.length * CAPITAL <= room && !cell.text.includes('\n')) return 1;
  return cell.text.split('\n').reduce((sum, line) => sum + wrappedLines(line, room), 0);
}

/** Words are put in line as they fit; one that is longer than a line is broken. */
function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + LETTER + width > room) {
      lines += 1;
      used = 0;
    }
    const full = Math.max(0, Math.ceil(width / room) - 1);
    lines += full;
    used = (used === 0 ? 0 : used + LETTER) + width - full * room;
  }
  return lines;
}

function widthOf(word: string): number {
  let width = 0;
  for (const sign of word) width += /[\p{Lu}mw@–]/u.test(sign) ? CAPITAL : LETTER;
  return width;
}
