import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';

/** How many rows each table of the server holds, and how many files of evidence lie on the disk. */
export function countEverything(dataDir: string): Record<string, number> {
  const database = new SqliteDatabase(join(dataDir, 'channel.sqlite'), { readonly: true });
  const names = database
    .prepare<[], { name: string }>(`select name from sqlite_master where type = 'table' order by name`)
    .all();
  const counts = names.map(({ name }) => {
    const row = database.prepare<[], { n: number }>(`select count(*) as n from "${name}"`).get();
    return [name, row?.n ?? 0] as const;
  });
  database.close();
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
