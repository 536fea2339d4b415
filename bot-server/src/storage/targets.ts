import { parentScopeOf, readScopeId } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { Targets } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import type { StorageContext } from './context.ts';
import { insertNames } from './fold-tallies.ts';
import type { Tables } from './tables.ts';

export function createTargets({ db, write }: StorageContext): Targets {
  return {
    of: async (scopeIds, phase) => {
      if (scopeIds.length === 0) return new Map();
      return byScope(await targets(db, phase).where('scope_id', 'in', scopeIds).execute());
    },
    below: async (parentId, phase) =>
      byScope(await targets(db, phase).where('parent_id', '=', parentId).execute()),
    set: ({ targets: changes, by, at }) =>
      write(async (trx) => {
        for (const change of changes) await setTarget(trx, { ...change, by, at });
      }),
  };
}

type Change = Parameters<Targets['set']>[0]['targets'][number] & { by: string; at: Date };

function targets(db: Kysely<Tables>, phase: number) {
  return db.selectFrom('target').select(['scope_id', 'target']).where('phase', '=', phase);
}

function byScope(rows: readonly { scope_id: string; target: number }[]): Map<string, number> {
  return new Map(rows.map(({ scope_id, target }) => [scope_id, target]));
}

/** What stays as it was leaves no trace in the audit. */
async function setTarget(
  trx: Kysely<Tables>,
  { scopeId, phase, target, name, by, at }: Change,
): Promise<void> {
  const before =
    (await targets(trx, phase).where('scope_id', '=', scopeId).executeTakeFirst())?.target ?? null;
  if (before === target) return;
  if (target === null) {
    await trx.deleteFrom('target').where('scope_id', '=', scopeId).where('phase', '=', phase).execute();
  } else {
    await insertTarget(trx, { scopeId, phase, target });
  }
  const { unitId, grassrootsKey } = readScopeId(scopeId)!;
  if (grassrootsKey !== null && name !== null) {
    await insertNames(trx, [{ scope_id: scopeId, unit_id: unitId, name, named_at: at.getTime() }]);
  }
  await insertAudit(trx, {
    at,
    personId: by,
    action: 'target.set',
    subject: scopeId,
    detail: { phase, before, after: target },
    unitId,
    ...(grassrootsKey === null ? {} : { grassrootsKey }),
  });
}

async function insertTarget(
  trx: Kysely<Tables>,
  { scopeId, phase, target }: { scopeId: string; phase: number; target: number },
): Promise<void> {
  await trx
    .insertInto('target')
    .values({ scope_id: scopeId, phase, parent_id: parentScopeOf(scopeId) ?? '', target })
    .onConflict((conflict) => conflict.columns(['scope_id', 'phase']).doUpdateSet({ target }))
    .execute();
}
