import { afterEach, beforeEach, expect, test } from 'vitest';
import { timeOrderedIds } from '../machine.ts';
import { aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';
import type { Converse, Outcome } from './converse.ts';
import type { Person } from './ports.ts';
import { createTakeTurn } from './take-turn.ts';

const now = new Date('2022-06-15T02:00:00Z');
const silent: Outcome = { state: {}, replies: [], nudgeAt: null };
let storage: TestStorage;
let person: Person;
let kicked: string[] = [];
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
  kicked = [];
});
afterEach(() => storage[Symbol.asyncDispose]());

function takeTurn(converse: Converse, saidAt = now): Promise<void> {
  const take = createTakeTurn({
    ...storage,
    clock: { now: () => now },
    ids: timeOrderedIds,
    converse,
    onReplies: () => void kicked.push('replies'),
    onFiles: () => void kicked.push('files'),
  });
  return take({ person, happening: { kind: 'text', text: 'Xin chào' }, saidAt, ends: null });
}

test('a turn that another one overtook is decided anew, on what stands then', async () => {
  const seen: unknown[] = [];
  await takeTurn(async ({ state }) => {
    seen.push(state);
    if (seen.length === 1) await takeTurn(() => Promise.resolve({ ...silent, state: { by: 'the other' } }));
    return silent;
  });
  expect(seen).toEqual([null, { by: 'the other' }]);
});

test('a turn that is overtaken again and again fails, so that it is tried later', async () => {
  const overtaken: Converse = async () => {
    await takeTurn(() => Promise.resolve(silent));
    return silent;
  };
  await expect(takeTurn(overtaken)).rejects.toThrow('overtaken');
});

test('nobody spoke in the future, whatever the channel’s clock says', async () => {
  let saidAt: Date | undefined;
  await takeTurn(
    (scene) => {
      saidAt = scene.saidAt;
      return Promise.resolve(silent);
    },
    new Date(now.getTime() + 60_000),
  );
  expect(saidAt).toEqual(now);
});

test('only what there is to send or to fetch sets the jobs going', async () => {
  await takeTurn(() => Promise.resolve(silent));
  expect(kicked).toEqual([]);
  const fetch = [{ url: 'https://a.example/1', name: null, mediaType: null, bytes: null }];
  await takeTurn(() => Promise.resolve({ ...silent, replies: [{ text: 'Chào', buttons: [] }], fetch }));
  expect(kicked).toEqual(['replies', 'files']);
});
