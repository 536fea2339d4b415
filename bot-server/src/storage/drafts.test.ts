import { expect, test } from 'vitest';
import { aPerson, openTestStorage } from '../testing/index.ts';

const at = new Date('2022-06-15T02:00:00Z');

test('a person has one draft, however many doors open it at once', async () => {
  await using storage = await openTestStorage();
  const person = await aPerson(storage);
  const opened = await Promise.all(['a', 'b', 'c'].map((fresh) => storage.drafts.open(person.id, fresh)));
  expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
});

test('a save on top of an older version is told what stands, and overwrites nothing', async () => {
  await using storage = await openTestStorage();
  const person = await aPerson(storage);
  const change = { personId: person.id, freshId: 'a', via: 'app' as const, at };
  const one = await storage.drafts.save({ ...change, version: 0, content: { targetGroup: 'civil_servant' } });
  expect(one).toMatchObject({ outcome: 'saved', draft: { version: 1 } });
  const late = await storage.drafts.save({
    ...change,
    version: 0,
    via: 'chat',
    content: { targetGroup: 'union_officer' },
  });
  expect(late).toMatchObject({
    outcome: 'outdated',
    draft: { version: 1, content: { targetGroup: 'civil_servant' } },
  });
});

test('a discarded draft takes its files along, and the next one is fresh', async () => {
  await using storage = await openTestStorage();
  const person = await aPerson(storage);
  await storage.drafts.open(person.id, 'a');
  const file = { id: 'f', personId: person.id, name: 'a.pdf', bytes: 1, kind: 'pdf' as const, createdAt: at };
  await storage.evidenceFiles.begin(file, 10);
  expect(await storage.drafts.discard(person.id)).toEqual({ fileIds: ['f'] });
  expect(await storage.drafts.open(person.id, 'b')).toMatchObject({ id: 'b', version: 0, content: {} });
});
