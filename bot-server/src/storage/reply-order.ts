import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Spelled out, not bound: only so does SQLite see that the index of open replies fits. */
const isOpenReply = sql<boolean>`kind = 'chat_reply' and next_attempt_at is not null`;

/** Whether no older reply to the same person is still open. Notifications wait for nobody. */
export const hasItsTurn = sql<boolean>`(outbox.kind != 'chat_reply' or not exists (
  select 1 from outbox as older
  where older.person_id = outbox.person_id and older.id < outbox.id
    and older.kind = 'chat_reply' and older.next_attempt_at is not null))`;

/** The replies behind one that is tried again wait as long: they cannot pass it, and need not be looked at until then. */
export async function holdBackReplies(
  trx: Kysely<Tables>,
  { personId, until }: { personId: string; until: number },
): Promise<void> {
  await trx
    .updateTable('outbox')
    .set({ next_attempt_at: until })
    .where('person_id', '=', personId)
    .where(isOpenReply)
    .where('next_attempt_at', '<', until)
    .execute();
}

/**
 * Something new is to be said to a person: what the bot said before and could not bring over, with what waits
 * behind it, is not what they ask about any more. What staff wrote is never dropped; it is tried once more at once.
 */
export async function supersedeReplies(trx: Kysely<Tables>, personId: string): Promise<void> {
  const held = trx
    .updateTable('outbox')
    .where('person_id', '=', personId)
    .where(isOpenReply)
    .where('next_attempt_at', '>', 0);
  const end = { next_attempt_at: null, leased_until: null, attempted_at: null, payload_json: '{}' };
  // Only the bot's own replies are their own subject.
  await held
    .set({ ...end, last_error: 'superseded' })
    .whereRef('subject', '=', 'id')
    .execute();
  await held.set({ next_attempt_at: 0 }).execute();
}
