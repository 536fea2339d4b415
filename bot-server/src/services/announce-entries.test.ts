import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  openTestStorage,
  type TestStorage,
} from '../testing/index.ts';
import { changeRows } from '../storage/look-inside.test-data.ts';
import { createAnnounceEntries } from './announce-entries.ts';
import type { Person, Storage } from './ports.ts';

const DAY = 24 * 3600_000;
const BASE_UNION = 'cdcs cong ty may viet yen';

let storage: TestStorage;
let author: Person;
let now: Date;
/** How often the outbox was told that there is something to send. */
let kicks: number;
beforeEach(async () => {
  storage = await openTestStorage();
  author = await aPerson(storage);
  now = new Date('2022-06-15T02:00:00Z');
  kicks = 0;
});
afterEach(() => storage[Symbol.asyncDispose]());

function announce(by: Storage = storage): Promise<number> {
  const clock = { now: () => now };
  return createAnnounceEntries({ ...by, clock, onRecorded: () => void (kicks += 1) })();
}
const aNewEntry = (given: { unitId?: string; person?: Person } = {}) =>
  aRecordedDossier(storage, given.person ?? author, { at: now, ...given });
async function toldOf({ id }: Person): Promise<string[]> {
  const { messages } = await storage.outbox.inboxOf(id, 50);
  return messages.filter(({ kind }) => kind === 'new_entry').map(({ subject }) => subject);
}

test('a new dossier is told to the officials of its unit and of the unit above, and to nobody beside', async () => {
  const at = (unitId: string, grassrootsKey?: string) =>
    anOfficial(storage, { unitId, ...(grassrootsKey ? { grassrootsKey } : {}) });
  const hearing = [await at('tinh-24/222', BASE_UNION), await at('tinh-24/222'), await at('tinh-24')];
  const deaf = [await at('tinh-24/222', 'cdcs truong hoc'), await at('tinh-24/213'), await at('tinh-27')];
  const { code } = await aNewEntry();
  expect(await announce()).toBe(3);
  for (const official of hearing) expect(await toldOf(official)).toEqual([code]);
  for (const official of deaf) expect(await toldOf(official)).toEqual([]);
  expect(kicks).toBe(1);
});

test('the first of a day is told at once, the others are left to the digest, and the next day begins anew', async () => {
  const official = await anOfficial(storage, { unitId: 'tinh-24/222' });
  const first = await aNewEntry();
  await aNewEntry();
  await announce();
  await aNewEntry();
  await announce();
  expect(await toldOf(official)).toEqual([first.code]);
  now = new Date(now.getTime() + DAY);
  const next = await aNewEntry();
  await announce();
  expect(await toldOf(official)).toEqual([next.code, first.code]);
});

test('each entry is told once, also by two processes and after a start anew', async () => {
  const official = await anOfficial(storage, { unitId: 'tinh-24/222' });
  for (let i = 0; i < 5; i += 1) await aNewEntry();
  const other = await storage.reopen();
  await Promise.all([announce(), announce(other), announce()]);
  await other.close();
  await announce();
  expect(await toldOf(official)).toHaveLength(1);
});

test('more than fit into one batch are worked until none is left', async () => {
  for (let i = 0; i < 205; i += 1) await aNewEntry({ unitId: 'tinh-27/256' });
  const official = await anOfficial(storage, { unitId: 'tinh-24/222' });
  const last = await aNewEntry();
  await announce();
  expect(await toldOf(official)).toEqual([last.code]);
});

test('who sent a dossier is not told of it, and hears of the next one', async () => {
  const official = await anOfficial(storage, { unitId: 'tinh-24/222' });
  await aNewEntry({ person: official });
  await announce();
  expect(await toldOf(official)).toEqual([]);
  const { code } = await aNewEntry();
  await announce();
  expect(await toldOf(official)).toEqual([code]);
});

test('neither an import’s rows nor what came in long ago is told one by one', async () => {
  const official = await anOfficial(storage, { unitId: 'tinh-24/222' });
  const imported = await aNewEntry();
  changeRows(storage, `update submission set idempotency_key = 'import:1:2' where id = ?`, imported.id);
  await announce();
  await aNewEntry();
  now = new Date(now.getTime() + 2 * DAY);
  await announce();
  expect(await toldOf(official)).toEqual([]);
});

test('who scores is not told: they read no names', async () => {
  const reviewer = await anOfficial(storage, { unitId: 'tinh-24', role: 'reviewer' });
  await aNewEntry();
  expect(await announce()).toBe(0);
  expect(await toldOf(reviewer)).toEqual([]);
});
