import { afterEach, beforeEach, expect, test } from 'vitest';
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
  await aReply(storage, person, { text: 'Chào bạn', buttons: [] }, at(0));
});
afterEach(async () => storage[Symbol.asyncDispose]());

const claim = (second: number, lease = 60) =>
  storage.outbox.claim({ at: at(second), leaseUntil: at(second + lease), limit: 10 });

test('a message is leased to one worker and due again when the lease ends', async () => {
  expect(await claim(1)).toHaveLength(1);
  expect(await claim(2)).toEqual([]);
  expect(await claim(61)).toHaveLength(1);
});

test('an attempt that never reported is seen as such by the next worker', async () => {
  expect(await claim(1)).toMatchObject([{ attemptedAt: null, attempts: 1 }]);
  expect(await claim(61)).toMatchObject([{ attemptedAt: at(1), attempts: 2 }]);
  expect(await claim(121)).toMatchObject([{ attemptedAt: at(1), attempts: 3 }]);
});

test('a delivered message never comes back, and counts as delivered', async () => {
  const [message] = await claim(1);
  await storage.outbox.settle(message!.id, { outcome: 'delivered', via: 'oa', messageId: 'm1', at: at(2) });
  expect(await claim(1_000)).toEqual([]);
  expect(await storage.outbox.counts()).toEqual({ waiting: 0, delivered: 1, failed: 0 });
});

test('a retry waits until its time', async () => {
  const [message] = await claim(1);
  await storage.outbox.settle(message!.id, { outcome: 'retry', error: 'temporary', nextAttemptAt: at(90) });
  expect(await claim(89)).toEqual([]);
  expect(await claim(90)).toHaveLength(1);
});

const kept = async () => (await claim(2_000)).map(({ payload }) => payload);

test.each([
  { outcome: 'delivered', via: 'messenger', messageId: 'm1', at: at(2) },
  { outcome: 'failed', error: 'window_closed' },
] as const)('what was said in chat is forgotten once it is $outcome', async (outcome) => {
  const [message] = await claim(1);
  await storage.outbox.settle(message!.id, outcome);
  expect(rowsOf(storage, 'select payload_json from outbox')).toEqual([{ payload_json: '{}' }]);
});

test('what is still to be said is kept', async () => {
  const [message] = await claim(1);
  await storage.outbox.settle(message!.id, { outcome: 'retry', error: 'temporary', nextAttemptAt: at(90) });
  expect(await kept()).toMatchObject([{ text: 'Chào bạn' }]);
});

test('a notification that was delivered stays in the inbox with its words', async () => {
  await aDossier(storage, person, { notices: [{ fact: aReceipt(), to: person }] });
  for (const { id } of await claim(1)) {
    await storage.outbox.settle(id, { outcome: 'delivered', via: 'inbox', messageId: null, at: at(2) });
  }
  const { messages } = await storage.outbox.inboxOf(person.id, 10);
  expect(messages).toMatchObject([{ payload: { title: 'Gá bắt vít nhanh' } }]);
});

test('chat replies are not notices of the inbox, and foreign notices cannot be marked', async () => {
  expect(await storage.outbox.inboxOf(person.id, 10)).toEqual({ messages: [], unread: 0 });
  const [message] = await claim(1);
  const stranger = await aPerson(storage);
  expect(await storage.outbox.markRead(message!.id, stranger.id, at(2))).toBe(false);
});

test('an event is recorded once', async () => {
  const event = { id: 'event', channel: 'zalo' as const, body: '{}', receivedAt: at(9) };
  expect(await storage.webhookEvents.record(event)).toBe(true);
  expect(await storage.webhookEvents.record({ ...event, body: '{"other":1}' })).toBe(false);
});
