import type { Kysely } from 'kysely';
import type { WebhookChannel, WebhookEvent, WebhookEvents } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import { isDue, lease } from './leases.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

const open = { attempts: 0, leased_until: null, done_at: null, last_error: null };
/** Due before everything else: a Mini App event may be a withdrawal of consent. */
const AT_ONCE = 0;

const insertEvent = prepared((db, row: Tables['webhook_event']) =>
  db
    .insertInto('webhook_event')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing()),
);

export function createWebhookEvents({ write }: StorageContext): WebhookEvents {
  return {
    record: ({ id, channel, body, receivedAt }) =>
      write(async (trx) => {
        const received = receivedAt.getTime();
        const due = channel === 'mini-app' ? AT_ONCE : received;
        const row = { id, channel, body, received_at: received, next_attempt_at: due, ...open };
        return (await insertEvent(trx, row)).numAffectedRows === 1n;
      }),
    claim: (claim) => write((trx) => claimDue(trx, claim)),
    finish: (id, at) =>
      write(async (trx) => {
        const end = { done_at: at.getTime(), next_attempt_at: null, leased_until: null, last_error: null };
        await trx.updateTable('webhook_event').set(end).where('id', '=', id).execute();
      }),
    forgetBodies: (before) =>
      write(async (trx) => {
        const forgotten = await trx
          .updateTable('webhook_event')
          .set({ body: '' })
          .where('done_at', 'is not', null)
          .where('received_at', '<', before.getTime())
          .where('body', '!=', '')
          .executeTakeFirst();
        return Number(forgotten.numUpdatedRows);
      }),
    retry: (id, error, nextAttemptAt) =>
      write(async (trx) => {
        const next = nextAttemptAt?.getTime() ?? null;
        const change = { last_error: error, next_attempt_at: next, leased_until: null };
        await trx.updateTable('webhook_event').set(change).where('id', '=', id).execute();
      }),
  };
}

type Claim = Parameters<WebhookEvents['claim']>[0];

async function claimDue(trx: Kysely<Tables>, { at, leaseUntil, limit }: Claim): Promise<WebhookEvent[]> {
  const due = await trx
    .selectFrom('webhook_event')
    .selectAll()
    .where(isDue(at))
    .orderBy('next_attempt_at')
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  // A withdrawal of consent ends the chat events of its person that wait: none of them may be in hand meanwhile.
  const taken = due.filter(({ channel }) => channel === due[0]!.channel);
  await lease(trx, 'webhook_event', { rows: taken, until: leaseUntil });
  return taken.map((row) => ({
    id: row.id,
    channel: row.channel as WebhookChannel,
    body: row.body,
    receivedAt: new Date(row.received_at),
    attempts: row.attempts + 1,
  }));
}
