import { normalizeText, type ImportCell } from '@sang-kien/shared';
import { importTexts as texts } from '../../texts/import.ts';
import type { SheetCell, SheetRow } from '../ports.ts';
import { letterOf, type PlacedColumn } from './find-form.ts';
import { readCell, type CellContext, type CellReading } from './read-cell.ts';
import type { ReadUnit } from './read-unit.ts';

export type RowContext = CellContext & { placed: readonly PlacedColumn[]; readUnit: ReadUnit };
export type RowReading = { input: Record<string, unknown>; problems: ImportCell[]; notes: ImportCell[] };

/** Reads a row into what the judge takes, on behalf of its author; names the cells that cannot be read. */
export function readRow({ cells, hidden }: SheetRow, context: RowContext): RowReading {
  const input: Record<string, unknown> = { submittedBy: 'union', recognition: {} };
  const problems: ImportCell[] = [];
  const notes: ImportCell[] = hidden
    ? [{ column: null, heading: null, field: '', message: texts.hidden }]
    : [];
  for (const place of context.placed) {
    const { cell, note } = inUnicode(cells[place.index] ?? null);
    if (note) notes.push({ ...cellAt(place), message: note });
    const reading = read(place, cell, context);
    if ('problem' in reading) problems.push({ ...cellAt(place), message: reading.problem });
    else setAt(input, place.column.field, reading.value);
  }
  const recognition = input['recognition'] as Record<string, unknown>;
  if (recognition['body'] === 'none') input['recognition'] = null;
  return { input, problems, notes };
}

export function cellAt({ column, index }: PlacedColumn): Omit<ImportCell, 'message'> {
  return { column: letterOf(index), heading: column.heading, field: column.field };
}

function read({ column }: PlacedColumn, cell: SheetCell, context: RowContext): CellReading {
  if (column.kind !== 'unit') return readCell(column.kind, cell, context);
  const reading = readCell('text', cell, context);
  const words = 'value' in reading && typeof reading.value === 'string' ? reading.value.trim() : '';
  return words === '' ? reading : context.readUnit(words);
}

const CHARSETS: Record<string, string> = { tcvn3: 'TCVN3', vni: 'VNI' };

/** Letters of an old charset are converted, and that is said: nobody may find other words than were typed unasked. */
function inUnicode(cell: SheetCell): { cell: SheetCell; note?: string } {
  if (typeof cell !== 'string') return { cell };
  const { text, source, unmapped } = normalizeText(cell);
  const charset = CHARSETS[source];
  if (charset === undefined) return { cell };
  const shown = text.slice(0, 200);
  const lost = unmapped.join(', ').slice(0, 100);
  const note = lost === '' ? texts.converted(charset, shown) : texts.convertedWithLoss(charset, shown, lost);
  return { cell: text, note };
}

function setAt(input: Record<string, unknown>, field: string, value: unknown): void {
  if (value === undefined) return;
  const [section = '', member] = field.split('.');
  if (member === undefined) input[section] = value;
  else input[section] = { ...(input[section] as Record<string, unknown> | undefined), [member]: value };
}
