import { readScopeId, type UrgeResult } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { FreshUrge, Ids, UrgeSend } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import { queueNotices } from './notices.ts';
import { assertPresent } from './present-person.ts';
import type { Tables } from './tables.ts';

const DAY_MS = 24 * 3600_000;
/** Two who press at once have each looked at the clock a moment before they come here. */
const MEANWHILE_MS = 60_000;

/** The transaction behind `Urges.send`; undefined when the key was used before. */
export async function sendUrges(
  trx: Kysely<Tables>,
  order: UrgeSend,
  ids: Ids,
): Promise<UrgeResult | undefined> {
  await assertPresent(trx, order.by);
  const meanwhile = order.again ? new Set<string>() : await urgedMeanwhile(trx, order);
  const [urges, late] = [
    order.urges.filter(({ id }) => !meanwhile.has(id)),
    order.urges.filter(({ id }) => meanwhile.has(id)),
  ];
  const skipped = late.map(({ scopeId, name }) => ({ scopeId, name, why: 'urged_today' as const }));
  const told = urges.reduce((sum, { notices }) => sum + notices.length, 0);
  const result = { urged: urges.length, told, skipped: [...order.skipped, ...skipped] };
  if (!(await takeKey(trx, order, result))) return undefined;
  for (const urge of urges) await insertUrge(trx, { order, urge, ids });
  return result;
}

/** Gives the ids of urges whose unit the same place has urged within a day: since they were prepared, as a rule. */
async function urgedMeanwhile(trx: Kysely<Tables>, { urges, at }: UrgeSend): Promise<Set<string>> {
  const meanwhile = new Set<string>();
  for (const { id, scopeId, fromScopeId } of urges) {
    const sent = await trx
      .selectFrom('urge')
      .select('id')
      .where('scope_id', '=', scopeId)
      .where('from_scope_id', '=', fromScopeId)
      .where('sent_at', '>', at.getTime() - DAY_MS)
      .where('sent_at', '<=', at.getTime() + MEANWHILE_MS)
      .executeTakeFirst();
    if (sent) meanwhile.add(id);
  }
  return meanwhile;
}

async function insertUrge(
  trx: Kysely<Tables>,
  { order, urge, ids }: { order: UrgeSend; urge: FreshUrge; ids: Ids },
): Promise<void> {
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

async function takeKey(
  trx: Kysely<Tables>,
  { by, key, bodyHash }: UrgeSend,
  result: UrgeResult,
): Promise<boolean> {
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
