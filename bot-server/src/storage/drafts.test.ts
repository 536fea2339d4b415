import { describe, expect, onTestFinished, test } from 'vitest';
import type { DraftBase } from '../services/ports.ts';
import { aDossier } from '../testing/outbox.ts';
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
  const base = await storage.drafts
    .open(person.id, 'a')
    .then(({ id, version }) => ({ draftId: id, version }));
  const one = await storage.drafts.save({ ...change, base, content: { targetGroup: 'civil_servant' } });
  expect(one).toMatchObject({ outcome: 'saved', draft: { version: 1 } });
  const late = await storage.drafts.save({
    ...change,
    base,
    via: 'chat',
    content: { targetGroup: 'union_officer' },
  });
  expect(late).toEqual({ outcome: 'outdated' });
  expect(await storage.drafts.open(person.id, 'b')).toMatchObject({
    version: 1,
    content: { targetGroup: 'civil_servant' },
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

describe('once a draft has become a dossier', () => {
  const old = { initiative: { title: 'Bài một, đã nộp' } };

  async function afterSending() {
    const storage = await openTestStorage();
    onTestFinished(() => storage[Symbol.asyncDispose]());
    const person = await aPerson(storage);
    const save = (base: DraftBase | null, content: object, freshId = 'b') =>
      storage.drafts.save({ personId: person.id, freshId, via: 'app', at, base, content });
    await save(null, old, 'a');
    await aDossier(storage, person, { draftId: 'a' });
    return { storage, person, save };
  }

  test('a window that still shows it overwrites nothing of the next one, though the versions agree', async () => {
    const { storage, person, save } = await afterSending();
    await save(null, { initiative: { title: 'Bài hai' } });
    expect(await save({ draftId: 'a', version: 1 }, old)).toEqual({ outcome: 'outdated' });
    expect(await save({ draftId: null, version: 1 }, old)).toEqual({ outcome: 'outdated' });
    expect(await storage.drafts.open(person.id, 'c')).toMatchObject({
      id: 'b',
      content: { initiative: { title: 'Bài hai' } },
    });
  });

  test('a save that comes late does not bring it back', async () => {
    const { storage, person, save } = await afterSending();
    for (const base of [null, { draftId: null, version: 1 }, { draftId: 'a', version: 1 }]) {
      expect(await save(base, old)).toEqual({ outcome: 'outdated' });
    }
    expect(await storage.drafts.open(person.id, 'c')).toMatchObject({ id: 'c', version: 0, content: {} });
  });
});

test('files that a dossier does not name go with its draft; a dossier of another key leaves them', async () => {
  await using storage = await openTestStorage();
  const person = await aPerson(storage);
  const draft = await storage.drafts.open(person.id, 'a');
  for (const id of ['named', 'left', 'under-way']) {
    const file = { id, personId: person.id, name: 'a.pdf', bytes: 1, kind: 'pdf' as const, createdAt: at };
    await storage.evidenceFiles.begin(file, 10);
    if (id !== 'under-way') await storage.evidenceFiles.finish(id, 'application/pdf');
  }
  await aDossier(storage, person, { code: 'SK-2222-2223' });
  expect(await storage.evidenceFiles.ofDraft(person.id)).toHaveLength(3);
  await aDossier(storage, person, { draftId: draft.id, fileIds: ['named'] });
  expect(await storage.evidenceFiles.find('left')).toBeUndefined();
  expect(await storage.evidenceFiles.find('named')).toMatchObject({
    submissionId: expect.any(String) as string,
  });
  expect(await storage.evidenceFiles.ofDraft(person.id)).toMatchObject([{ id: 'under-way' }]);
});
