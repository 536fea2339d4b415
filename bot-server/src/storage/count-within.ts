import type { Kysely } from 'kysely';
import type { UnitScope } from '../services/ports.ts';
import { inScope } from './scope-filter.ts';
import type { Tables } from './tables.ts';

/** How many dossiers lie within a scope that came in until an instant, whatever became of them. */
export async function countWithin(db: Kysely<Tables>, scope: UnitScope, until: Date): Promise<number> {
  const { count } = await db
    .selectFrom('submission')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('submitted_at', '<=', until.getTime())
    .where(inScope(scope))
    .executeTakeFirstOrThrow();
  return count;
}
