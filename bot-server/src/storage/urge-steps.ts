import type { Kysely } from 'kysely';
import type { DueUrge, Ids, Urges } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import { queueNotices } from './notices.ts';
import type { Tables } from './tables.ts';
import { urgeFromRow } from './urge-row.ts';
import { placeOf } from './urge-send.ts';

/** Urges that were answered by silence so far and are due to go a level up, oldest first. */
export async function dueUrges(db: Kysely<Tables>, at: Date, limit: number): Promise<DueUrge[]> {
  const rows = await db
    .selectFrom('urge')
    .leftJoin('urge_step', (join) =>
      join.onRef('urge_step.urge_id', '=', 'urge.id').onRef('urge_step.step', '=', 'urge.step'),
    )
    .selectAll('urge')
    .select('urge_step.scope_id as told_scope_id')
    .where('next_step_at', '<=', at.getTime())
    .orderBy('next_step_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...urgeFromRow(row), toldScopeId: row.told_scope_id }));
}

export async function endUrge(trx: Kysely<Tables>, urge: DueUrge, as: 'answered' | 'silent'): Promise<void> {
  await unmoved(trx, urge).set({ next_step_at: null, ended_as: as }).execute();
}

/** One step: its row, its messages and when the next is due stand or fall together. */
export async function escalateUrge(
  trx: Kysely<Tables>,
  { urge, scopeId, at, nextStepAt, notices }: Parameters<Urges['escalate']>[0],
  ids: Ids,
): Promise<void> {
  const step = urge.step + 1;
  const change = {
    step,
    next_step_at: nextStepAt?.getTime() ?? null,
    ...(nextStepAt === null ? { ended_as: 'silent' } : {}),
  };
  const moved = await unmoved(trx, urge).set(change).executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return;
  const row = { urge_id: urge.id, step, scope_id: scopeId, at: at.getTime() };
  await trx.insertInto('urge_step').values(row).execute();
  await queueNotices(trx, notices, { at, ids });
  const audit = { at, personId: null, action: 'urge.escalate', subject: urge.id };
  const detail = { after: { step }, told: scopeId };
  await insertAudit(trx, { ...audit, detail, ...placeOf(urge.scopeId) });
}

/** The row as long as nobody else has taken the step. */
function unmoved(trx: Kysely<Tables>, { id, step }: DueUrge) {
  return trx
    .updateTable('urge')
    .where('id', '=', id)
    .where('step', '=', step)
    .where('next_step_at', 'is not', null);
}
