import { draftContentSchema } from '@sang-kien/shared';
import type { Kysely, Selectable } from 'kysely';
import type { Draft, Drafts } from '../services/ports.ts';
import { dropChatFiles } from './chat-files.ts';
import { toDate, type StorageContext } from './context.ts';
import { assertPresent } from './present-person.ts';
import { draftHash, sentDraftHash } from './sent-draft.ts';
import type { Tables } from './tables.ts';

export function createDrafts({ db, write }: StorageContext): Drafts {
  return {
    async open(personId, freshId) {
      const found = await findDraft(db, personId);
      return found ?? write((trx) => openDraft(trx, personId, freshId));
    },
    find: (personId) => findDraft(db, personId),
    save: (change) => write((trx) => saveDraft(trx, change)),
    discard: (personId) =>
      write(async (trx) => {
        await trx.deleteFrom('draft').where('person_id', '=', personId).execute();
        await dropChatFiles(trx, personId);
        const files = await trx
          .deleteFrom('evidence_file')
          .where('person_id', '=', personId)
          .where('submission_id', 'is', null)
          .where('for_submission_id', 'is', null)
          .returning('id')
          .execute();
        return { fileIds: files.map(({ id }) => id) };
      }),
  };
}

type Change = Parameters<Drafts['save']>[0];

/** Saves a change of a draft within a transaction; nothing is written when it is outdated. */
export async function saveDraft(trx: Kysely<Tables>, change: Change): ReturnType<Drafts['save']> {
  await assertPresent(trx, change.personId);
  if (!(await stillStands(trx, change))) return { outcome: 'outdated' };
  const { id, version } = await openDraft(trx, change.personId, change.freshId);
  const row = {
    version: version + 1,
    content_json: JSON.stringify(change.content),
    updated_at: change.at.getTime(),
    updated_via: change.via,
  };
  await trx.updateTable('draft').set(row).where('id', '=', id).execute();
  return { outcome: 'saved', draft: (await findDraft(trx, change.personId))! };
}

/** Whether what a change builds on is what stands now (see DraftBase). */
async function stillStands(trx: Kysely<Tables>, { personId, base, content }: Change): Promise<boolean> {
  const stands = await findDraft(trx, personId);
  if (base?.draftId) return base.draftId === stands?.id && base.version === stands.version;
  const sent = await sentDraftHash(trx, personId);
  if (base) return sent === null && base.version === (stands?.version ?? 0);
  return stands !== undefined || sent !== draftHash(content);
}

/** The draft as it stands; made empty when there is none (two doors may open it at once). */
async function openDraft(trx: Kysely<Tables>, personId: string, freshId: string): Promise<Draft> {
  await assertPresent(trx, personId);
  const empty = { version: 0, content_json: '{}', updated_at: null, updated_via: null };
  await trx
    .insertInto('draft')
    .values({ id: freshId, person_id: personId, ...empty })
    .onConflict((conflict) => conflict.column('person_id').doNothing())
    .execute();
  return (await findDraft(trx, personId))!;
}

async function findDraft(db: Kysely<Tables>, personId: string): Promise<Draft | undefined> {
  const row = await db.selectFrom('draft').selectAll().where('person_id', '=', personId).executeTakeFirst();
  return row && fromRow(row);
}

function fromRow(row: Selectable<Tables['draft']>): Draft {
  return {
    id: row.id,
    personId: row.person_id,
    version: row.version,
    content: draftContentSchema.parse(JSON.parse(row.content_json)),
    updatedAt: toDate(row.updated_at),
    updatedVia: row.updated_via as Draft['updatedVia'],
  };
}
