import {
  findUnit,
  foldForSearch,
  isBaseUnionKey,
  isSubmittable,
  MAX_BASE_UNION_NAME,
  MAX_TARGET,
  MAX_TARGETS,
  readBaseUnionName,
  scopeIdOf,
  type TargetSheet,
} from '@sang-kien/shared';
import { targetTexts as texts } from '../texts/target.ts';
import { letterOf } from './import/find-form.ts';
import type { SheetCell, SheetRow } from './ports.ts';

/** A target as a row says it; `name` names a base union that is not known yet. */
export type SheetTarget = { scopeId: string; name: string; target: number };
type Problem = TargetSheet['problems'][number];
type Judge = {
  /** Right below the unit that the sheet is for. */
  places: readonly { scopeId: string; name: string }[];
  unitId: string;
  /** Whether a place may be given a target by whoever sends the sheet. */
  reaches: (scopeId: string) => boolean;
};
type Columns = Record<keyof typeof texts.headings, number>;

/** Reads every row and says of every cell what is wrong; rows without a target change nothing. */
export function readTargetRows(
  rows: readonly SheetRow[],
  judge: Judge,
): { targets: SheetTarget[]; problems: Problem[] } {
  const columns = findColumns(rows[0]);
  if (!columns) return refuse(texts.problems.noHeadings);
  if (rows.length - 1 > MAX_TARGETS) return refuse(texts.problems.tooMany);
  const targets: SheetTarget[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const row of rows.slice(1)) {
    if (isEmpty(row.cells[columns.target])) continue;
    const read = readRow({ row, columns, judge, seen });
    if ('scopeId' in read) targets.push(read);
    else problems.push(...read.problems);
  }
  if (targets.length === 0 && problems.length === 0) return refuse(texts.problems.nothing);
  return { targets, problems };
}

function refuse(message: string): { targets: SheetTarget[]; problems: Problem[] } {
  return { targets: [], problems: [{ row: 1, column: null, message }] };
}

function findColumns(head: SheetRow | undefined): Columns | undefined {
  const words = (head?.cells ?? []).map((cell) =>
    typeof cell === 'string' ? foldForSearch(cell.slice(0, 200)) : '',
  );
  const at = (heading: string) => words.indexOf(foldForSearch(heading));
  const columns = {
    id: at(texts.headings.id),
    name: at(texts.headings.name),
    target: at(texts.headings.target),
  };
  return Object.values(columns).includes(-1) ? undefined : columns;
}

type Reading = { row: SheetRow; columns: Columns; judge: Judge; seen: Map<string, number> };

function readRow(reading: Reading): SheetTarget | { problems: Problem[] } {
  const { row, columns, seen } = reading;
  const problems: Problem[] = [];
  const note = (column: number, message: string) =>
    void problems.push({ row: row.row, column: letterOf(column), message });
  const place = readPlace(reading, note);
  const target = readTarget(row.cells[columns.target]);
  if (target === undefined) note(columns.target, texts.problems.number);
  const before = place && seen.get(place.scopeId);
  if (before !== undefined) note(columns.id, texts.problems.twice(before));
  if (!place || target === undefined || problems.length > 0) return { problems };
  seen.set(place.scopeId, row.row);
  return { ...place, target };
}

function readPlace(
  { row, columns, judge }: Reading,
  note: (column: number, message: string) => void,
): { scopeId: string; name: string } | undefined {
  const id = textOf(row.cells[columns.id]);
  const name = textOf(row.cells[columns.name]);
  if (id === '') return newUnion(judge, name, (message) => note(columns.name, message));
  const known = judge.places.find(({ scopeId }) => scopeId === id);
  if (known && judge.reaches(id)) return { scopeId: id, name: known.name };
  note(columns.id, id === judge.unitId ? texts.problems.own : texts.problems.unknown);
  return undefined;
}

/** A row without an id names a base union, which may be new, where base unions hang. */
function newUnion({ unitId, places }: Judge, typed: string, note: (message: string) => void) {
  const unit = findUnit(unitId);
  const { name, key } = readBaseUnionName(typed);
  if (key === '') note(texts.problems.noPlace);
  else if (!unit || !isSubmittable(unit)) note(texts.problems.noNewUnion);
  else if (name.length > MAX_BASE_UNION_NAME || !isBaseUnionKey(unitId, key))
    note(texts.problems.nameTooLong);
  else {
    const scopeId = scopeIdOf(unitId, key);
    return { scopeId, name: places.find((place) => place.scopeId === scopeId)?.name ?? name };
  }
  return undefined;
}

/** A whole number, also one that was typed as text with dots between the thousands. */
function readTarget(cell: SheetCell | undefined): number | undefined {
  const text = typeof cell === 'string' ? cell.trim() : '';
  const typed = /^\d{1,3}(\.\d{3})*$|^\d+$/.test(text) ? Number(text.replaceAll('.', '')) : undefined;
  const target = typeof cell === 'number' ? cell : typed;
  const sound = target !== undefined && Number.isInteger(target) && target > 0 && target <= MAX_TARGET;
  return sound ? target : undefined;
}

function textOf(cell: SheetCell | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).normalize('NFC').trim() : '';
}

function isEmpty(cell: SheetCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
