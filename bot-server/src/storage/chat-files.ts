import type { Kysely } from 'kysely';
import type { ChatFile, ChatFiles, Ids, Turn } from '../services/ports.ts';
import { toDate, type StorageContext } from './context.ts';
import type { Tables } from './tables.ts';

export function createChatFiles({ db, write }: StorageContext): ChatFiles {
  return {
    claim: (claim) => write((trx) => claimDue(trx, claim)),
    retry: (id, error, nextAttemptAt) =>
      write(async (trx) => {
        const change = { last_error: error, next_attempt_at: nextAttemptAt?.getTime() ?? null };
        // A worker whose lease ran out may be late: what another has ended stays ended.
        const waiting = trx.updateTable('chat_file').where('next_attempt_at', 'is not', null);
        await waiting.set(change).where('id', '=', id).execute();
      }),
    async waiting(personId) {
      const { count } = await db
        .selectFrom('chat_file')
        .select((row) => row.fn.countAll<number>().as('count'))
        .where('person_id', '=', personId)
        .where('next_attempt_at', 'is not', null)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    forgetEnded: (before) =>
      write(async (trx) => {
        const { numDeletedRows } = await trx
          .deleteFrom('chat_file')
          .where('next_attempt_at', 'is', null)
          .where('said_at', '<', before.getTime())
          .executeTakeFirstOrThrow();
        return Number(numDeletedRows);
      }),
  };
}

/** Files of a turn begin their way; each is due at once. */
export async function insertChatFiles(
  trx: Kysely<Tables>,
  { personId, files, at }: Turn,
  ids: Ids,
): Promise<void> {
  for (const { url, name, mediaType } of files) {
    const row = { url, name, media_type: mediaType, said_at: at.getTime(), attempts: 0, last_error: null };
    await trx
      .insertInto('chat_file')
      .values({ id: ids(), person_id: personId, next_attempt_at: 0, ...row })
      .execute();
  }
}

type Claim = Parameters<ChatFiles['claim']>[0];

async function claimDue(trx: Kysely<Tables>, { at, leaseUntil, limit }: Claim): Promise<ChatFile[]> {
  const due = await trx
    .selectFrom('chat_file')
    .selectAll()
    .where('next_attempt_at', '<=', at.getTime())
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  if (due.length === 0) return [];
  await trx
    .updateTable('chat_file')
    .set((row) => ({ next_attempt_at: leaseUntil.getTime(), attempts: row('attempts', '+', 1) }))
    .where(
      'id',
      'in',
      due.map(({ id }) => id),
    )
    .execute();
  return due.map((row) => ({
    id: row.id,
    personId: row.person_id,
    url: row.url,
    name: row.name,
    mediaType: row.media_type,
    at: toDate(row.said_at),
    attempts: row.attempts + 1,
  }));
}
