import { AppError, motTrieuSangKien } from '@sang-kien/shared';
import { testAuthorKey } from '../testing/dossier.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { secureRandom, timeOrderedIds } from '../machine.ts';
import { anOfficial, aPerson, aSubmission, openTestStorage, type TestStorage } from '../testing/index.ts';
import { createSubmit } from './submit.ts';

let storage: TestStorage;
let now: Date;
beforeEach(async () => {
  storage = await openTestStorage();
  now = new Date('2022-06-15T09:00:00+07:00');
});
afterEach(async () => storage[Symbol.asyncDispose]());

function submitWith(random: (below: number) => number = secureRandom) {
  return createSubmit({
    submissions: storage.submissions,
    programme: motTrieuSangKien,
    clock: { now: () => now },
    ids: timeOrderedIds,
    authorKey: testAuthorKey,
    random,
    onRecorded: () => {},
  });
}

const inboxKinds = async (personId: string) =>
  (await storage.outbox.inboxOf(personId, 10)).messages.map(({ kind }) => kind);

describe('submit', () => {
  test('records the dossier with the phase it came in and the phase it qualified in', async () => {
    const person = await aPerson(storage);
    const recorded = await submitWith()(person, 'key-0001', aSubmission());
    expect(recorded).toMatchObject({
      state: 'submitted',
      submittedPhase: 2,
      qualifiedPhase: 1,
      superiorUnitId: 'tinh-24',
    });
    expect(await storage.submissions.findByCode(recorded.code)).toEqual(recorded);
    expect(await storage.submissions.timeline(recorded.id)).toMatchObject([
      { from: null, to: 'submitted', actor: 'author' },
    ]);
  });

  test('gives the same dossier to the same key and body, also after the gate has closed', async () => {
    const person = await aPerson(storage);
    const first = await submitWith()(person, 'key-0001', aSubmission());
    now = new Date('2023-10-01T00:00:00+07:00');
    const again = await submitWith()(person, 'key-0001', aSubmission());
    expect(again).toEqual(first);
    expect(await storage.submissions.ofPerson(person.id)).toHaveLength(1);
  });

  test('makes one dossier of many taps at the same moment', async () => {
    const person = await aPerson(storage);
    const submit = submitWith();
    const all = await Promise.all(
      Array.from({ length: 50 }, () => submit(person, 'key-0001', aSubmission())),
    );
    expect(new Set(all.map(({ code }) => code)).size).toBe(1);
    expect(await storage.submissions.ofPerson(person.id)).toHaveLength(1);
  });

  test('refuses another body under a used key', async () => {
    const person = await aPerson(storage);
    const submit = submitWith();
    await submit(person, 'key-0001', aSubmission());
    const other = aSubmission({ initiative: { title: 'Khác', description: 'Khác hẳn' } });
    await expect(submit(person, 'key-0001', other)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('lets another person use the same key', async () => {
    const submit = submitWith();
    const one = await submit(await aPerson(storage), 'key-0001', aSubmission());
    const two = await submit(await aPerson(storage), 'key-0001', aSubmission());
    expect(two.code).not.toBe(one.code);
  });

  test('tells every problem at once and writes nothing', async () => {
    const person = await aPerson(storage);
    const refused = submitWith()(person, 'key-0001', { recognition: null });
    await expect(refused).rejects.toBeInstanceOf(AppError);
    await expect(refused).rejects.toMatchObject({ code: 'refused' });
    expect(await storage.submissions.ofPerson(person.id)).toEqual([]);
  });

  test('takes another code when the drawn one is taken', async () => {
    const draws = [...Array<number>(7).fill(3), ...Array<number>(7).fill(3), ...Array<number>(7).fill(4)];
    const submit = submitWith(() => draws.shift() ?? 5);
    const person = await aPerson(storage);
    const one = await submit(person, 'key-0001', aSubmission());
    const two = await submit(person, 'key-0002', aSubmission());
    expect(two.code).not.toBe(one.code);
  });

  test('gives the submitter a receipt, and leaves officials to those who follow the ledger', async () => {
    const person = await aPerson(storage);
    const district = await anOfficial(storage, { unitId: 'tinh-24/222' });
    await submitWith()(person, 'key-0001', aSubmission());
    expect(await inboxKinds(person.id)).toEqual(['receipt']);
    expect(await inboxKinds(district.id)).toEqual([]);
  });

  test('ends the draft that it was made of, and no other', async () => {
    const person = await aPerson(storage);
    const draft = await storage.drafts.open(person.id, timeOrderedIds());
    await submitWith()(person, 'another-key', aSubmission());
    expect((await storage.drafts.open(person.id, timeOrderedIds())).id).toBe(draft.id);
    await submitWith()(person, draft.id, aSubmission());
    expect((await storage.drafts.open(person.id, timeOrderedIds())).id).not.toBe(draft.id);
  });

  test('ends nobody else’s draft, though its id is used as a key', async () => {
    const [victim, thief] = [await aPerson(storage), await aPerson(storage)];
    const draft = await storage.drafts.open(victim.id, timeOrderedIds());
    await submitWith()(thief, draft.id, aSubmission());
    expect((await storage.drafts.open(victim.id, timeOrderedIds())).id).toBe(draft.id);
  });

  test('waits for files that have not arrived, and takes only the sender’s own', async () => {
    const person = await aPerson(storage);
    const stranger = await aPerson(storage);
    const file = { name: 'a.pdf', bytes: 10, kind: 'pdf' as const, createdAt: now };
    await storage.evidenceFiles.begin({ ...file, id: 'f1', personId: person.id }, 10);
    await storage.evidenceFiles.begin({ ...file, id: 'f2', personId: stranger.id }, 10);
    await storage.evidenceFiles.finish('f2', 'application/pdf');
    const withFiles = (...fileIds: string[]) => aSubmission({ evidence: { fileIds } });
    await expect(submitWith()(person, 'key-0001', withFiles('f1'))).rejects.toMatchObject({
      code: 'refused',
    });
    await expect(submitWith()(person, 'key-0001', withFiles('f2'))).rejects.toMatchObject({
      code: 'refused',
    });
    await storage.evidenceFiles.finish('f1', 'application/pdf');
    const recorded = await submitWith()(person, 'key-0001', withFiles('f1'));
    expect(await storage.submissions.files(recorded.id)).toMatchObject([
      { id: 'f1', submissionId: recorded.id },
    ]);
    expect(await storage.evidenceFiles.ofDraft(person.id)).toEqual([]);
  });
});
