import { databasePath, openStorage } from '@sang-kien/bot-server';
import SqliteDatabase from 'better-sqlite3';
import { seedEvents, type SeedPlan } from './events.ts';
import { createWriter } from './writer.ts';

/** Rows in one transaction: enough that the disk is no brake, few enough that the log stays small. */
const AT_A_TIME = 50_000;

export type Filling = SeedPlan & {
  /** Folder of the database, made and migrated when it is not there yet. */
  dataDir: string;
  /** 32 bytes in base64, as PERSONAL_DATA_KEY: seals phones and tells authors apart. */
  personalDataKey: string;
  onProgress?: (done: number) => void;
};

/**
 * Fills a database with believable, invented dossiers, skewed as the real programme's, each with the ledger of what
 * became of it, and folds the figures. No messages follow from them. The same seed gives the same entries; another
 * one adds others to the same database. Rows are written past the server's door, for speed, but as it would.
 * @throws Error with code SQLITE_CONSTRAINT_PRIMARYKEY when the same seed has filled this database before
 */
export async function fillDatabase(filling: Filling): Promise<void> {
  await (await openStorage(filling.dataDir)).close();
  const database = new SqliteDatabase(databasePath(filling.dataDir));
  try {
    // What a crash would lose can be filled in again.
    database.pragma('synchronous = OFF');
    database.pragma('foreign_keys = OFF');
    database.pragma('cache_size = -300000');
    writeAll(database, filling);
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
  await foldFigures(filling.dataDir);
}

function writeAll(database: SqliteDatabase.Database, filling: Filling): void {
  const write = createWriter(database, filling);
  let done = 0;
  let waiting = 0;
  database.exec('begin immediate');
  for (const event of seedEvents(filling)) {
    write(event);
    if (event.kind === 'submitted') done += 1;
    waiting += 1;
    if (waiting < AT_A_TIME) continue;
    waiting = 0;
    database.exec('commit; begin immediate');
    filling.onProgress?.(done);
  }
  database.exec('commit');
  filling.onProgress?.(done);
}

async function foldFigures(dataDir: string): Promise<void> {
  const storage = await openStorage(dataDir);
  try {
    await storage.tallies.catchUp();
  } finally {
    await storage.close();
  }
}
