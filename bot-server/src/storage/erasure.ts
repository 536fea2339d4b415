import { isIn, type Submission, type SubmissionState } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Forgets a person who withdrew consent: ids, name, phone, draft, files, messages, and the personal members of
 * dossiers. The dossiers stay as counts; those still on their way are withdrawn.
 */
export async function erasePerson(
  trx: Kysely<Tables>,
  zaloUserId: string,
  at: Date,
): Promise<{ erased: boolean; fileIds: string[] }> {
  const person = await trx
    .selectFrom('person')
    .select('id')
    .where('zalo_user_id', '=', zaloUserId)
    .executeTakeFirst();
  if (!person) return { erased: false, fileIds: [] };
  const files = await trx
    .selectFrom('evidence_file')
    .select('id')
    .where('person_id', '=', person.id)
    .execute();
  await trx.deleteFrom('evidence_file').where('person_id', '=', person.id).execute();
  await trx.deleteFrom('draft').where('person_id', '=', person.id).execute();
  await trx.deleteFrom('outbox').where('person_id', '=', person.id).execute();
  await trx
    .updateTable('official')
    .set({ revoked_at: at.getTime() })
    .where('person_id', '=', person.id)
    .execute();
  await blankSubmissions(trx, person.id, at);
  await trx
    .updateTable('person')
    .set({ zalo_user_id: null, oa_user_id: null, name: null, phone: null, erased_at: at.getTime() })
    .where('id', '=', person.id)
    .execute();
  return { erased: true, fileIds: files.map(({ id }) => id) };
}

async function blankSubmissions(trx: Kysely<Tables>, personId: string, at: Date): Promise<void> {
  const rows = await trx
    .selectFrom('submission')
    .select(['id', 'state', 'content_json'])
    .where('person_id', '=', personId)
    .execute();
  for (const row of rows) {
    const state = row.state as SubmissionState;
    const open = isIn('open', state);
    const content = blanked(JSON.parse(row.content_json) as Submission);
    const change = { content_json: JSON.stringify(content), state: open ? 'withdrawn' : state };
    await trx.updateTable('submission').set(change).where('id', '=', row.id).execute();
    if (!open) continue;
    await trx
      .insertInto('timeline_entry')
      .values({
        submission_id: row.id,
        at: at.getTime(),
        from_state: state,
        to_state: 'withdrawn',
        actor: 'author',
        actor_person_id: null,
        reason: null,
        exclusion: null,
      })
      .execute();
  }
}

const GONE = '(đã xóa theo yêu cầu)';

function blanked(content: Submission): Submission {
  return {
    ...content,
    author: { fullName: GONE, phone: '' },
    coAuthors: [],
    initiative: { ...content.initiative, title: GONE, description: GONE },
    evidence: { fileIds: [] },
  };
}
