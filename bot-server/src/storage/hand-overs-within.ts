import { CONFEDERATION_UNIT_ID } from '@sang-kien/shared';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { HandOver, HandOvers, UnitScope } from '../services/ports.ts';
import { handOverFromRow } from './hand-over-row.ts';
import { callsFrom } from './scope-filter.ts';
import type { Tables } from './tables.ts';

type Page = Parameters<HandOvers['withinUnits']>[1];

/** Newest hand-overs within units: a page of each scope along its index, put together here. */
export async function handOversWithin(
  db: Kysely<Tables>,
  scopes: readonly UnitScope[],
  page: Page,
): Promise<HandOver[]> {
  const found = new Map<string, Selectable<Tables['hand_over']>>();
  for (const scope of scopes) {
    for (const row of await pageOf(db, scope, page).execute()) found.set(row.id, row);
  }
  const newestFirst = [...found.values()].sort((a, b) => b.opened_at - a.opened_at || (a.id < b.id ? 1 : -1));
  return newestFirst.slice(0, page.limit).map(handOverFromRow);
}

/** Every hand-over stands under the Confederation too, so that one index serves all. */
function pageOf(db: Kysely<Tables>, scope: UnitScope, { before, limit, open }: Page) {
  const { unitId, grassrootsKey } =
    'everything' in scope ? { unitId: CONFEDERATION_UNIT_ID, grassrootsKey: null } : scope;
  return db
    .selectFrom('hand_over_unit as place')
    .innerJoin('hand_over', 'hand_over.id', 'place.hand_over_id')
    .selectAll('hand_over')
    .where('place.unit_id', '=', unitId)
    .$if(grassrootsKey !== null, (query) =>
      query.where('hand_over.grassroots_key', '=', grassrootsKey!).where(callsFrom(unitId)),
    )
    .$if(open !== null, (query) => query.where('hand_over.closed_at', open ? 'is' : 'is not', null))
    .$if(before !== null, (query) => {
      const mark = sql`(${before!.openedAt.getTime()}, ${before!.id})`;
      return query.where(sql<boolean>`(place.opened_at, place.hand_over_id) < ${mark}`);
    })
    .orderBy('place.opened_at', 'desc')
    .orderBy('place.hand_over_id', 'desc')
    .limit(limit);
}
