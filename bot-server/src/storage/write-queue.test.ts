import { expect, test } from 'vitest';
import { aPerson, openTestStorage } from '../testing/index.ts';

test('a write that fails takes nothing of its neighbours in the same commit', async () => {
  await using storage = await openTestStorage();
  const person = await aPerson(storage);
  const file = { name: 'a.pdf', bytes: 1, kind: 'pdf' as const, createdAt: new Date(), personId: person.id };
  const begun = await Promise.allSettled([
    storage.evidenceFiles.begin({ ...file, id: 'one' }, 10),
    storage.evidenceFiles.begin({ ...file, id: 'one' }, 10),
    storage.evidenceFiles.begin({ ...file, id: 'two' }, 10),
  ]);
  expect(begun.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect((await storage.evidenceFiles.ofDraft(person.id)).map(({ id }) => id)).toEqual(['one', 'two']);
});

test('what was answered is there for another process at once', async () => {
  await using storage = await openTestStorage();
  const person = await aPerson(storage);
  const other = await storage.reopen();
  expect(await other.people.find(person.id)).toEqual(person);
  await other.close();
});

test('writes of two processes wait for one another', async () => {
  await using storage = await openTestStorage();
  const other = await storage.reopen();
  const people = await Promise.all(
    [storage, other, storage, other, storage, other].map((each) => aPerson(each)),
  );
  for (const person of people) expect(await storage.people.find(person.id)).toEqual(person);
  await other.close();
});
