import { allUnits } from '@sang-kien/shared';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { DossierPageAsked, StoredSubmission, UnitScope } from '../services/ports.ts';
import { inState } from './dossier-filter.ts';
import { searchesOf } from './dossier-search.ts';
import { inScope } from './scope-filter.ts';
import { submissionFromRow } from './submission-row.ts';
import type { Tables } from './tables.ts';

/** Where a dossier stands in the list. */
type Place = Pick<Selectable<Tables['submission']>, 'id' | 'submitted_at'>;

/**
 * A page of the dossiers within units. Each scope is read off an index of its own, a page at most, and the pages are
 * put together here: one query with `or` would sort all dossiers of a province for each page.
 */
export async function withinUnits(
  db: Kysely<Tables>,
  scopes: readonly UnitScope[],
  page: DossierPageAsked,
): Promise<StoredSubmission[]> {
  const found = new Map<string, Place>();
  for (const query of scopes.flatMap((scope) => pagesOf(db, scope, page))) {
    for (const row of await query.execute()) found.set(row.id, row);
  }
  const newestFirst = [...found.values()].sort(
    (a, b) => b.submitted_at - a.submitted_at || byText(b.id, a.id),
  );
  const inOrder = page.oldestFirst === true ? newestFirst.reverse() : newestFirst;
  return rowsOf(
    db,
    inOrder.slice(0, page.limit).map(({ id }) => id),
  );
}

/** Only what is shown is read whole: of a page of each of eighty provinces most is thrown away. */
async function rowsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<StoredSubmission[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('submission').selectAll().where('id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, submissionFromRow(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function pagesOf(db: Kysely<Tables>, scope: UnitScope, page: DossierPageAsked) {
  const { filter } = page;
  if (filter !== undefined && filter.words.length > 0) return searchesOf(db, scope, { ...page, filter });
  const plain = pageOf(db, page);
  if ('everything' in scope) {
    // What waits is kept in order by unit only: an index over all would cost every submission a write.
    return filter?.state === 'submitted'
      ? headUnitIds().map((id) => plain.where('superior_unit_id', '=', id))
      : [plain];
  }
  return [plain.where(inScope(scope))];
}

function headUnitIds(): string[] {
  return allUnits()
    .filter(({ level }) => level === 1)
    .map(({ id }) => id);
}

function pageOf(db: Kysely<Tables>, { before, limit, oldestFirst, filter }: DossierPageAsked) {
  const order = oldestFirst === true ? 'asc' : 'desc';
  const all = db
    .selectFrom('submission')
    .select(['id', 'submitted_at'])
    .orderBy('submitted_at', order)
    .orderBy('id', order)
    .limit(limit)
    .$if(before !== null, (query) => {
      const mark = sql`(${before!.submittedAt.getTime()}, ${before!.id})`;
      const side = sql.raw(oldestFirst === true ? '>' : '<');
      return query.where(sql<boolean>`(submitted_at, id) ${side} ${mark}`);
    });
  if (filter === undefined) return all;
  return all
    .where(inState(filter))
    .$if(filter.submitted !== null, (query) =>
      query
        .where('submitted_at', '>=', filter.submitted!.from.getTime())
        .where('submitted_at', '<', filter.submitted!.before.getTime()),
    );
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
