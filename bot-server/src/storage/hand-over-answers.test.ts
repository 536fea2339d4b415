import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../services/ports.ts';
import { aHandOver } from '../testing/hand-over.ts';
import { anOfficial, aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';
import { aReply } from '../testing/outbox.ts';

const at = new Date('2022-06-15T02:00:00Z');

let storage: TestStorage;
let person: Person;
let official: Person;
let id: string;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
  official = await anOfficial(storage, { unitId: 'tinh-24/222' });
  id = await aHandOver(storage, person);
});
afterEach(async () => storage[Symbol.asyncDispose]());

async function answer(key: string, of = id): Promise<void> {
  const line = { from: 'staff' as const, text: key, at };
  await storage.handOvers.answer({ id: of, key, line, reply: { text: key, buttons: [] }, by: official.id });
}
async function messageOf(text: string): Promise<string> {
  const claim = { at, leaseUntil: at, limit: 9 };
  const messages = await storage.outbox.claim(claim);
  return messages.find(({ payload }) => (payload as { text: string }).text === text)!.id;
}
const deliveries = async () => Object.fromEntries(await storage.handOvers.deliveries(id));

test('an answer waits, and then has arrived', async () => {
  await answer('a');
  expect(await deliveries()).toEqual({ a: 'waits' });
  const end = { outcome: 'delivered', via: 'oa', messageId: null, at } as const;
  await storage.outbox.settle(await messageOf('a'), end);
  expect(await deliveries()).toEqual({ a: 'delivered' });
});

test('the answers to another call of the person, and what the bot says, are not among them', async () => {
  const other = await aHandOver(storage, person);
  await answer('a', other);
  await aReply(storage, person, { text: 'Chào bạn', buttons: [] }, at);
  expect(await deliveries()).toEqual({});
});

test('a call that was closed waits again when an answer to it failed', async () => {
  await answer('a');
  await storage.handOvers.close({ id, by: official.id, at });
  await storage.outbox.settle(await messageOf('a'), { outcome: 'failed', error: 'window_closed' });
  expect(await deliveries()).toEqual({ a: 'failed' });
  expect(await storage.handOvers.openOf(person.id)).toMatchObject({ id, closedAt: null, closedBy: null });
});

test('a call stays closed when it was the bot that could not be heard', async () => {
  await aReply(storage, person, { text: 'Chào bạn', buttons: [] }, at);
  await storage.handOvers.close({ id, by: official.id, at });
  await storage.outbox.settle(await messageOf('Chào bạn'), { outcome: 'failed', error: 'window_closed' });
  expect(await storage.handOvers.openOf(person.id)).toBeUndefined();
});
