import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';
import type { Person } from '../services/ports.ts';

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));

let storage: TestStorage;
let person: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
  await storage.webhookEvents.record({ id: 'event', channel: 'zalo', body: '{}', receivedAt: at(0) });
  await storage.webhookEvents.finish('event', at(0), [
    { personId: person.id, text: 'Chào bạn', buttons: [] },
  ]);
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
  const [message] = await claim(1);
  await storage.outbox.beginAttempt(message!.id, at(1));
  expect(await claim(61)).toMatchObject([{ attemptedAt: at(1), attempts: 1 }]);
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

test('finishing an event again queues no second reply', async () => {
  await storage.webhookEvents.finish('event', at(5), [
    { personId: person.id, text: 'Chào bạn', buttons: [] },
  ]);
  expect(await claim(10)).toHaveLength(1);
});

test('chat replies are not notices of the inbox, and foreign notices cannot be marked', async () => {
  expect(await storage.outbox.inboxOf(person.id, 10)).toEqual({ messages: [], unread: 0 });
  const [message] = await claim(1);
  const stranger = await aPerson(storage);
  expect(await storage.outbox.markRead(message!.id, stranger.id, at(2))).toBe(false);
});

test('an event is recorded once', async () => {
  const event = { id: 'event', channel: 'zalo' as const, body: '{"other":1}', receivedAt: at(9) };
  expect(await storage.webhookEvents.record(event)).toBe(false);
});
