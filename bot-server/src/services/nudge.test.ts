import { afterEach, beforeEach, expect, test } from 'vitest';
import { aLog } from '../testing/outbox.ts';
import { aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';
import { createNudge } from './nudge.ts';
import type { Person } from './ports.ts';
import type { TakeTurn } from './take-turn.ts';

const HOUR = 3600_000;
const start = new Date('2022-06-15T02:00:00Z');
let storage: TestStorage;
let log = aLog();
let now = start;
beforeEach(async () => {
  storage = await openTestStorage();
  [log, now] = [aLog(), start];
});
afterEach(() => storage[Symbol.asyncDispose]());

/** Somebody whose reminder is due. */
async function aSilentPerson(nudgeAt = start): Promise<Person> {
  const person = await aPerson(storage);
  await record(person, nudgeAt);
  return person;
}

async function record({ id: personId }: Person, nudgeAt: Date | null): Promise<void> {
  const { revision } = await storage.conversations.find(personId);
  const silent = { ends: null, draft: null, handOver: null, replies: [], files: [], state: {} };
  await storage.conversations.record({ personId, revision, nudgeAt, at: now, ...silent });
}

/** Reminds everybody but those whose talk cannot be read; gives who was reminded. */
async function nudge(unreadable: readonly Person[] = []): Promise<string[]> {
  const reminded: string[] = [];
  const takeTurn: TakeTurn = async ({ person }) => {
    if (unreadable.some(({ id }) => id === person.id)) throw new Error('a state of another release');
    reminded.push(person.id);
    await record(person, null);
  };
  await createNudge({ ...storage, takeTurn, clock: { now: () => now }, log })();
  return reminded;
}

test('one talk that cannot be read keeps the reminder from nobody else', async () => {
  const first = await aSilentPerson();
  const second = await aSilentPerson();
  expect(await nudge([first])).toEqual([second.id]);
  expect(log.lines).toMatchObject([{ level: 'error', facts: { personId: first.id } }]);
});

test('a whole batch that cannot be read makes room for those behind it', async () => {
  const unreadable: Person[] = [];
  for (let count = 0; count < 50; count += 1) unreadable.push(await aSilentPerson());
  const behind = await aSilentPerson(new Date(start.getTime() + 1));
  now = new Date(start.getTime() + 1);
  expect(await nudge(unreadable)).toEqual([]);
  expect(await nudge(unreadable)).toEqual([behind.id]);
});

test('a talk that could not be read is tried again after an hour', async () => {
  const person = await aSilentPerson();
  await nudge([person]);
  expect(await nudge()).toEqual([]);
  now = new Date(start.getTime() + HOUR);
  expect(await nudge()).toEqual([person.id]);
});
