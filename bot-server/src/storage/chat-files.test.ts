import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChatFile, Person } from '../services/ports.ts';
import { aPerson, openTestStorage, type TestStorage } from '../testing/storage.ts';

const MINUTE = 60_000;
const saidAt = new Date('2022-06-15T02:00:00Z');
const at = (minute: number) => new Date(Date.UTC(2026, 0, 1) + minute * MINUTE);

let storage: TestStorage;
let person: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
});
afterEach(() => storage[Symbol.asyncDispose]());

/** A turn of a talk that queues files, or ends one. */
async function turn(change: { names?: string[]; chatFileId?: string; saidAt?: Date }): Promise<void> {
  const { revision } = await storage.conversations.find(person.id);
  const files = (change.names ?? []).map((name) => {
    return { url: `https://zdn.vn/${name}`, name, mediaType: 'application/pdf', bytes: 9 };
  });
  await storage.conversations.record({
    personId: person.id,
    ends: change.chatFileId === undefined ? null : { chatFileId: change.chatFileId },
    revision,
    state: {},
    nudgeAt: null,
    at: change.saidAt ?? saidAt,
    draft: null,
    replies: [],
    files,
    handOver: null,
  });
}
const claim = (minute: number, limit = 10): Promise<ChatFile[]> =>
  storage.chatFiles.claim({ at: at(minute), leaseUntil: at(minute + 5), limit });
const namesOf = (files: readonly ChatFile[]) => files.map(({ name }) => name);

test('files of a turn are due at once, in the order in which they were sent', async () => {
  await turn({ names: ['a.pdf', 'b.pdf'] });
  const [first] = await claim(0, 1);
  expect(first).toEqual({
    id: expect.any(String) as string,
    personId: person.id,
    url: 'https://zdn.vn/a.pdf',
    name: 'a.pdf',
    mediaType: 'application/pdf',
    at: saidAt,
    attempts: 1,
  });
  expect(namesOf(await claim(0, 1))).toEqual(['b.pdf']);
  expect(await claim(0)).toEqual([]);
  expect(await storage.chatFiles.waiting(person.id)).toBe(2);
});

test('a lease that ran out makes a file due again, and counts', async () => {
  await turn({ names: ['a.pdf'] });
  await claim(0);
  expect(await claim(4)).toEqual([]);
  expect(await claim(5)).toMatchObject([{ name: 'a.pdf', attempts: 2 }]);
});

test('two workers never take up the same file', async () => {
  await turn({ names: ['a.pdf', 'b.pdf', 'c.pdf'] });
  const taken = (await Promise.all([claim(0, 1), claim(0, 1), claim(0, 1), claim(0, 1)])).flat();
  expect(namesOf(taken).sort()).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
});

test('a file that is tried again waits until then; parked, it is no longer on its way', async () => {
  await turn({ names: ['a.pdf'] });
  const [file] = await claim(0);
  await storage.chatFiles.retry(file!.id, 'http_503', at(7));
  expect(await claim(6)).toEqual([]);
  expect(await claim(7)).toHaveLength(1);
  await storage.chatFiles.retry(file!.id, 'Error', null);
  expect(await claim(600)).toEqual([]);
  expect(await storage.chatFiles.waiting(person.id)).toBe(0);
});

test('what one worker has ended, another that is late does not bring back', async () => {
  await turn({ names: ['a.pdf'] });
  const [file] = await claim(0);
  await turn({ chatFileId: file!.id });
  await storage.chatFiles.retry(file!.id, 'http_503', at(1));
  expect(await claim(600)).toEqual([]);
});

test('ended files are forgotten after a while, those on their way are not', async () => {
  const long = new Date(saidAt.getTime() - MINUTE);
  await turn({ names: ['old.pdf', 'waiting.pdf'], saidAt: long });
  await turn({ names: ['new.pdf'] });
  for (const { id, name } of await claim(0)) if (name !== 'waiting.pdf') await turn({ chatFileId: id });
  expect(await storage.chatFiles.forgetEnded(saidAt)).toBe(1);
  expect(await storage.chatFiles.forgetEnded(saidAt)).toBe(0);
  expect(namesOf(await claim(10))).toEqual(['waiting.pdf']);
  expect(await storage.chatFiles.forgetEnded(new Date(saidAt.getTime() + 1))).toBe(1);
});
