import { sql, type Kysely, type Selectable } from 'kysely';
import type { PageMark, StoredSubmission, UnitScope } from '../services/ports.ts';
import { submissionFromRow } from './submission-row.ts';
import type { Tables } from './tables.ts';

type Page = { before: PageMark | null; limit: number };
type Row = Selectable<Tables['submission']>;

/**
 * Newest dossiers within units. Each scope is read off an index of its own, a page at most, and the pages are
 * put together here: one query with `or` would sort all dossiers of a province for each page.
 */
export async function withinUnits(
  db: Kysely<Tables>,
  scopes: readonly UnitScope[],
  page: Page,
): Promise<StoredSubmission[]> {
  const found = new Map<string, Row>();
  for (const query of scopes.flatMap((scope) => pagesOf(db, scope, page))) {
    for (const row of await query.execute()) found.set(row.id, row);
  }
  const newestFirst = [...found.values()].sort(
    (a, b) => b.submitted_at - a.submitted_at || byText(b.id, a.id),
  );
  return newestFirst.slice(0, page.limit).map(submissionFromRow);
}

function pagesOf(db: Kysely<Tables>, scope: UnitScope, page: Page) {
  const everything = pageOf(db, page);
  if ('everything' in scope) return [everything];
  const { unitId, grassrootsKey } = scope;
  const within = everything.$if(grassrootsKey !== null, (query) =>
    query.where('grassroots_key', '=', grassrootsKey!),
  );
  return [within.where('unit_id', '=', unitId), within.where('superior_unit_id', '=', unitId)];
}

function pageOf(db: Kysely<Tables>, { before, limit }: Page) {
  const newestFirst = db
    .selectFrom('submission')
    .selectAll()
    .orderBy('submitted_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (before === null) return newestFirst;
  return newestFirst.where(
    sql<boolean>`(submitted_at, id) < (${before.submittedAt.getTime()}, ${before.id})`,
  );
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
