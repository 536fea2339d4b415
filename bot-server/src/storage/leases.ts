import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** Zalo may carry out late what was under way when the process died; to look for it earlier would be too early. */
const UNKNOWN_REST_MS = 30_000;

/**
 * Whether a row of a queue may be taken up: its time has come and it is in nobody's hand. A lease leaves that time
 * as it is, so that a row whose lease ran out has its old place in the queue.
 */
export function isDue(at: Date): RawBuilder<boolean> {
  const now = at.getTime();
  return sql<boolean>`next_attempt_at <= ${now} and (leased_until is null or leased_until <= ${now})`;
}

type Leased = { rows: readonly { id: string }[]; until: Date };

/** Takes rows into hand, each for one more try. */
export async function lease(
  trx: Kysely<Tables>,
  table: 'webhook_event' | 'chat_file',
  { rows, until }: Leased,
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  const taken = trx
    .updateTable(table)
    .set((row) => ({ leased_until: until.getTime(), attempts: row('attempts', '+', 1) }));
  await taken.where('id', 'in', ids).execute();
}

/** The transaction behind `Storage.freeLeases`. Notifications of unknown end rest: a second one would be one too many. */
export async function freeLeases(trx: Kysely<Tables>, at: Date): Promise<void> {
  const rested = at.getTime() + UNKNOWN_REST_MS;
  // What is put off is in nobody's hand.
  const inHand = trx.updateTable('outbox').where('next_attempt_at', '>=', 0).where('not_before', 'is', null);
  await inHand
    .set({ leased_until: rested })
    .where('leased_until', '>', rested)
    .where('kind', '!=', 'chat_reply')
    .execute();
  await inHand
    .set({ leased_until: null })
    .where('leased_until', 'is not', null)
    .where('kind', '=', 'chat_reply')
    .execute();
  for (const table of ['webhook_event', 'chat_file'] as const) {
    await trx
      .updateTable(table)
      .set({ leased_until: null })
      .where('next_attempt_at', '>=', 0)
      .where('leased_until', 'is not', null)
      .execute();
  }
}
