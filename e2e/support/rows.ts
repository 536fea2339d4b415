import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';

/** Reads the server's database from outside, as it stands on the disk. */
export function query<Row>(dataDir: string, sql: string): Row[] {
  const database = new SqliteDatabase(join(dataDir, 'channel.sqlite'), { readonly: true });
  const rows = database.prepare<[], Row>(sql).all();
  database.close();
  return rows;
}

/** Messages that the server still means to send. */
export const unsentMessages = (dataDir: string) =>
  query<{ attempts: number }>(dataDir, 'select attempts from outbox where next_attempt_at is not null');

/** How many rows each table of the server holds, and how many files of evidence lie on the disk. */
export function countEverything(dataDir: string): Record<string, number> {
  const tables = query<{ name: string }>(
    dataDir,
    `select name from sqlite_master where type = 'table' order by name`,
  );
  const counts = tables.map(({ name }) => {
    const [row] = query<{ n: number }>(dataDir, `select count(*) as n from "${name}"`);
    return [name, row?.n ?? 0] as const;
  });
  return { ...Object.fromEntries(counts), files: filesIn(join(dataDir, 'evidence')) };
}

function filesIn(folder: string): number {
  try {
    return readdirSync(folder).length;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}
