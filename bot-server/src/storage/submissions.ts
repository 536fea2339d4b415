import { IMPORT_KEY_PREFIX, type StepId, type SubmissionState } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { Submissions, TimelineEntry } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import { evidenceFromRow } from './evidence-files.ts';
import { prepared } from './prepared.ts';
import { findByKey, recordSubmission } from './record-submission.ts';
import { settleUnit } from './settle-unit.ts';
import { submissionFromRow } from './submission-row.ts';
import type { Tables } from './tables.ts';
import { withinUnits } from './within-units.ts';

export function createSubmissions({ db, write, ids }: StorageContext): Submissions {
  return {
    record: (entry) => write((trx) => recordSubmission(trx, entry, ids)),
    settleUnit: (move) => write((trx) => settleUnit(trx, move, ids)),
    async findRepeat(personId, idempotencyKey) {
      const row = await findByKey(db, { personId, idempotencyKey });
      return row && { bodyHash: row.body_hash, submission: submissionFromRow(row) };
    },
    async find(id) {
      const row = await db.selectFrom('submission').selectAll().where('id', '=', id).executeTakeFirst();
      return row && submissionFromRow(row);
    },
    async findByCode(code) {
      const row = (await selectByCode(db, { code })).rows[0];
      return row && submissionFromRow(row);
    },
    async ofPerson(personId) {
      const rows = await db
        .selectFrom('submission')
        .selectAll()
        .where('person_id', '=', personId)
        .where('idempotency_key', 'not like', `${IMPORT_KEY_PREFIX}%`)
        .orderBy('submitted_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map(submissionFromRow);
    },
    withinUnits: (scopes, page) => withinUnits(db, scopes, page),
    timeline: (submissionId) => timelineOf(db, submissionId),
    async files(submissionId) {
      const { rows } = await selectFiles(db, { submissionId });
      return rows.sort((a, b) => a.created_at - b.created_at).map(evidenceFromRow);
    },
  };
}

const selectByCode = prepared((db, { code }: { code: string }) =>
  db.selectFrom('submission').selectAll().where('code', '=', code),
);
/** The few rows of one dossier are put in order here: a sorter in SQLite costs ten times the query itself. */
const selectTimeline = prepared((db, { submissionId }: { submissionId: string }) =>
  db.selectFrom('timeline_entry').selectAll().where('submission_id', '=', submissionId),
);
const selectFiles = prepared((db, { submissionId }: { submissionId: string }) =>
  db.selectFrom('evidence_file').selectAll().where('submission_id', '=', submissionId),
);

async function timelineOf(db: Kysely<Tables>, submissionId: string): Promise<TimelineEntry[]> {
  const { rows } = await selectTimeline(db, { submissionId });
  return rows
    .sort((a, b) => a.id - b.id)
    .map((row) => ({
      at: new Date(row.at),
      from: row.from_state as SubmissionState | null,
      to: row.to_state as SubmissionState,
      actor: row.actor as TimelineEntry['actor'],
      actorPersonId: row.actor_person_id,
      reason: row.reason,
      exclusion: row.exclusion,
      steps: row.steps_json === null ? [] : (JSON.parse(row.steps_json) as StepId[]),
    }));
}
