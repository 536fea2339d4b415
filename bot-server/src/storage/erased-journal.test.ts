import { existsSync, readFileSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../services/ports.ts';
import { aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';
import { everythingIn } from './look-inside.test-data.ts';

const at = new Date('2022-07-01T02:00:00Z');
let storage: TestStorage;
let person: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
  const change = { personId: person.id, freshId: 'd', base: null, via: 'app' as const, at };
  await storage.drafts.save({ ...change, content: { initiative: { title: 'Chu-trong-nhat-ky' } } });
});
afterEach(() => storage[Symbol.asyncDispose]());

const erase = () => storage.people.erase({ zaloUserId: person.zaloUserId!, at, revokedAt: null });

/** Bytes of the database and of its journal beside it, as a thief of the disk would read them. */
function onDisk(): string {
  const file = `${storage.folder}/channel.sqlite`;
  const files = [file, `${file}-wal`].filter((name) => existsSync(name));
  return files.map((name) => readFileSync(name).toString('latin1')).join('\n');
}

test('what was erased lies neither in the database nor in its journal once the erasure is answered', async () => {
  expect(onDisk()).toContain('Chu-trong-nhat-ky');
  await erase();
  expect(onDisk()).not.toContain('Chu-trong-nhat-ky');
  expect(onDisk()).not.toContain(person.zaloUserId!);
});

test('somebody who reads for long does not keep an erasure from being done, and the next one clears the rest', async () => {
  const reader = new SqliteDatabase(`${storage.folder}/channel.sqlite`);
  reader.exec('begin; select * from person');
  expect(await erase()).toMatchObject({ outcome: 'erased' });
  expect(everythingIn(storage)).not.toContain('Chu-trong-nhat-ky');
  reader.close();
  const { zaloUserId } = await aPerson(storage);
  await storage.people.erase({ zaloUserId: zaloUserId!, at, revokedAt: null });
  expect(onDisk()).not.toContain('Chu-trong-nhat-ky');
});
