import { MAX_IMPORT_ROWS } from '@sang-kien/shared';
import type { FreshRow, ImportRecord, Imports, UnitScope } from '../ports.ts';
import { readDetail, stateOf, writeDetail, type RowDetail } from './detail.ts';
import { findRecorded, type DuplicateDeps } from './duplicates.ts';

type Deps = DuplicateDeps & { imports: Pick<Imports, 'earlierOf' | 'rows' | 'rejudge'> };

/** Looks again, in an import that waits, for what was recorded or withdrawn since it was uploaded. */
export async function rejudge(
  deps: Deps,
  { id, state }: ImportRecord,
  scopes: readonly UnitScope[],
): Promise<void> {
  if (state !== 'ready') return;
  const states = ['good', 'doubtful'] as const;
  const kept = await deps.imports.rows(id, { states, after: 0, limit: MAX_IMPORT_ROWS });
  const rows = kept.map(({ row, detail }) => ({ row, ...readDetail(detail) }));
  await deps.pause();
  const recorded = await findRecorded(deps, rows, scopes);
  const changed = rows.flatMap(({ row, ...detail }) => changeOf(row, detail, recorded.get(row) ?? []));
  if (changed.length > 0) await deps.imports.rejudge(id, changed);
}

function changeOf(row: number, detail: RowDetail, recorded: RowDetail['duplicates']): FreshRow[] {
  const inFile = detail.duplicates.filter(({ kind }) => kind !== 'recorded');
  const fresh = { ...detail, duplicates: [...inFile, ...recorded] };
  if (codesOf(fresh) === codesOf(detail)) return [];
  return [{ row, state: stateOf(fresh), detail: writeDetail(fresh) }];
}

function codesOf({ duplicates }: RowDetail): string {
  return duplicates.map(({ code }) => code ?? '').join(' ');
}
