import type { Kysely } from 'kysely';
import type { HandOverAnswer, HandOvers, Ids } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import { logPlaceOf, readContext } from './hand-over-row.ts';
import { freshOutboxRow, insertMessage } from './outbox-row.ts';
import { assertPresent } from './present-person.ts';
import type { Tables } from './tables.ts';

/** More than anybody reads; a talk that goes on belongs into a call. */
const KEPT_LINES = 60;

/** The transaction behind `HandOvers.answer`. */
export async function answerHandOver(
  trx: Kysely<Tables>,
  answer: HandOverAnswer,
  ids: Ids,
): ReturnType<HandOvers['answer']> {
  const { id, key, line, reply, by } = answer;
  const { at } = line;
  await assertPresent(trx, by);
  const row = await trx
    .selectFrom('hand_over')
    .select(['person_id', 'context_json', 'unit_ids_json', 'grassroots_key'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return 'gone';
  const message = { personId: row.person_id, kind: 'chat_reply', subject: `${id}:${key}` };
  if (await isQueued(trx, message)) return 'repeat';
  await insertMessage(trx, freshOutboxRow({ ...message, id: ids(), payload: reply, at }));
  const context = readContext(row.context_json);
  const lines = [...context.lines, { ...line, answerKey: key }].slice(-KEPT_LINES);
  const context_json = JSON.stringify({ ...context, lines });
  await trx.updateTable('hand_over').set({ context_json }).where('id', '=', id).execute();
  await insertAudit(trx, { at, personId: by, action: 'hand_over.answer', subject: id, ...logPlaceOf(row) });
  return 'recorded';
}

type Told = { personId: string; kind: string; subject: string };

async function isQueued(trx: Kysely<Tables>, { personId, kind, subject }: Told): Promise<boolean> {
  const row = await trx
    .selectFrom('outbox')
    .select('id')
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row !== undefined;
}
