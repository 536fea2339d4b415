import { notificationKinds } from '@sang-kien/shared';
import { sql, type Kysely, type Selectable, type UpdateObject } from 'kysely';
import type { DeliveryOutcome, Outbox, OutboxMessage } from '../services/ports.ts';
import { toDate, type StorageContext } from './context.ts';
import { reopenAfterFailure } from './hand-over-answers.ts';
import { isDue } from './leases.ts';
import { hasItsTurn, holdBackReplies } from './reply-order.ts';
import type { Tables } from './tables.ts';
import { forgetUndelivered, noteUndelivered } from './undelivered.ts';

export function createOutbox(context: StorageContext): Outbox {
  const { write } = context;
  return {
    claim: (claim) => write((trx) => claimDue(trx, claim)),
    settle: (id, outcome) => write((trx) => settle(trx, id, outcome)),
    release: (at) => release(context, at),
    noteReceived: (messageId, at) =>
      write(async (trx) => {
        await trx
          .updateTable('outbox')
          .set({ received_at: at.getTime() })
          .where('message_id', '=', messageId)
          .where('received_at', 'is', null)
          .execute();
      }),
    inboxOf: (personId, limit) => inboxOf(context.db, personId, limit),
    markRead: (id, personId, at) => write((trx) => markRead(trx, { id, personId, at })),
    counts: () => counts(context.db),
  };
}

type Claim = Parameters<Outbox['claim']>[0];

/** What people read in chat comes in the order in which it was said: behind an open reply the later ones wait. */
async function claimDue(trx: Kysely<Tables>, { at, leaseUntil, limit }: Claim): Promise<OutboxMessage[]> {
  const due = await trx
    .selectFrom('outbox')
    .selectAll()
    .where(isDue(at))
    .where('not_before', 'is', null)
    .where(hasItsTurn)
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  if (due.length === 0) return [];
  await trx
    .updateTable('outbox')
    .set((row) => ({
      leased_until: leaseUntil.getTime(),
      // While an earlier attempt is in doubt, its beginning is what counts.
      attempted_at: row.fn.coalesce('attempted_at', row.val(at.getTime())),
      attempts: row('attempts', '+', 1),
    }))
    .where(
      'id',
      'in',
      due.map(({ id }) => id),
    )
    .execute();
  return due.map((row) => ({ ...fromRow(row), attempts: row.attempts + 1 }));
}

/** A look first: nearly always nothing is due, and a look costs no transaction. */
async function release({ db, write }: StorageContext, at: Date): Promise<void> {
  const due = await db.selectFrom('outbox').select('id').where(isPutOffUntil(at)).limit(1).executeTakeFirst();
  if (!due) return;
  await write(async (trx) => {
    await trx.updateTable('outbox').set({ not_before: null }).where(isPutOffUntil(at)).execute();
  });
}

/** Spelled out, not bound: only so does SQLite see that the index of what is put off fits. */
const isPutOffUntil = (at: Date) =>
  sql<boolean>`next_attempt_at is not null and not_before is not null and not_before <= ${at.getTime()}`;

async function inboxOf(db: Kysely<Tables>, personId: string, limit: number) {
  const mine = db
    .selectFrom('outbox')
    .where('person_id', '=', personId)
    .where('kind', 'in', notificationKinds);
  const newestFirst = mine.selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc');
  const rows = await newestFirst.limit(limit).execute();
  const { count } = await mine
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { messages: rows.map(fromRow), unread: Number(count) };
}

type Reading = { id: string; personId: string; at: Date };

async function markRead(trx: Kysely<Tables>, { id, personId, at }: Reading): Promise<boolean> {
  const row = await trx
    .updateTable('outbox')
    .set((own) => ({ read_at: own.fn.coalesce('read_at', own.val(at.getTime())) }))
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  await forgetUndelivered(trx, id, personId);
  return row.numUpdatedRows > 0n;
}

async function counts(db: Kysely<Tables>) {
  const row = await db
    .selectFrom('outbox')
    .select((of) => [
      of.fn.countAll<number>().as('all'),
      of.fn.count<number>('next_attempt_at').as('waiting'),
      of.fn.count<number>('delivered_via').as('delivered'),
    ])
    .executeTakeFirstOrThrow();
  const [waiting, delivered] = [Number(row.waiting), Number(row.delivered)];
  return { waiting, delivered, failed: Number(row.all) - waiting - delivered };
}

/**
 * The words of a reply are needed only while its attempt is in doubt. What was ended meanwhile is not brought back
 * by a worker that is late.
 */
async function settle(trx: Kysely<Tables>, id: string, outcome: DeliveryOutcome): Promise<void> {
  const change = trx.updateTable('outbox').set(settled(outcome)).where('id', '=', id);
  if (outcome.outcome === 'retry') {
    const open = change.where('next_attempt_at', 'is not', null);
    const row = await open.returning(['kind', 'person_id']).executeTakeFirst();
    if (row?.kind !== 'chat_reply') return;
    const until = outcome.nextAttemptAt.getTime();
    return holdBackReplies(trx, { personId: row.person_id, until });
  }
  await change.execute();
  await noteUndelivered(trx, id, outcome);
  if (outcome.outcome === 'failed') await reopenAfterFailure(trx, id);
  const ended = trx.updateTable('outbox').set({ payload_json: '{}' }).where('id', '=', id);
  await ended.where('kind', '=', 'chat_reply').execute();
}

function settled(outcome: DeliveryOutcome): UpdateObject<Tables, 'outbox'> {
  switch (outcome.outcome) {
    case 'delivered':
      return {
        next_attempt_at: null,
        leased_until: null,
        attempted_at: null,
        delivered_via: outcome.via,
        delivered_at: outcome.at.getTime(),
        message_id: outcome.messageId,
        last_error: outcome.note ?? null,
      };
    case 'retry':
      return {
        next_attempt_at: outcome.nextAttemptAt.getTime(),
        leased_until: null,
        last_error: outcome.error,
        ...(outcome.mayHaveArrived ? {} : { attempted_at: null }),
      };
    case 'put_off':
      return {
        not_before: outcome.until.getTime(),
        leased_until: null,
        attempts: sql<number>`attempts - 1`,
        attempted_at: outcome.attemptedAt?.getTime() ?? null,
      };
    case 'failed':
      return { next_attempt_at: null, leased_until: null, attempted_at: null, last_error: outcome.error };
  }
}

function fromRow(row: Selectable<Tables['outbox']>): OutboxMessage {
  return {
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    payload: JSON.parse(row.payload_json) as unknown,
    subject: row.subject,
    createdAt: new Date(row.created_at),
    attempts: row.attempts,
    attemptedAt: toDate(row.attempted_at),
    readAt: toDate(row.read_at),
    deliveredVia: row.delivered_via as OutboxMessage['deliveredVia'],
  };
}
