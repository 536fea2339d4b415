import type { Kysely } from 'kysely';
import type { HandOver, HandOvers } from '../services/ports.ts';
import { answerHandOver } from './answer-hand-over.ts';
import { insertAudit } from './audit.ts';
import type { StorageContext } from './context.ts';
import { deliveriesOf } from './hand-over-answers.ts';
import { handOverFromRow, logPlaceOf, readContext } from './hand-over-row.ts';
import { handOversWithin } from './hand-overs-within.ts';
import { assertPresent } from './present-person.ts';
import type { Tables } from './tables.ts';

export function createHandOvers({ db, write, ids }: StorageContext): HandOvers {
  return {
    async openOf(personId) {
      const row = await db
        .selectFrom('hand_over')
        .selectAll()
        .where('person_id', '=', personId)
        .where('closed_at', 'is', null)
        .orderBy('opened_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && handOverFromRow(row);
    },
    async find(id) {
      const row = await db.selectFrom('hand_over').selectAll().where('id', '=', id).executeTakeFirst();
      return row && handOverFromRow(row);
    },
    withinUnits: (scopes, page) => handOversWithin(db, scopes, page),
    answer: (answer) => write((trx) => answerHandOver(trx, answer, ids)),
    deliveries: (id) => deliveriesOf(db, id),
    close: (closing) => write((trx) => closeHandOver(trx, closing)),
    forgetWords: (closedBefore) => write((trx) => forgetWords(trx, closedBefore)),
  };
}

type Call = Omit<HandOver, 'closedAt' | 'closedBy'>;

/**
 * Notes that a person waits for a person, under every unit whose officials may look after it. A call that stands
 * already only takes the number that was left since.
 */
export async function insertHandOver(trx: Kysely<Tables>, handOver: Call): Promise<void> {
  const { id, personId, unitIds, grassrootsKey, context } = handOver;
  const standing = await trx
    .selectFrom('hand_over')
    .select(['context_json', 'closed_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (standing) return takeNumber(trx, handOver, standing);
  const opened_at = handOver.openedAt.getTime();
  await trx
    .insertInto('hand_over')
    .values({
      id,
      person_id: personId,
      unit_ids_json: JSON.stringify(unitIds),
      grassroots_key: grassrootsKey,
      context_json: JSON.stringify(context),
      opened_at,
      closed_at: null,
      closed_by: null,
    })
    .execute();
  for (const unit_id of unitIds) {
    await trx.insertInto('hand_over_unit').values({ hand_over_id: id, unit_id, opened_at }).execute();
  }
}

type Standing = { context_json: string; closed_at: number | null };

/** The words of a call that was ended meanwhile are about to be dropped: nothing is added to them. */
async function takeNumber(trx: Kysely<Tables>, { id, context }: Call, standing: Standing): Promise<void> {
  if (context.phone === null || standing.closed_at !== null) return;
  const context_json = JSON.stringify({ ...readContext(standing.context_json), phone: context.phone });
  await trx.updateTable('hand_over').set({ context_json }).where('id', '=', id).execute();
}

type Closing = Parameters<HandOvers['close']>[0];

async function closeHandOver(trx: Kysely<Tables>, { id, by, at }: Closing): Promise<boolean> {
  await assertPresent(trx, by);
  const closed = await trx
    .updateTable('hand_over')
    .set({ closed_at: at.getTime(), closed_by: by })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .returning(['unit_ids_json', 'grassroots_key'])
    .executeTakeFirst();
  if (!closed) return false;
  await insertAudit(trx, { at, personId: by, action: 'hand_over.close', subject: id, ...logPlaceOf(closed) });
  await leaveNoticesToInbox(trx, id, at);
  return true;
}

/** Nobody is called any more to what is done; whoever was told finds it in the inbox, closed. */
async function leaveNoticesToInbox(trx: Kysely<Tables>, id: string, at: Date): Promise<void> {
  await trx
    .updateTable('outbox')
    .set({
      next_attempt_at: null,
      attempted_at: null,
      delivered_via: 'inbox',
      delivered_at: at.getTime(),
      last_error: 'closed_before',
    })
    .where('person_id', 'in', (officials) => officials.selectFrom('official').select('person_id'))
    .where('kind', '=', 'hand_over')
    .where('subject', '=', id)
    .where('next_attempt_at', 'is not', null)
    .execute();
}

async function forgetWords(trx: Kysely<Tables>, closedBefore: Date): Promise<number> {
  const rows = await trx
    .selectFrom('hand_over')
    .select(['id', 'context_json'])
    .where('closed_at', '<', closedBefore.getTime())
    .where((row) =>
      row.or([row('context_json', 'like', '%"from":%'), row('context_json', 'not like', '%"phone":null%')]),
    )
    .execute();
  for (const { id, context_json } of rows) {
    const blank = JSON.stringify({ ...readContext(context_json), phone: null, lines: [] });
    await trx.updateTable('hand_over').set({ context_json: blank }).where('id', '=', id).execute();
  }
  return rows.length;
}
