import type { Kysely } from 'kysely';
import type { Audience, Ids, RecordSubmission, Submissions } from '../services/ports.ts';
import { freshOutboxRow } from './outbox-row.ts';
import { submissionFromRow } from './submission-row.ts';
import type { Tables } from './tables.ts';

/** The transaction behind `Submissions.record`. A key that was used before is told apart by its unique index. */
export async function recordSubmission(
  trx: Kysely<Tables>,
  entry: RecordSubmission,
  ids: Ids,
): ReturnType<Submissions['record']> {
  const { submission } = entry;
  const before = await findByKey(trx, submission.personId, entry.idempotencyKey);
  if (before) {
    if (before.body_hash !== entry.bodyHash) return { outcome: 'other_body' };
    return { outcome: 'repeat', submission: submissionFromRow(before) };
  }
  const missing = await missingFiles(trx, entry);
  if (missing.length > 0) return { outcome: 'files_missing', fileIds: missing };
  const inserted = await trx
    .insertInto('submission')
    .values(toRow(entry))
    .onConflict((conflict) => conflict.column('code').doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) return { outcome: 'code_taken' };
  await recordFirstEntry(trx, entry);
  await claimFiles(trx, entry);
  await queueNotices(trx, entry, ids);
  if (entry.draftId) await trx.deleteFrom('draft').where('id', '=', entry.draftId).execute();
  return { outcome: 'recorded', submission };
}

export function findByKey(db: Kysely<Tables>, personId: string, idempotencyKey: string) {
  return db
    .selectFrom('submission')
    .selectAll()
    .where('person_id', '=', personId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
}

async function missingFiles(trx: Kysely<Tables>, { submission }: RecordSubmission): Promise<string[]> {
  const { fileIds } = submission.content.evidence;
  if (fileIds.length === 0) return [];
  const ready = await trx
    .selectFrom('evidence_file')
    .select('id')
    .where('id', 'in', fileIds)
    .where('person_id', '=', submission.personId)
    .where('submission_id', 'is', null)
    .where('type', 'is not', null)
    .execute();
  const readyIds = new Set(ready.map(({ id }) => id));
  return fileIds.filter((id) => !readyIds.has(id));
}

async function recordFirstEntry(trx: Kysely<Tables>, { submission }: RecordSubmission): Promise<void> {
  await trx
    .insertInto('timeline_entry')
    .values({
      submission_id: submission.id,
      at: submission.submittedAt.getTime(),
      from_state: null,
      to_state: submission.state,
      actor: 'author',
      actor_person_id: submission.personId,
      reason: null,
      exclusion: null,
    })
    .execute();
}

async function claimFiles(trx: Kysely<Tables>, { submission }: RecordSubmission): Promise<void> {
  const { fileIds } = submission.content.evidence;
  if (fileIds.length === 0) return;
  await trx
    .updateTable('evidence_file')
    .set({ submission_id: submission.id })
    .where('id', 'in', fileIds)
    .execute();
}

async function queueNotices(trx: Kysely<Tables>, entry: RecordSubmission, ids: Ids): Promise<void> {
  const rows: Tables['outbox'][] = [];
  for (const notice of entry.notices) {
    for (const personId of await audienceOf(trx, notice.to)) {
      rows.push(
        freshOutboxRow({
          ...notice.fact,
          id: ids(),
          personId,
          subject: notice.subject,
          at: entry.submission.submittedAt,
        }),
      );
    }
  }
  if (rows.length === 0) return;
  await trx
    .insertInto('outbox')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['person_id', 'kind', 'subject']).doNothing())
    .execute();
}

async function audienceOf(trx: Kysely<Tables>, to: Audience): Promise<string[]> {
  if ('personId' in to) return [to.personId];
  const officials = await trx
    .selectFrom('official')
    .select('person_id')
    .distinct()
    .where('revoked_at', 'is', null)
    .where('unit_id', 'in', to.unitIds)
    .where((where) =>
      where.or([where('grassroots_key', 'is', null), where('grassroots_key', '=', to.grassrootsKey)]),
    )
    .where('person_id', '!=', to.except)
    .execute();
  return officials.map(({ person_id }) => person_id);
}

function toRow(entry: RecordSubmission): Tables['submission'] {
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
  };
}
