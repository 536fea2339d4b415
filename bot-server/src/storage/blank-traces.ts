import { notificationKinds } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import { GONE } from './blank-submissions.ts';
import type { Tables } from './tables.ts';

/**
 * Takes a person's words out of what officials were told of these dossiers (by code) and calls for help (by id). The
 * rows stay, so that nobody is told twice. Officials are few, and by them the rows are found along the index of what was told whom.
 */
export async function blankMessages(trx: Kysely<Tables>, subjects: readonly string[]): Promise<void> {
  if (subjects.length === 0) return;
  const told = await trx
    .selectFrom('outbox')
    .select(['id', 'payload_json'])
    .where('person_id', 'in', (officials) => officials.selectFrom('official').select('person_id'))
    .where('kind', 'in', notificationKinds)
    .where('subject', 'in', subjects)
    .execute();
  for (const { id, payload_json } of told) {
    const blank = JSON.stringify(blanked(JSON.parse(payload_json) as Record<string, unknown>));
    await trx.updateTable('outbox').set({ payload_json: blank }).where('id', '=', id).execute();
  }
}

const PERSONAL = ['title', 'personName', 'unitName', 'grassrootsUnion'];

function blanked(payload: Record<string, unknown>): Record<string, unknown> {
  const personal = PERSONAL.filter((name) => name in payload);
  return { ...payload, ...Object.fromEntries(personal.map((name) => [name, GONE])) };
}

/**
 * Empties and ends the recorded events that name one of these Zalo ids. It reads all bodies that are still kept:
 * withdrawals are rare, and bodies are kept for a month.
 */
export async function blankEvents(
  trx: Kysely<Tables>,
  zaloIds: readonly (string | null)[],
  at: Date,
): Promise<void> {
  for (const id of zaloIds) {
    if (id === null) continue;
    await trx
      .updateTable('webhook_event')
      .set((event) => ({
        body: '',
        next_attempt_at: null,
        done_at: event.fn.coalesce('done_at', event.val(at.getTime())),
      }))
      .where('body', 'like', `%"${id}"%`)
      .execute();
  }
}

/**
 * Empties events that were worked and tell of these dossiers, by code: an older version kept the words in which we
 * had told officials. What waits to be worked is somebody else's.
 */
export async function blankEchoes(trx: Kysely<Tables>, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    await trx
      .updateTable('webhook_event')
      .set({ body: '' })
      .where('done_at', 'is not', null)
      .where('body', 'like', `%${code}%`)
      .execute();
  }
}
