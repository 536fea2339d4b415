import { motTrieuSangKien } from '@sang-kien/shared';
import { testAuthorKey } from '../testing/dossier.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { secureRandom, timeOrderedIds } from '../machine.ts';
import { anOfficial, aPerson, aSubmission, openTestStorage, type TestStorage } from '../testing/index.ts';
import { createDossierService } from './dossier.ts';
import type { StoredSubmission } from './ports.ts';
import { createSettleUnit } from './settle-unit.ts';
import { createSubmit } from './submit.ts';

const clock = { now: () => new Date('2022-06-15T09:00:00+07:00') };

let storage: TestStorage;
let settle: ReturnType<typeof createSettleUnit>;
let dossier: StoredSubmission;
beforeEach(async () => {
  storage = await openTestStorage();
  const dossiers = createDossierService(storage);
  settle = createSettleUnit({ ...storage, clock, dossiers, onRecorded: () => {} });
  const submit = createSubmit({
    submissions: storage.submissions,
    programme: motTrieuSangKien,
    clock,
    ids: timeOrderedIds,
    authorKey: testAuthorKey,
    random: secureRandom,
    onRecorded: () => {},
  });
  const workplace = {
    unitId: 'tinh-24/khac',
    unitOther: 'Công ty ở Việt Yên',
    grassrootsUnion: 'CĐCS Công ty A',
  };
  dossier = await submit(await aPerson(storage), 'key-0001', aSubmission({ workplace }));
});
afterEach(async () => storage[Symbol.asyncDispose]());

const told = async (personId: string) => (await storage.outbox.inboxOf(personId, 10)).messages.length;

test('the province’s official settles where a dossier of “Khác” counts, and that unit hears of it', async () => {
  const province = await anOfficial(storage, { unitId: 'tinh-24' });
  const district = await anOfficial(storage, { unitId: 'tinh-24/222' });
  const settled = await settle(province, dossier.code, 'tinh-24/222');
  expect(settled.submission).toMatchObject({ unitId: 'tinh-24/222', superiorUnitId: 'tinh-24' });
  expect(settled.submission.content.workplace.unitOther).toBe('Công ty ở Việt Yên');
  expect(await told(district.id)).toBe(1);
});

test('is settled once: the second official is told so', async () => {
  const province = await anOfficial(storage, { unitId: 'tinh-24' });
  await settle(province, dossier.code, 'tinh-24/222');
  await expect(settle(province, dossier.code, 'tinh-24/213')).rejects.toMatchObject({ code: 'conflict' });
});

test.each(['tinh-27/256', 'tinh-24', 'tinh-24/khac', 'tinh-24/999', ''])(
  'refuses the unit “%s”',
  async (unitId) => {
    const province = await anOfficial(storage, { unitId: 'tinh-24' });
    await expect(settle(province, dossier.code, unitId)).rejects.toMatchObject({ code: 'refused' });
  },
);

test('another province sees nothing of it, and its author settles nothing', async () => {
  const beside = await anOfficial(storage, { unitId: 'tinh-27' });
  await expect(settle(beside, dossier.code, 'tinh-24/222')).rejects.toMatchObject({ code: 'not_found' });
  const author = (await storage.people.find(dossier.personId))!;
  await expect(settle(author, dossier.code, 'tinh-24/222')).rejects.toMatchObject({ code: 'forbidden' });
});

test('leaves alone what has fallen out, also when that happened in the same moment', async () => {
  const province = await anOfficial(storage, { unitId: 'tinh-24' });
  const step = { reason: null, exclusion: null, steps: [], audit: null, notices: [] };
  const by = { submissionId: dossier.id, by: dossier.personId, at: clock.now(), actor: 'author' as const };
  await storage.submissionChanges.move({ ...by, ...step, from: dossier, to: 'withdrawn' });
  await expect(settle(province, dossier.code, 'tinh-24/222')).rejects.toMatchObject({ code: 'conflict' });
  const to = { unitId: 'tinh-24/222', superiorUnitId: 'tinh-24' };
  const payload = { code: dossier.code, title: 't', unitName: 'u', grassrootsUnion: 'g' };
  const fact = { kind: 'new_entry', payload } as const;
  const notice = { fact, subject: dossier.code, to: { personId: province.id } };
  expect(
    await storage.submissions.settleUnit({ ...by, by: province.id, from: dossier.unitId, to, notice }),
  ).toBe(false);
  expect(await storage.submissions.find(dossier.id)).toMatchObject({ unitId: 'tinh-24/khac', version: 2 });
});
