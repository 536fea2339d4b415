import { notificationKinds } from '@sang-kien/shared';
import type { Selectable, Updateable } from 'kysely';
import type { DeliveryOutcome, Outbox, OutboxMessage } from '../services/ports.ts';
import { toDate, type StorageContext } from './context.ts';
import type { Tables } from './tables.ts';

export function createOutbox({ db, write }: StorageContext): Outbox {
  return {
    claim: ({ at, leaseUntil, limit }) =>
      write(async (trx) => {
        const due = await trx
          .selectFrom('outbox')
          .selectAll()
          .where('next_attempt_at', '<=', at.getTime())
          .orderBy('next_attempt_at')
          .orderBy('id')
          .limit(limit)
          .execute();
        if (due.length === 0) return [];
        const ids = due.map(({ id }) => id);
        await trx
          .updateTable('outbox')
          .set({ next_attempt_at: leaseUntil.getTime() })
          .where('id', 'in', ids)
          .execute();
        return due.map(fromRow);
      }),
    beginAttempt: (id, at) =>
      write(async (trx) => {
        await trx
          .updateTable('outbox')
          .set((row) => ({ attempted_at: at.getTime(), attempts: row('attempts', '+', 1) }))
          .where('id', '=', id)
          .execute();
      }),
    settle: (id, outcome) =>
      write(async (trx) => {
        await trx.updateTable('outbox').set(settled(outcome)).where('id', '=', id).execute();
      }),
    noteReceived: (messageId, at) =>
      write(async (trx) => {
        await trx
          .updateTable('outbox')
          .set({ received_at: at.getTime() })
          .where('message_id', '=', messageId)
          .where('received_at', 'is', null)
          .execute();
      }),
    async inboxOf(personId, limit) {
      const mine = db
        .selectFrom('outbox')
        .where('person_id', '=', personId)
        .where('kind', 'in', notificationKinds);
      const rows = await mine
        .selectAll()
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      const unread = await mine
        .select((row) => row.fn.countAll<number>().as('count'))
        .where('read_at', 'is', null)
        .executeTakeFirstOrThrow();
      return { messages: rows.map(fromRow), unread: Number(unread.count) };
    },
    markRead: (id, personId, at) =>
      write(async (trx) => {
        const row = await trx
          .updateTable('outbox')
          .set((own) => ({ read_at: own.fn.coalesce('read_at', own.val(at.getTime())) }))
          .where('id', '=', id)
          .where('person_id', '=', personId)
          .executeTakeFirst();
        return row.numUpdatedRows > 0n;
      }),
    async counts() {
      const rows = await db
        .selectFrom('outbox')
        .select((row) => [
          row.fn.countAll<number>().as('all'),
          row.fn.count<number>('next_attempt_at').as('waiting'),
          row.fn.count<number>('delivered_via').as('delivered'),
        ])
        .executeTakeFirstOrThrow();
      const [all, waiting, delivered] = [rows.all, rows.waiting, rows.delivered].map(Number) as [
        number,
        number,
        number,
      ];
      return { waiting, delivered, failed: all - waiting - delivered };
    },
  };
}

function settled(outcome: DeliveryOutcome): Updateable<Tables['outbox']> {
  switch (outcome.outcome) {
    case 'delivered':
      return {
        next_attempt_at: null,
        attempted_at: null,
        delivered_via: outcome.via,
        delivered_at: outcome.at.getTime(),
        message_id: outcome.messageId,
        last_error: outcome.note ?? null,
      };
    case 'retry':
      return { next_attempt_at: outcome.nextAttemptAt.getTime(), last_error: outcome.error };
    case 'failed':
      return { next_attempt_at: null, attempted_at: null, last_error: outcome.error };
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
