import type { Kysely } from 'kysely';
import type { Ids, UnitMove } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import { queueNotices } from './notices.ts';
import { submissionFromRow } from './submission-row.ts';
import type { Tables } from './tables.ts';
import { countedFacts, insertTimelineEntry } from './timeline-entry.ts';

/** The transaction behind `Submissions.settleUnit`. What the author wrote stays; only where it counts changes. */
export async function settleUnit(trx: Kysely<Tables>, move: UnitMove, ids: Ids): Promise<boolean> {
  const { submissionId, from, to, by, at, notice } = move;
  const moved = await trx
    .updateTable('submission')
    .set((row) => ({
      unit_id: to.unitId,
      superior_unit_id: to.superiorUnitId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', submissionId)
    .where('unit_id', '=', from)
    .returningAll()
    .executeTakeFirst();
  if (!moved) return false;
  await insertTimelineEntry(trx, {
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
