import type { Kysely } from 'kysely';
import type { UnitScope } from '../services/ports.ts';
import type { Tables } from './tables.ts';

/** How many dossiers lie within a scope that came in until an instant, whatever became of them. */
export async function countWithin(db: Kysely<Tables>, scope: UnitScope, until: Date): Promise<number> {
  const all = db
    .selectFrom('submission')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('submitted_at', '<=', until.getTime());
  if ('everything' in scope) return (await all.executeTakeFirstOrThrow()).count;
  const { unitId, grassrootsKey } = scope;
  const within = all.$if(grassrootsKey !== null, (query) =>
    query.where('grassroots_key', '=', grassrootsKey!),
  );
  const own = await within.where('unit_id', '=', unitId).executeTakeFirstOrThrow();
  // A sector is its own superior where base unions hang directly under it.
  const below = await within
    .where('superior_unit_id', '=', unitId)
    .where('unit_id', '!=', unitId)
    .executeTakeFirstOrThrow();
  return own.count + below.count;
}
