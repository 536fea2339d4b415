import { sql, type Kysely } from 'kysely';
import type { DossierWork, UnitScope } from '../services/ports.ts';
import { toDate, type StorageContext } from './context.ts';
import { cameBack } from './dossier-filter.ts';
import { catchUpWords } from './dossier-search.ts';
import { inScope } from './scope-filter.ts';
import type { Tables } from './tables.ts';

export function createDossierWork({ db, write }: StorageContext): DossierWork {
  return {
    async waiting(scopes) {
      const found = await Promise.all(scopes.map((scope) => waitingIn(db, scope)));
      const oldest = found.flatMap(({ oldest_at }) => (oldest_at === null ? [] : [oldest_at]));
      const count = found.reduce((total, each) => total + Number(each.count), 0);
      return { count, oldestAt: toDate(oldest.length === 0 ? null : Math.min(...oldest)) };
    },
    waitingSince: (ids) => waitingSince(db, ids),
    async answered(scopes, atMost) {
      const ids = new Set<string>();
      for (const scope of scopes) for (const { id } of await answeredIn(db, scope, atMost)) ids.add(id);
      return Math.min(ids.size, atMost);
    },
    async counted(unitIds, atMost) {
      const found = { count: 0, firstUnitId: null as string | null };
      for (const unitId of unitIds) {
        const here = await countedIn(db, unitId, atMost - found.count);
        if (here > 0) found.firstUnitId ??= unitId;
        found.count += here;
        if (found.count >= atMost) break;
      }
      return found;
    },
    catchUpWords: (atMost) => catchUpWords(write, atMost),
  };
}

/** All that waits in the place, by the small index of what waits. */
function waitingIn(db: Kysely<Tables>, scope: UnitScope) {
  return db
    .selectFrom('submission')
    .select(({ fn }) => [fn.countAll().as('count'), fn.min('submitted_at').as('oldest_at')])
    .where(sql<boolean>`state = 'submitted'`)
    .where(inScope(scope))
    .executeTakeFirstOrThrow();
}

/** By the last entry of the ledger that made it wait; one that only moves it to another unit does not. */
async function waitingSince(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('timeline_entry')
    .select(({ fn }) => ['submission_id', fn.max<number>('at').as('at')])
    .where('submission_id', 'in', ids)
    .where('to_state', '=', 'submitted')
    .where(sql<boolean>`from_state is not 'submitted'`)
    .groupBy('submission_id')
    .execute();
  return new Map(rows.map(({ submission_id, at }) => [submission_id, new Date(at)]));
}

function answeredIn(db: Kysely<Tables>, scope: UnitScope, atMost: number) {
  return db
    .selectFrom('submission')
    .select('submission.id')
    .where(cameBack)
    .where(inScope(scope))
    .limit(atMost)
    .execute();
}

async function countedIn(db: Kysely<Tables>, unitId: string, atMost: number): Promise<number> {
  const rows = await db
    .selectFrom('submission')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('state', 'not in', ['invalid', 'withdrawn'])
    .limit(atMost)
    .execute();
  return rows.length;
}
