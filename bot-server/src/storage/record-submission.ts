import { IMPORT_KEY_PREFIX } from '@sang-kien/shared';
import type { Insertable, Kysely } from 'kysely';
import type { Ids, RecordSubmission, Submissions } from '../services/ports.ts';
import { claimFiles, missingFiles } from './claim-files.ts';
import { twinOf } from './earlier-dossiers.ts';
import { queueNotices } from './notices.ts';
import { prepared } from './prepared.ts';
import { assertPresent } from './present-person.ts';
import { endSentDraft } from './sent-draft.ts';
import { submissionFromRow } from './submission-row.ts';
import type { Tables } from './tables.ts';
import { countedFacts, insertTimelineEntry, type FreshTimelineEntry } from './timeline-entry.ts';

/** The transaction behind `Submissions.record`. A key that was used before is told apart by its unique index. */
export async function recordSubmission(
  trx: Kysely<Tables>,
  entry: RecordSubmission,
  ids: Ids,
): ReturnType<Submissions['record']> {
  await assertPresent(trx, entry.submission.personId);
  const missing = await missingFiles(trx, entry.submission);
  if (missing.length > 0)
    return (await earlierUse(trx, entry)) ?? { outcome: 'files_missing', fileIds: missing };
  // Asked within the transaction: of two that come at the same instant the later one finds the earlier.
  const twin = await twinOf(trx, entry);
  if (twin) return (await earlierUse(trx, entry)) ?? { outcome: 'twin', code: twin.code };
  const { numAffectedRows } = await insertSubmission(trx, toRow(entry));
  if (numAffectedRows === 0n) return (await earlierUse(trx, entry)) ?? { outcome: 'code_taken' };
  await insertTimelineEntry(trx, firstEntry(entry));
  await claimFiles(trx, entry.submission);
  await queueNotices(trx, entry.notices, { at: entry.submission.submittedAt, ids });
  if (entry.draftId) await endSentDraft(trx, { id: entry.draftId, personId: entry.submission.personId });
  return { outcome: 'recorded', submission: entry.submission };
}

const insertSubmission = prepared((db, row: Insertable<Tables['submission']>) =>
  db
    .insertInto('submission')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
);

/** What the same key recorded before, if anything. */
async function earlierUse(trx: Kysely<Tables>, { submission, idempotencyKey, bodyHash }: RecordSubmission) {
  const before = await findByKey(trx, { personId: submission.personId, idempotencyKey });
  if (!before) return undefined;
  if (before.body_hash !== bodyHash) return { outcome: 'other_body' as const };
  return { outcome: 'repeat' as const, submission: submissionFromRow(before) };
}

type UsedKey = { personId: string; idempotencyKey: string };

const selectByKey = prepared((db, { personId, idempotencyKey }: UsedKey) =>
  db
    .selectFrom('submission')
    .selectAll()
    .where('person_id', '=', personId)
    .where('idempotency_key', '=', idempotencyKey),
);

export async function findByKey(db: Kysely<Tables>, key: UsedKey) {
  return (await selectByKey(db, key)).rows[0];
}

function firstEntry({ submission, grassrootsKey, idempotencyKey }: RecordSubmission): FreshTimelineEntry {
  return {
    submission_id: submission.id,
    at: submission.submittedAt.getTime(),
    from_state: null,
    to_state: submission.state,
    actor: idempotencyKey.startsWith(IMPORT_KEY_PREFIX) ? 'unit' : 'author',
    actor_person_id: submission.personId,
    reason: null,
    exclusion: null,
    steps_json: null,
    ...countedFacts(submission, grassrootsKey),
  };
}

function toRow(entry: RecordSubmission): Insertable<Tables['submission']> {
  const { submission } = entry;
  return {
    id: submission.id,
    code: submission.code,
    person_id: submission.personId,
    idempotency_key: entry.idempotencyKey,
    body_hash: entry.bodyHash,
    state: submission.state,
    submitted_at: submission.submittedAt.getTime(),
    submitted_phase: submission.submittedPhase,
    qualified_phase: submission.qualifiedPhase,
    flags_json: JSON.stringify(submission.flags),
    programme_id: submission.programmeId,
    programme_version: submission.programmeVersion,
    unit_id: submission.unitId,
    superior_unit_id: submission.superiorUnitId,
    grassroots_key: entry.grassrootsKey,
    target_group: submission.content.targetGroup,
    content_json: JSON.stringify(submission.content),
    version: submission.version,
    author_key: entry.authorKey,
  };
}
