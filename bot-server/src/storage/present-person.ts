import { AppError } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

const selectPresent = prepared((db, { id }: { id: string }) =>
  db.selectFrom('person').select('id').where('id', '=', id).where('erased_at', 'is', null),
);

/**
 * For writes about a person, in their own transaction: a withdrawal of consent may have come between the check
 * of the session and this write, and nothing may be kept of that person after it.
 * @throws AppError 'unauthenticated' when the person was erased
 */
export async function assertPresent(trx: Kysely<Tables>, id: string): Promise<void> {
  if ((await selectPresent(trx, { id })).rows.length === 0) throw erased();
}

function erased(): AppError {
  return new AppError('unauthenticated', 'Phiên làm việc đã hết. Vui lòng đăng nhập lại bằng Zalo.');
}
