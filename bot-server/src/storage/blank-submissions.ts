import { isIn, type Submission, type SubmissionState } from '@sang-kien/shared';
import type { Kysely, Selectable } from 'kysely';
import { submissionFromRow } from './submission-row.ts';
import type { Tables } from './tables.ts';
import { countedFacts, insertTimelineEntry } from './timeline-entry.ts';

/** Stands where a word of a person stood who withdrew consent. */
export const GONE = '(đã xóa theo yêu cầu)';

/** Takes the person out of their dossiers and withdraws those still on their way; gives their codes. */
export async function blankSubmissions(trx: Kysely<Tables>, personId: string, at: Date): Promise<string[]> {
  const rows = await trx.selectFrom('submission').selectAll().where('person_id', '=', personId).execute();
  for (const row of rows) {
    const state = row.state as SubmissionState;
    const open = isIn('open', state);
    const change = {
      content_json: JSON.stringify(blanked(JSON.parse(row.content_json) as Submission)),
      author_key: null,
      body_hash: '',
      state: open ? 'withdrawn' : state,
    };
    await trx.updateTable('submission').set(change).where('id', '=', row.id).execute();
    if (open) await recordWithdrawal(trx, row, at);
  }
  return rows.map(({ code }) => code);
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
