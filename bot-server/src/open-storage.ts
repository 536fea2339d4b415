import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { machineClock, timeOrderedIds } from './machine.ts';
import type { Storage } from './services/ports.ts';
import { openSqliteStorage } from './storage/sqlite.ts';

/** Where the database of a data folder lies. */
export function databasePath(dataDir: string): string {
  return path.join(dataDir, 'channel.sqlite');
}

/** Opens the storage of a data folder, made when it is not there yet. */
export async function openStorage(dataDir: string): Promise<Storage> {
  mkdirSync(dataDir, { recursive: true });
  return openSqliteStorage(databasePath(dataDir), timeOrderedIds, machineClock);
}
