import type { Kysely } from 'kysely';
import type { ChatFile, ChatFiles, Ids, Turn } from '../services/ports.ts';
import { toDate, type StorageContext } from './context.ts';
import { isDue, lease } from './leases.ts';
import type { Tables } from './tables.ts';

export function createChatFiles({ db, write }: StorageContext): ChatFiles {
  return {
    claim: (claim) => write((trx) => claimDue(trx, claim)),
    retry: (id, error, nextAttemptAt) =>
      write(async (trx) => {
        const next = nextAttemptAt?.getTime() ?? null;
        const change = { last_error: error, next_attempt_at: next, leased_until: null };
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

const fresh = { attempts: 0, next_attempt_at: 0, leased_until: null, last_error: null };

/** Files of a turn begin their way; each is due at once. */
export async function insertChatFiles(
  trx: Kysely<Tables>,
  { personId, files, at }: Turn,
  ids: Ids,
): Promise<void> {
  for (const { url, name, mediaType } of files) {
    const row = { url, name, media_type: mediaType, said_at: at.getTime() };
    await trx
      .insertInto('chat_file')
      .values({ id: ids(), person_id: personId, ...row, ...fresh })
      .execute();
  }
}

/** Ends the files of a person that are on their way, also those in hand: their draft is gone. */
export async function dropChatFiles(trx: Kysely<Tables>, personId: string): Promise<void> {
  const end = { next_attempt_at: null, leased_until: null, last_error: 'draft_discarded', url: '' };
  const waiting = trx.updateTable('chat_file').where('next_attempt_at', 'is not', null);
  await waiting.set(end).where('person_id', '=', personId).execute();
}

/** Whether this is no file of a chat that was ended; what comes by upload is none at all. */
export async function isAwaited(trx: Kysely<Tables>, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('chat_file')
    .select('next_attempt_at')
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined || row.next_attempt_at !== null;
}

type Claim = Parameters<ChatFiles['claim']>[0];

async function claimDue(trx: Kysely<Tables>, { at, leaseUntil, limit }: Claim): Promise<ChatFile[]> {
  const due = await trx
    .selectFrom('chat_file')
    .selectAll()
    .where(isDue(at))
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  await lease(trx, 'chat_file', { rows: due, until: leaseUntil });
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
