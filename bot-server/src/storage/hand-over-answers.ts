import type { Kysely } from 'kysely';
import type { AnswerDelivery } from '../services/ports.ts';
import type { Tables } from './tables.ts';

/** How the answers to a call for help fare on their way into the chat, by their keys. */
export async function deliveriesOf(db: Kysely<Tables>, id: string): Promise<Map<string, AnswerDelivery>> {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('hand_over', 'hand_over.person_id', 'outbox.person_id')
    .select(['subject', 'next_attempt_at', 'delivered_via'])
    .where('hand_over.id', '=', id)
    .where('kind', '=', 'chat_reply')
    // A range, so that the index is used: the subjects `<id>:<key>`, as ';' follows ':'.
    .where('subject', '>', `${id}:`)
    .where('subject', '<', `${id};`)
    .execute();
  return new Map(rows.map((row) => [row.subject.slice(id.length + 1), deliveryOf(row)]));
}

type Way = Pick<Tables['outbox'], 'next_attempt_at' | 'delivered_via'>;

function deliveryOf({ next_attempt_at, delivered_via }: Way): AnswerDelivery {
  if (next_attempt_at !== null) return 'waits';
  return delivered_via === null ? 'failed' : 'delivered';
}

/** A message that failed for good: when it was an official's answer, the person still waits for help. */
export async function reopenAfterFailure(trx: Kysely<Tables>, outboxId: string): Promise<void> {
  const message = await trx
    .selectFrom('outbox')
    .select('subject')
    .where('id', '=', outboxId)
    .where('kind', '=', 'chat_reply')
    .executeTakeFirst();
  const [handOverId = '', key] = message?.subject.split(':') ?? [];
  if (key === undefined) return;
  const open = { closed_at: null, closed_by: null };
  await trx.updateTable('hand_over').set(open).where('id', '=', handOverId).execute();
}
