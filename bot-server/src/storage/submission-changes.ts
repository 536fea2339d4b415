import type { Kysely } from 'kysely';
import type { Ids, StateChange, SubmissionChanges } from '../services/ports.ts';
import { assertRight } from './assert-post.ts';
import { insertAudit } from './audit.ts';
import { dropLeftFiles } from './claim-files.ts';
import type { StorageContext } from './context.ts';
import { queueNotices } from './notices.ts';
import { assertPresent } from './present-person.ts';
import { reviseSubmission } from './revise-submission.ts';
import { submissionFromRow } from './submission-row.ts';
import type { Tables } from './tables.ts';
import { countedFacts, insertTimelineEntry } from './timeline-entry.ts';

export function createSubmissionChanges({ write, ids }: StorageContext): SubmissionChanges {
  return {
    move: (change) => write((trx) => moveSubmission(trx, change, ids)),
    revise: (revision) => write((trx) => reviseSubmission(trx, revision, ids)),
  };
}

async function moveSubmission(trx: Kysely<Tables>, change: StateChange, ids: Ids): Promise<boolean> {
  const { submissionId, from, to, by, at } = change;
  await assertPresent(trx, by);
  const moved = await trx
    .updateTable('submission')
    .set({ state: to, version: from.version + 1 })
    .where('id', '=', submissionId)
    .where('state', '=', from.state)
    .where('version', '=', from.version)
    .returningAll()
    .executeTakeFirst();
  if (!moved) return false;
  const place = { unitId: moved.unit_id, grassrootsKey: moved.grassroots_key };
  if (change.right) await assertRight(trx, by, { right: change.right, place });
  // Nobody waits any more for what was brought in answer to the unit.
  if (from.state === 'needs_changes') await dropLeftFiles(trx, submissionId);
  await insertTimelineEntry(trx, {
    submission_id: submissionId,
    at: at.getTime(),
    from_state: from.state,
    to_state: to,
    actor: change.actor,
    actor_person_id: by,
    reason: change.reason,
    exclusion: change.exclusion,
    steps_json: change.steps.length === 0 ? null : JSON.stringify(change.steps),
    ...countedFacts(submissionFromRow(moved), moved.grassroots_key),
  });
  await noteInAudit(trx, change, place);
  await queueNotices(trx, change.notices, { at, ids });
  return true;
}

/** Which steps and which exclusion, but not the reason: people write names into it. */
async function noteInAudit(
  trx: Kysely<Tables>,
  change: StateChange,
  place: { unitId: string; grassrootsKey: string },
): Promise<void> {
  const { audit, at, by, submissionId, from, to, exclusion, steps } = change;
  if (audit === null) return;
  const more = { ...(exclusion && { exclusion }), ...(steps.length > 0 && { steps }) };
  const detail = { before: from.state, after: to, ...more };
  await insertAudit(trx, { at, personId: by, action: audit, subject: submissionId, detail, ...place });
}
