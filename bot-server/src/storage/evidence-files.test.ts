import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../services/ports.ts';
import { aPerson, aRecordedDossier, openTestStorage, type TestStorage } from '../testing/index.ts';

const at = (minute: number) => new Date(Date.UTC(2022, 5, 15, 2, minute));
const MAX = 3;

let storage: TestStorage;
let person: Person;
let other: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  [person, other] = [await aPerson(storage), await aPerson(storage)];
});
afterEach(async () => storage[Symbol.asyncDispose]());

const begin = (id: string, { owner = person, createdAt = at(0), max = MAX } = {}) =>
  storage.evidenceFiles.begin(
    { id, personId: owner.id, name: 'Quyết định.pdf', bytes: 5_000_000_000, kind: 'pdf', createdAt },
    max,
  );
const finish = (id: string) => storage.evidenceFiles.finish(id, 'application/pdf');
const idsOfDraft = async (owner = person) =>
  (await storage.evidenceFiles.ofDraft(owner.id)).map(({ id }) => id);

describe('beginning', () => {
  test('notes what was announced; the type comes with the last byte', async () => {
    expect(await begin('f', { createdAt: at(7) })).toBe(true);
    const announced = {
      id: 'f',
      personId: person.id,
      name: 'Quyết định.pdf',
      bytes: 5_000_000_000,
      kind: 'pdf',
      type: null,
      submissionId: null,
      createdAt: at(7),
    };
    expect(await storage.evidenceFiles.find('f')).toEqual(announced);
    await finish('f');
    expect(await storage.evidenceFiles.find('f')).toEqual({ ...announced, type: 'application/pdf' });
  });

  test('stops at the limit, unfinished ones counted, for this person alone', async () => {
    for (const id of ['a', 'b', 'c']) expect(await begin(id)).toBe(true);
    await finish('a');
    expect(await begin('d')).toBe(false);
    expect(await storage.evidenceFiles.find('d')).toBeUndefined();
    expect(await begin('e', { owner: other })).toBe(true);
  });

  test('at the same moment passes the limit by none', async () => {
    const begun = await Promise.all(Array.from({ length: 12 }, (_, i) => begin(`f${i}`)));
    expect(begun.filter(Boolean)).toHaveLength(MAX);
    expect(await idsOfDraft()).toHaveLength(MAX);
  });

  test('has room again when one is removed or sent in', async () => {
    for (const id of ['a', 'b', 'c']) await begin(id);
    await storage.evidenceFiles.remove('a', person.id);
    expect(await begin('d')).toBe(true);
    for (const id of ['b', 'c', 'd']) await finish(id);
    await aRecordedDossier(storage, person, { content: { evidence: { fileIds: ['b', 'c', 'd'] } } });
    expect(await idsOfDraft()).toEqual([]);
    expect(await begin('e')).toBe(true);
  });
});

describe('the files of a draft', () => {
  test('stand in the order in which they were begun', async () => {
    await begin('late', { createdAt: at(9) });
    await begin('b', { createdAt: at(1) });
    await begin('a', { createdAt: at(1) });
    expect(await idsOfDraft()).toEqual(['a', 'b', 'late']);
  });

  test('are those of nobody else', async () => {
    await begin('f');
    expect(await idsOfDraft(other)).toEqual([]);
  });
});

describe('removing', () => {
  test('is the owner’s, once', async () => {
    await begin('f');
    expect(await storage.evidenceFiles.remove('f', other.id)).toBe(false);
    expect(await storage.evidenceFiles.find('f')).toBeDefined();
    expect(await storage.evidenceFiles.remove('f', person.id)).toBe(true);
    expect(await storage.evidenceFiles.remove('f', person.id)).toBe(false);
  });

  test('takes nothing from a dossier that was sent in', async () => {
    await begin('f');
    await finish('f');
    const { id } = await aRecordedDossier(storage, person, { content: { evidence: { fileIds: ['f'] } } });
    expect(await storage.evidenceFiles.remove('f', person.id)).toBe(false);
    expect(await storage.submissions.files(id)).toMatchObject([{ id: 'f' }]);
  });

  test('of a file that never was is no error', async () => {
    expect(await storage.evidenceFiles.remove('unknown', person.id)).toBe(false);
    await expect(finish('unknown')).resolves.toBeUndefined();
    expect(await storage.evidenceFiles.find('unknown')).toBeUndefined();
  });
});

describe('sweeping', () => {
  test('takes what was begun before an instant and never finished, and nothing else', async () => {
    await begin('old', { createdAt: at(0) });
    await begin('old-of-other', { owner: other, createdAt: at(4) });
    await begin('old-finished', { createdAt: at(0) });
    await finish('old-finished');
    await begin('at-the-instant', { createdAt: at(5) });
    expect((await storage.evidenceFiles.sweepUnfinished(at(5))).sort()).toEqual(['old', 'old-of-other']);
    expect(await idsOfDraft()).toEqual(['old-finished', 'at-the-instant']);
    expect(await storage.evidenceFiles.sweepUnfinished(at(5))).toEqual([]);
  });
});
