import type { Programme } from '@sang-kien/shared';
import type { AuthorKey, FreshRow, Imports, ReadSheet, UnitScope } from '../ports.ts';
import { stateOf, writeDetail } from './detail.ts';
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
    // Cells may be long: of fifty full rows others would feel the wait.
    await deps.pause();
  }
  const duplicates = await findDuplicates(deps, judged, scopes);
  const rows = judged.map(({ row, ...rest }): FreshRow => {
    const detail = { ...rest, duplicates: duplicates.get(row) ?? [] };
    return { row, state: stateOf(detail), detail: writeDetail(detail) };
  });
  return { unknownColumns: form.unknown, rows };
}
