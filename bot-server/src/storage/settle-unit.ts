import { stateGroups } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { Ids, UnitMove } from '../services/ports.ts';
import { assertRight } from './assert-post.ts';
import { insertAudit } from './audit.ts';
import { queueNotices } from './notices.ts';
import { submissionFromRow } from './submission-row.ts';
import type { Tables } from './tables.ts';
import { countedFacts, insertMovingEntry, placeLeft } from './timeline-entry.ts';

/** The transaction behind `Submissions.settleUnit`. What the author wrote stays; only where it counts changes. */
export async function settleUnit(trx: Kysely<Tables>, move: UnitMove, ids: Ids): Promise<boolean> {
  const { submissionId, from, to, by, right, at, notice } = move;
  const place = { unitId: to.unitId, grassrootsKey: null };
  if (right) await assertRight(trx, by, { right, place });
  const moved = await trx
    .updateTable('submission')
    .set((row) => ({
      unit_id: to.unitId,
      superior_unit_id: to.superiorUnitId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', submissionId)
    .where('unit_id', '=', from)
    .where('state', 'not in', stateGroups.fallen)
    .returningAll()
    .executeTakeFirst();
  if (!moved) return false;
  await insertMovingEntry(trx, {
    submission_id: submissionId,
    at: at.getTime(),
    from_state: moved.state,
    to_state: moved.state,
    actor: 'unit',
    actor_person_id: by,
    reason: null,
    exclusion: null,
    steps_json: null,
    ...countedFacts(submissionFromRow(moved), moved.grassroots_key),
    ...placeLeft({ ...moved, unit_id: from }, moved),
  });
  const detail = { before: from, after: to.unitId };
  await insertAudit(trx, {
    at,
    personId: by,
    action: 'submission.settle_unit',
    subject: submissionId,
    detail,
    unitId: to.superiorUnitId,
  });
  await queueNotices(trx, [notice], { at, ids });
  return true;
}
