import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Rows that one statement takes, the most first; each size is a text of its own, so there are few. */
const SIZES = [64, 8, 1];

type Row = Record<string, string | number | null>;

/**
 * A writing of many rows of one shape: the statement is built once for each size and only filled from then on, as
 * `prepared` does for one row. `build` has no parameters but the rows', and they name their members in one order.
 */
export function preparedForMany<R extends Row>(
  build: (db: Kysely<Tables>, rows: readonly R[]) => Compilable,
): (db: Kysely<Tables>, rows: readonly R[]) => Promise<void> {
  const compiled = new Map<number, CompiledQuery>();

  async function writeChunk(db: Kysely<Tables>, chunk: readonly R[]): Promise<void> {
    const known = compiled.get(chunk.length) ?? build(db, chunk).compile();
    compiled.set(chunk.length, known);
    await db.executeQuery({ ...known, parameters: chunk.flatMap((row) => Object.values(row)) });
  }

  return async (db, rows) => {
    let done = 0;
    for (const size of SIZES) {
      for (; rows.length - done >= size; done += size) {
        await writeChunk(db, rows.slice(done, done + size));
      }
    }
  };
}
