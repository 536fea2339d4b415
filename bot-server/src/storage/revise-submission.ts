import type { Kysely, Updateable } from 'kysely';
import type { Ids, Revision, SubmissionChanges } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import { claimFiles, dropLeftFiles, missingFiles } from './claim-files.ts';
import { queueNotices } from './notices.ts';
import { assertPresent } from './present-person.ts';
import type { Tables } from './tables.ts';
import { countedFacts, insertMovingEntry, placeLeft } from './timeline-entry.ts';

/** The transaction behind `SubmissionChanges.revise`. */
export async function reviseSubmission(
  trx: Kysely<Tables>,
  revision: Revision,
  ids: Ids,
): ReturnType<SubmissionChanges['revise']> {
  const { from, to, at, notices } = revision;
  await assertPresent(trx, to.personId);
  const standing = await trx
    .selectFrom('submission')
    .select(['content_json', 'author_key', 'unit_id', 'grassroots_key'])
    .where('id', '=', from.id)
    .where('state', '=', from.state)
    .where('version', '=', from.version)
    .executeTakeFirst();
  if (!standing) return 'stale';
  if ((await missingFiles(trx, to)).length > 0) return 'files_missing';
  await trx
    .insertInto('submission_revision')
    .values({
      submission_id: from.id,
      version: from.version,
      content_json: standing.content_json,
      author_key: standing.author_key,
      replaced_at: at.getTime(),
    })
    .execute();
  await trx.updateTable('submission').set(changedColumns(revision)).where('id', '=', from.id).execute();
  await claimFiles(trx, to);
  await dropLeftFiles(trx, to.id);
  const answered = answeredEntry(revision);
  await insertMovingEntry(trx, { ...answered, ...placeLeft(standing, answered) });
  if (to.content.submittedBy === 'union') await noteOnBehalf(trx, revision);
  await queueNotices(trx, notices, { at, ids });
  return 'revised';
}

function changedColumns({ to, grassrootsKey, authorKey }: Revision): Updateable<Tables['submission']> {
  return {
    state: to.state,
    version: to.version,
    submitted_phase: to.submittedPhase,
    qualified_phase: to.qualifiedPhase,
    flags_json: JSON.stringify(to.flags),
    programme_version: to.programmeVersion,
    unit_id: to.unitId,
    superior_unit_id: to.superiorUnitId,
    grassroots_key: grassrootsKey,
    target_group: to.content.targetGroup,
    content_json: JSON.stringify(to.content),
    author_key: authorKey,
  };
}

/** What an official changes for somebody else stands in the log of the unit too. */
function noteOnBehalf(trx: Kysely<Tables>, { from, to, at, grassrootsKey }: Revision): Promise<void> {
  const { id, personId, unitId } = to;
  const detail = { before: from.state, after: to.state };
  return insertAudit(trx, {
    at,
    personId,
    action: 'submission.revise',
    subject: id,
    detail,
    unitId,
    grassrootsKey,
  });
}

function answeredEntry({ from, to, at, grassrootsKey }: Revision) {
  return {
    submission_id: to.id,
    at: at.getTime(),
    from_state: from.state,
    to_state: to.state,
    actor: 'author',
    actor_person_id: to.personId,
    reason: null,
    exclusion: null,
    steps_json: null,
    ...countedFacts(to, grassrootsKey),
  };
}
