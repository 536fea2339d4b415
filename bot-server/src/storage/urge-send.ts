import { readScopeId } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { FreshUrge, Ids, UrgeSend } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import { queueNotices } from './notices.ts';
import { assertPresent } from './present-person.ts';
import type { Tables } from './tables.ts';

/** The transaction behind `Urges.send`; false when the key was used before. */
export async function sendUrges(trx: Kysely<Tables>, order: UrgeSend, ids: Ids): Promise<boolean> {
  await assertPresent(trx, order.by);
  if (!(await takeKey(trx, order))) return false;
  for (const urge of order.urges) {
    await trx.insertInto('urge').values(rowOf(order, urge)).execute();
    await queueNotices(trx, urge.notices, { at: order.at, ids });
    await insertAudit(trx, {
      at: order.at,
      personId: order.by,
      action: 'urge.send',
      subject: urge.id,
      detail: { before: null, after: { scopeId: urge.scopeId, told: urge.notices.length } },
      ...placeOf(urge.scopeId),
    });
  }
  return true;
}

async function takeKey(trx: Kysely<Tables>, { by, key, bodyHash, result }: UrgeSend): Promise<boolean> {
  const taken = await trx
    .insertInto('urge_send')
    .values({
      person_id: by,
      idempotency_key: key,
      body_hash: bodyHash,
      result_json: JSON.stringify(result),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return taken.numInsertedOrUpdatedRows === 1n;
}

function rowOf({ by, at }: UrgeSend, urge: FreshUrge): Tables['urge'] {
  return {
    id: urge.id,
    scope_id: urge.scopeId,
    from_scope_id: urge.fromScopeId,
    by_person_id: by,
    text: urge.text,
    phase: urge.phase,
    submitted_then: urge.submittedThen,
    sent_at: at.getTime(),
    step: 0,
    next_step_at: urge.nextStepAt?.getTime() ?? null,
    ended_as: null,
  };
}

/** Where the audit keeps it, so that the officials of that place and above may read it. */
export function placeOf(scopeId: string): { unitId?: string; grassrootsKey?: string } {
  const { unitId, grassrootsKey } = readScopeId(scopeId) ?? {};
  return { ...(unitId && { unitId }), ...(grassrootsKey && { grassrootsKey }) };
}
