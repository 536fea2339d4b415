import type { Kysely } from 'kysely';
import type { WebhookChannel, WebhookEvent, WebhookEvents } from '../services/ports.ts';
import { coalesce } from './coalesce.ts';
import type { StorageContext } from './context.ts';
import { freshOutboxRow } from './outbox-row.ts';
import type { Tables } from './tables.ts';

const MAX_BATCH = 100;

export function createWebhookEvents({ write, ids }: StorageContext): WebhookEvents {
  return {
    record: coalesce((events) => write((trx) => recordEvents(trx, events)), MAX_BATCH),
    claim: (claim) => write((trx) => claimDue(trx, claim)),
    finish: (id, at, replies) =>
      write(async (trx) => {
        const end = { done_at: at.getTime(), next_attempt_at: null, last_error: null };
        await trx.updateTable('webhook_event').set(end).where('id', '=', id).execute();
        const rows = replies.map(({ personId, text, buttons }, i) =>
          freshOutboxRow({
            id: ids(),
            personId,
            kind: 'chat_reply',
            payload: { text, buttons },
            subject: `${id}/${i}`,
            at,
          }),
        );
        if (rows.length === 0) return;
        await trx
          .insertInto('outbox')
          .values(rows)
          .onConflict((conflict) => conflict.columns(['person_id', 'kind', 'subject']).doNothing())
          .execute();
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
        const change = { last_error: error, next_attempt_at: nextAttemptAt?.getTime() ?? null };
        await trx.updateTable('webhook_event').set(change).where('id', '=', id).execute();
      }),
  };
}

/** One insert for all of them; an id that is there already, or twice in the batch, is recorded once. */
async function recordEvents(trx: Kysely<Tables>, events: readonly FreshEvent[]): Promise<boolean[]> {
  const open = { attempts: 0, next_attempt_at: 0, done_at: null, last_error: null };
  const inserted = await trx
    .insertInto('webhook_event')
    .values(
      events.map(({ id, channel, body, receivedAt }) => ({
        id,
        channel,
        body,
        received_at: receivedAt.getTime(),
        ...open,
      })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  const fresh = new Set(inserted.map(({ id }) => id));
  return events.map(({ id }) => fresh.delete(id));
}

type FreshEvent = Parameters<WebhookEvents['record']>[0];
type Claim = Parameters<WebhookEvents['claim']>[0];

async function claimDue(trx: Kysely<Tables>, { at, leaseUntil, limit }: Claim): Promise<WebhookEvent[]> {
  const due = await trx
    .selectFrom('webhook_event')
    .selectAll()
    .where('next_attempt_at', '<=', at.getTime())
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  if (due.length === 0) return [];
  const ids = due.map(({ id }) => id);
  await trx
    .updateTable('webhook_event')
    .set((row) => ({ next_attempt_at: leaseUntil.getTime(), attempts: row('attempts', '+', 1) }))
    .where('id', 'in', ids)
    .execute();
  return due.map((row) => ({
    id: row.id,
    channel: row.channel as WebhookChannel,
    body: row.body,
    receivedAt: new Date(row.received_at),
    attempts: row.attempts + 1,
  }));
}
