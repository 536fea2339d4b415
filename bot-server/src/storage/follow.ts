import type { Kysely, Selectable } from 'kysely';
import type { Tables } from './tables.ts';

export type LedgerEntry = Selectable<Tables['timeline_entry']>;

/**
 * Hands the entries of the ledger that a reader has not seen yet to `work`, oldest first, and notes how far it has
 * come, in the transaction given: what the work writes and the note stand or fall together, so that each entry is
 * worked exactly once, also across a crash. Gives how many there were; fewer than `limit` means that it is done.
 */
export async function follow(
  trx: Kysely<Tables>,
  { name, limit }: { name: string; limit: number },
  work: (entries: readonly LedgerEntry[]) => Promise<void>,
): Promise<number> {
  const follower = trx.selectFrom('follower').select('last_entry_id').where('name', '=', name);
  const seen = (await follower.executeTakeFirst())?.last_entry_id ?? 0;
  const entries = await trx
    .selectFrom('timeline_entry')
    .selectAll()
    .where('id', '>', seen)
    .orderBy('id')
    .limit(limit)
    .execute();
  const last = entries.at(-1);
  if (!last) return 0;
  await work(entries);
  await trx
    .insertInto('follower')
    .values({ name, last_entry_id: last.id })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ last_entry_id: last.id }))
    .execute();
  return entries.length;
}
