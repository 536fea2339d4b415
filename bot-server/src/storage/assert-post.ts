import { AppError, mayAt, type OfficialRight, type OfficialRole } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { Official } from '../services/ports.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

type PostRow = { person_id: string; unit_id: string; role: string; grassroots_key: string | null };
type Place = Pick<Official, 'unitId' | 'grassrootsKey'>;

export const selectPosts = prepared((db, { personId }: { personId: string }) =>
  db
    .selectFrom('official')
    .selectAll()
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .orderBy('since'),
);

/** The posts that a person holds, the oldest first. */
export async function postsOf(db: Kysely<Tables>, personId: string): Promise<Official[]> {
  return (await selectPosts(db, { personId })).rows.map(postFromRow);
}

export function postFromRow(row: PostRow): Official {
  return {
    personId: row.person_id,
    unitId: row.unit_id,
    role: row.role as OfficialRole,
    grassrootsKey: row.grassroots_key,
  };
}

/**
 * For writes of officials, in their own transaction: the post may have ended between the check of the request and
 * this write. @throws AppError 'forbidden' when no post of theirs gives the right at the place any more
 */
export async function assertRight(
  trx: Kysely<Tables>,
  personId: string,
  { right, place }: { right: OfficialRight; place: Place },
): Promise<void> {
  if (!mayAt(await postsOf(trx, personId), right, place)) throw postEnded();
}

export function postEnded(): AppError {
  return new AppError('forbidden', 'Vai trò của Anh/Chị vừa thay đổi nên không còn quyền làm việc này.');
}
