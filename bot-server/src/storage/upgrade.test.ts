import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, test } from 'vitest';
import { machineClock, timeOrderedIds } from '../machine.ts';
import { changeRows, rowsOf } from './look-inside.test-data.ts';
import { first } from './migrations/0001-first.ts';
import { openSqliteStorage } from './sqlite.ts';
import type { Tables } from './tables.ts';

/** A database as the first release left it: a person with a draft, and a reply of the bot that was sent. */
async function firstRelease(folder: string): Promise<void> {
  const database = new SqliteDatabase(path.join(folder, 'channel.sqlite'));
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  const migrations = { '0001-first': first('integer primary key autoincrement') };
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  await migrator.migrateToLatest();
  await db.destroy();
  changeRows(
    { folder },
    `insert into person (id, zalo_user_id, name, created_at) values ('p', '4047', 'Mẫu', 1)`,
  );
  const draft = JSON.stringify({ author: { fullName: 'Nguyễn Thị Mẫu' } });
  changeRows({ folder }, `insert into draft values ('d', 'p', 3, ?, 2, 'app')`, draft);
  changeRows(
    { folder },
    `insert into outbox (id, person_id, kind, payload_json, subject, created_at, attempts, delivered_via)
     values ('o', 'p', 'chat_reply', '{"text":"Chào","buttons":[]}', 's', 1, 1, 'oa')`,
  );
}

test('a database of the first release is brought up to date, with people and drafts as they were', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sang-kien-'));
  await firstRelease(folder);
  const storage = await openSqliteStorage(path.join(folder, 'channel.sqlite'), timeOrderedIds, machineClock);
  expect(await storage.people.find('p')).toMatchObject({ name: 'Mẫu', messengerUserId: null });
  expect(await storage.drafts.find('p')).toMatchObject({ id: 'd', version: 3, updatedVia: 'app' });
  expect(await storage.conversations.find('p')).toMatchObject({ revision: 0 });
  expect(rowsOf({ folder }, 'select payload_json from outbox')).toEqual([{ payload_json: '{}' }]);
  await storage.close();
  rmSync(folder, { recursive: true });
});
