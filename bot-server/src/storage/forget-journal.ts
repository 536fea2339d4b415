import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Writes the journal (WAL) back and empties it: it holds what stood in a row before it was blanked. For outside of
 * transactions. What was written is safe without it, so it never fails; while somebody reads from the journal it
 * stays, until the next erasure, or until later writes have run over it.
 */
export async function forgetJournal(writer: Kysely<Tables>): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(writer).catch(() => undefined);
}
