import type { Kysely } from 'kysely';
import type { Ids, UnitMove } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import { queueNotices } from './notices.ts';
import type { Tables } from './tables.ts';

/** The transaction behind `Submissions.settleUnit`. What the author wrote stays; only where it counts changes. */
export async function settleUnit(trx: Kysely<Tables>, move: UnitMove, ids: Ids): Promise<boolean> {
  const { submissionId, from, to, by, at, notice } = move;
  const moved = await trx
    .updateTable('submission')
    .set({ unit_id: to.unitId, superior_unit_id: to.superiorUnitId })
    .where('id', '=', submissionId)
    .where('unit_id', '=', from)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return false;
  const detail = { from, to: to.unitId };
  await insertAudit(trx, {
    at,
    personId: by,
    action: 'submission.settle_unit',
    subject: submissionId,
    detail,
  });
  await queueNotices(trx, [notice], { at, ids });
  return true;
}
