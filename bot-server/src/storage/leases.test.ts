import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDossier, aReceipt, aReply } from '../testing/outbox.ts';
import { aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';
import type { Person } from '../services/ports.ts';
import { rowsOf } from './look-inside.test-data.ts';

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));

let storage: TestStorage;
let person: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
});
afterEach(() => storage[Symbol.asyncDispose]());

const take = (second: number) => ({ at: at(second), leaseUntil: at(second + 60), limit: 10 });
const receive = (id: string) =>
  storage.webhookEvents.record({ id, channel: 'zalo', body: '{}', receivedAt: at(0) });
const events = async (second: number) =>
  (await storage.webhookEvents.claim(take(second))).map(({ id }) => id);
const kinds = async (second: number) => (await storage.outbox.claim(take(second))).map(({ kind }) => kind);

async function sendFile(): Promise<void> {
  const { revision } = await storage.conversations.find(person.id);
  const files = [{ url: 'https://a.example/1', name: 'a.pdf', mediaType: null, bytes: null }];
  const silent = { ends: null, nudgeAt: null, draft: null, handOver: null, replies: [], state: {} };
  await storage.conversations.record({ personId: person.id, revision, at: at(0), files, ...silent });
}

describe('what was in hand when the process died', () => {
  test('is due again as soon as the next one starts, events as well as files', async () => {
    await receive('a');
    await sendFile();
    await events(1);
    await storage.chatFiles.claim(take(1));
    await storage.freeLeases(at(2));
    expect(await events(2)).toEqual(['a']);
    expect(await storage.chatFiles.claim(take(2))).toMatchObject([{ name: 'a.pdf', attempts: 2 }]);
  });

  test('a reply is due again and may have arrived', async () => {
    await aReply(storage, person, { text: 'Chào', buttons: [] }, at(0));
    await kinds(1);
    await storage.freeLeases(at(2));
    expect(await storage.outbox.claim(take(2))).toMatchObject([{ attemptedAt: at(1), attempts: 2 }]);
  });

  test('a notification rests for half a minute: Zalo may still be carrying it out', async () => {
    await aDossier(storage, person, { notices: [{ fact: aReceipt(), to: person }] });
    await kinds(1);
    await storage.freeLeases(at(2));
    expect(await kinds(31)).toEqual([]);
    expect(await kinds(32)).toEqual(['receipt']);
  });
});

test('what waits for another try goes on waiting', async () => {
  await receive('a');
  await events(1);
  await storage.webhookEvents.retry('a', 'TypeError', at(40));
  await aReply(storage, person, { text: 'Chào', buttons: [] }, at(0));
  const [reply] = await storage.outbox.claim(take(1));
  await storage.outbox.settle(reply!.id, { outcome: 'retry', error: 'temporary', nextAttemptAt: at(40) });
  await storage.freeLeases(at(2));
  expect(await events(39)).toEqual([]);
  expect(await kinds(39)).toEqual([]);
});

test('a row whose lease ran out has its old place, in front of what came later', async () => {
  for (const id of ['c', 'a', 'b']) await receive(id);
  expect(await events(1)).toEqual(['a', 'b', 'c']);
  await storage.webhookEvents.record({ id: '0', channel: 'zalo', body: '{}', receivedAt: at(30) });
  expect(await events(61)).toEqual(['a', 'b', 'c', '0']);
});

test.each([
  ['webhook_event', 'next_attempt_at, received_at, id'],
  ['outbox', 'next_attempt_at, id'],
  ['chat_file', 'next_attempt_at, id'],
])('what is due in %s is read off an index, without sorting', (table, order) => {
  const putOff = table === 'outbox' ? ' and not_before is null' : '';
  const due = `next_attempt_at <= 1 and (leased_until is null or leased_until <= 1)${putOff}`;
  const plan = rowsOf(
    storage,
    `explain query plan select * from ${table} where ${due} order by ${order} limit 10`,
  );
  expect(plan).toMatchObject([{ detail: expect.stringContaining(`USING INDEX ${table}_due`) as string }]);
});

test.each(['webhook_event', 'outbox', 'chat_file'])(
  'leases of %s are freed without reading what has ended',
  (table) => {
    const open = `next_attempt_at >= 0${table === 'outbox' ? ' and not_before is null' : ''}`;
    const free = `update ${table} set leased_until = null where ${open} and leased_until is not null`;
    expect(rowsOf(storage, `explain query plan ${free}`)).toMatchObject([
      { detail: expect.stringContaining(`USING INDEX ${table}_due`) as string },
    ]);
  },
);
