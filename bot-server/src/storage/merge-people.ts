import { draftContentSchema, type DraftContent } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { Person } from '../services/ports.ts';
import { completeDraft } from './complete-draft.ts';
import type { Tables } from './tables.ts';

/** Gives everything of a row that only chat knew to the person that it turned out to be. */
export async function mergeChatOnly(trx: Kysely<Tables>, from: Person, into: Person): Promise<void> {
  for (const table of [
    'outbox',
    'official',
    'submission',
    'evidence_file',
    'chat_file',
    'hand_over',
  ] as const) {
    await trx.updateTable(table).set({ person_id: into.id }).where('person_id', '=', from.id).execute();
  }
  const accepted = { accepted_by: into.id };
  await trx.updateTable('invitation').set(accepted).where('accepted_by', '=', from.id).execute();
  // Only the app has the page of choices, so only its row can hold any.
  await trx.deleteFrom('notification_choice').where('person_id', '=', from.id).execute();
  await moveDraft(trx, from.id, into.id);
  await moveTalk(trx, from.id, into.id);
  await trx.deleteFrom('person').where('id', '=', from.id).execute();
  const last = Math.max(from.lastInteractionAt?.getTime() ?? 0, into.lastInteractionAt?.getTime() ?? 0);
  await trx
    .updateTable('person')
    .set({
      oa_user_id: from.oaUserId,
      last_interaction_at: last === 0 ? null : last,
      unreachable_since: from.unreachableSince?.getTime() ?? null,
    })
    .where('id', '=', into.id)
    .execute();
}

/** A person has one draft: where there are two, the one begun in the app stays, and takes over what only chat knew. */
async function moveDraft(trx: Kysely<Tables>, from: string, into: string): Promise<void> {
  const [chat, app] = [await draftOf(trx, from), await draftOf(trx, into)];
  if (!chat) return;
  if (!app) {
    await trx.updateTable('draft').set({ person_id: into }).where('id', '=', chat.id).execute();
    return;
  }
  await trx.deleteFrom('draft').where('id', '=', chat.id).execute();
  const content_json = JSON.stringify(completeDraft(contentOf(app), contentOf(chat)));
  const version = app.version + 1;
  await trx.updateTable('draft').set({ content_json, version }).where('id', '=', app.id).execute();
}

function draftOf(trx: Kysely<Tables>, personId: string) {
  return trx.selectFrom('draft').selectAll().where('person_id', '=', personId).executeTakeFirst();
}

function contentOf({ content_json }: { content_json: string }): DraftContent {
  return draftContentSchema.parse(JSON.parse(content_json));
}

/** Only chat knew the one row, so only it can have a talk, unless an older talk was joined before. */
async function moveTalk(trx: Kysely<Tables>, from: string, into: string): Promise<void> {
  await trx.deleteFrom('conversation').where('person_id', '=', into).execute();
  await trx.updateTable('conversation').set({ person_id: into }).where('person_id', '=', from).execute();
  const links = await trx.deleteFrom('dossier_link').where('person_id', '=', from).returningAll().execute();
  for (const link of links) {
    await trx
      .insertInto('dossier_link')
      .values({ ...link, person_id: into })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
