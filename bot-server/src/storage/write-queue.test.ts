import SqliteDatabase from 'better-sqlite3';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { expect, test } from 'vitest';
import { aPerson, openTestStorage } from '../testing/index.ts';
import type { Tables } from './tables.ts';
import { createWriteQueue, probeWrite } from './write-queue.ts';

test('a write that fails takes nothing of its neighbours in the same commit', async () => {
  await using storage = await openTestStorage();
  const person = await aPerson(storage);
  const file = { name: 'a.pdf', bytes: 1, kind: 'pdf' as const, createdAt: new Date(), personId: person.id };
  const begun = await Promise.allSettled([
    storage.evidenceFiles.begin({ ...file, id: 'one' }, 10),
    storage.evidenceFiles.begin({ ...file, id: 'one' }, 10),
    storage.evidenceFiles.begin({ ...file, id: 'two' }, 10),
  ]);
  expect(begun.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect((await storage.evidenceFiles.ofDraft(person.id)).map(({ id }) => id)).toEqual(['one', 'two']);
});

test('what was answered is there for another process at once', async () => {
  await using storage = await openTestStorage();
  const person = await aPerson(storage);
  const other = await storage.reopen();
  expect(await other.people.find(person.id)).toEqual(person);
  await other.close();
});

test('writes of two processes wait for one another', async () => {
  await using storage = await openTestStorage();
  const other = await storage.reopen();
  const people = await Promise.all(
    [storage, other, storage, other, storage, other].map((each) => aPerson(each)),
  );
  for (const person of people) expect(await storage.people.find(person.id)).toEqual(person);
  await other.close();
});

test('a full disk is told as such, and writing goes on when there is room again', async () => {
  const database = new SqliteDatabase(':memory:');
  const write = createWriteQueue(new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }));
  const add = (bytes: number) =>
    write(async (trx) => {
      await sql`insert into note (bytes) values (zeroblob(${bytes}))`.execute(trx);
    });
  database.exec('create table note (bytes blob); pragma max_page_count = 8;');
  await add(10);
  const full = await Promise.allSettled([add(100_000), add(100_000)]);
  expect(full).toMatchObject([{ reason: { code: 'SQLITE_FULL' } }, { reason: { code: 'SQLITE_FULL' } }]);
  database.pragma('max_page_count = 1000');
  await add(100_000);
  expect(database.prepare('select count(*) from note').pluck().get()).toBe(2);
});

test('a probe fails when nothing can be written', async () => {
  const database = new SqliteDatabase(':memory:');
  const write = createWriteQueue(new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }));
  await probeWrite(write);
  database.pragma('query_only = on');
  await expect(probeWrite(write)).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
});
