import { isIn, subjectsOf, type Submission, type SubmissionState } from '@sang-kien/shared';
import type { Kysely, Selectable } from 'kysely';
import { forgetWords } from './dossier-search.ts';
import { submissionFromRow } from './submission-row.ts';
import type { Tables } from './tables.ts';
import { countedFacts, insertTimelineEntry } from './timeline-entry.ts';

/** Stands where a word of a person stood who withdrew consent. */
export const GONE = '(đã xóa theo yêu cầu)';

/**
 * Takes a person out of their dossiers and withdraws those still on their way; gives under what others were told
 * of them.
 */
export async function blankSubmissions(
  trx: Kysely<Tables>,
  rows: readonly Selectable<Tables['submission']>[],
  at: Date,
): Promise<string[]> {
  for (const row of rows) {
    const state = row.state as SubmissionState;
    const open = isIn('open', state);
    const change = {
      content_json: JSON.stringify(blanked(JSON.parse(row.content_json) as Submission)),
      author_key: null,
      body_hash: '',
      state: open ? 'withdrawn' : state,
      version: row.version + 1,
    };
    await trx.updateTable('submission').set(change).where('id', '=', row.id).execute();
    await forgetWords(trx, row.id);
    await blankHistory(trx, row.id);
    if (open) await recordWithdrawal(trx, row, at);
  }
  return rows.flatMap(({ code, version }) => subjectsOf(code, version));
}

/** What stood in a dossier before goes altogether; of why it was sent back, that there was a reason stays. */
async function blankHistory(trx: Kysely<Tables>, submissionId: string): Promise<void> {
  await trx.deleteFrom('submission_revision').where('submission_id', '=', submissionId).execute();
  await trx
    .updateTable('timeline_entry')
    .set({ reason: GONE })
    .where('submission_id', '=', submissionId)
    .where('reason', 'is not', null)
    .execute();
}

function blanked(content: Submission): Submission {
  const { workplace, initiative, recognition } = content;
  return {
    ...content,
    author: { fullName: GONE, phone: '' },
    coAuthors: [],
    workplace: {
      unitId: workplace.unitId,
      ...(workplace.unitOther === undefined ? {} : { unitOther: GONE }),
      grassrootsUnion: GONE,
    },
    initiative: { ...initiative, title: GONE, description: GONE },
    recognition: {
      ...recognition,
      ...(recognition.by === undefined ? {} : { by: GONE }),
      documentNo: GONE,
    },
    evidence: { fileIds: [] },
  };
}

async function recordWithdrawal(
  trx: Kysely<Tables>,
  row: Selectable<Tables['submission']>,
  at: Date,
): Promise<void> {
  await insertTimelineEntry(trx, {
    submission_id: row.id,
    at: at.getTime(),
    from_state: row.state,
    to_state: 'withdrawn',
    actor: 'author',
    actor_person_id: null,
    reason: null,
    exclusion: null,
    steps_json: null,
    ...countedFacts(submissionFromRow(row), row.grassroots_key),
  });
}
