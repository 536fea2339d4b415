import { createHash } from 'node:crypto';
import type { DraftContent } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

type Sent = { id: string; personId: string };

/** The key of a submission is the client's word: only the person's own draft ends. */
const deleteDraft = prepared((db, { id, personId }: Sent) =>
  db.deleteFrom('draft').where('id', '=', id).where('person_id', '=', personId).returning('content_json'),
);
const noteSent = prepared((db, { hash, personId }: { hash: string; personId: string }) =>
  db.updateTable('person').set({ sent_draft_hash: hash }).where('id', '=', personId),
);
/** Those named in the dossier belong to it by now. */
const deleteLeftFiles = prepared((db, { personId }: { personId: string }) =>
  db
    .deleteFrom('evidence_file')
    .where('person_id', '=', personId)
    .where('submission_id', 'is', null)
    .where('for_submission_id', 'is', null)
    .where('type', 'is not', null),
);

/**
 * Ends the draft that became a dossier, if there is one under this id. Its files that the dossier does not name
 * go with it, or they would turn up in the next draft; their bytes are left to the clean-up.
 */
export async function endSentDraft(trx: Kysely<Tables>, { id, personId }: Sent): Promise<void> {
  const [ended] = (await deleteDraft(trx, { id, personId })).rows;
  if (!ended) return;
  await noteSent(trx, { hash: draftHash(JSON.parse(ended.content_json) as DraftContent), personId });
  await deleteLeftFiles(trx, { personId });
}

/** What the draft held that the person sent in last; null when none was sent yet. */
export async function sentDraftHash(trx: Kysely<Tables>, personId: string): Promise<string | null> {
  const row = await trx
    .selectFrom('person')
    .select('sent_draft_hash')
    .where('id', '=', personId)
    .executeTakeFirst();
  return row?.sent_draft_hash ?? null;
}

/** The schema of drafts puts members in one order: equal drafts are equal texts, but for a phone that lies sealed. */
export function draftHash({ author, ...content }: DraftContent): string {
  const text = JSON.stringify([content, { ...author, phone: undefined }]);
  return createHash('sha256').update(text).digest('hex');
}
