import type { Programme } from '@sang-kien/shared';
import type { AuthorKey, FreshRow, Imports, ReadSheet, UnitScope } from '../ports.ts';
import { writeDetail } from './detail.ts';
import { findDuplicates } from './duplicates.ts';
import { findForm, type Form } from './find-form.ts';
import { judgeRow, type JudgedRow } from './judge-row.ts';
import { createReadUnit } from './read-unit.ts';

export type DryRunDeps = {
  imports: Pick<Imports, 'earlierOf'>;
  programme: Programme;
  authorKey: AuthorKey;
  /** Lets others have a turn. */
  pause: () => Promise<void>;
};
export type DryRun = { unknownColumns: Form['unknown']; rows: FreshRow[] };

/** Rows judged at a stretch; others wait some milliseconds for that. */
const STRETCH = 50;

/**
 * Judges every row of a spreadsheet as it would be judged when it is recorded, and records nothing.
 * @throws AppError what `findForm` throws
 */
export async function dryRun(
  deps: DryRunDeps,
  sheets: readonly ReadSheet[],
  { scopes, at }: { scopes: readonly UnitScope[]; at: Date },
): Promise<DryRun> {
  const form = findForm(sheets);
  const readUnit = createReadUnit(scopes);
  const context = { programme: deps.programme, at, placed: form.placed, readUnit, scopes };
  const judged: JudgedRow[] = [];
  for (const row of form.rows) {
    judged.push(judgeRow(row, context));
    if (judged.length % STRETCH === 0) await deps.pause();
  }
  const duplicates = await findDuplicates(deps, judged, scopes);
  const rows = judged.map(({ row, ...rest }): FreshRow => {
    const detail = { ...rest, duplicates: duplicates.get(row) ?? [] };
    return { row, state: stateOf(detail), detail: writeDetail(detail) };
  });
  return { unknownColumns: form.unknown, rows };
}

/** Whatever somebody should look at goes in only when it is ticked. */
function stateOf({
  input,
  notes,
  duplicates,
}: Pick<JudgedRow, 'input' | 'notes'> & { duplicates: object[] }) {
  if (input === null) return 'wrong';
  return notes.length > 0 || duplicates.length > 0 ? 'doubtful' : 'good';
}
