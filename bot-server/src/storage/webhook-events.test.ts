import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WebhookChannel } from '../services/ports.ts';
import { openTestStorage, type TestStorage } from '../testing/index.ts';

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));

let storage: TestStorage;
beforeEach(async () => {
  storage = await openTestStorage();
});
afterEach(async () => storage[Symbol.asyncDispose]());

const receive = (id: string, second: number, channel: WebhookChannel = 'zalo') =>
  storage.webhookEvents.record({ id, channel, body: '{}', receivedAt: at(second) });
async function claim(second: number, limit = 10): Promise<string[]> {
  const events = await storage.webhookEvents.claim({ at: at(second), leaseUntil: at(second + 60), limit });
  return events.map(({ id }) => id);
}

test('events are worked in the order they came, whatever their ids', async () => {
  for (const [i, id] of ['c', 'a', 'b'].entries()) await receive(id, i);
  expect(await claim(5, 2)).toEqual(['c', 'a']);
  expect(await claim(6)).toEqual(['b']);
});

test('an event of the Mini App passes those of the chat that wait: it may withdraw consent', async () => {
  for (let i = 0; i < 20; i += 1) await receive(`m${i}`, i);
  await receive('revoke', 20, 'mini-app');
  expect((await claim(30))[0]).toBe('revoke');
});

test('an event that failed waits for its time and then has its turn', async () => {
  await receive('a', 0);
  expect(await claim(1)).toEqual(['a']);
  await storage.webhookEvents.retry('a', 'TypeError', at(10));
  await receive('b', 11);
  expect(await claim(9)).toEqual([]);
  expect(await claim(12)).toEqual(['a', 'b']);
});

test('withdrawals of consent are in hand alone: no chat event of the same person beside them', async () => {
  await receive('chat', 0);
  await receive('revoke', 1, 'mini-app');
  expect(await claim(2)).toEqual(['revoke']);
  expect(await claim(2)).toEqual(['chat']);
});
