import { CONFEDERATION_UNIT_ID, motTrieuSangKien, scopeIdOf } from '@sang-kien/shared';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  openTestStorage,
  type TestStorage,
} from '../testing/index.ts';
import { createDossierList, type DossierAsked, type ListDossiers } from './dossier-list.ts';
import type { Person, StoredSubmission } from './ports.ts';

const now = new Date('2022-06-15T02:00:00Z');
let storage: TestStorage;
let list: ListDossiers;
let district: Person;
/** One of the district, one beside it in the same province, one of another province; handed in in this order. */
let own: StoredSubmission;
let beside: StoredSubmission;
let elsewhere: StoredSubmission;
beforeEach(async () => {
  storage = await openTestStorage();
  list = createDossierList({ ...storage, programme: motTrieuSangKien, clock: { now: () => now } });
  const author = await aPerson(storage);
  const at = (day: string) => new Date(`${day}T02:00:00Z`);
  own = await aRecordedDossier(storage, author, { at: at('2022-05-10') });
  beside = await aRecordedDossier(storage, author, { unitId: 'tinh-24/213', at: at('2022-06-10') });
  elsewhere = await aRecordedDossier(storage, author, { unitId: 'tinh-27/258', at: at('2022-06-12') });
  district = await anOfficial(storage, { unitId: 'tinh-24/222' });
});
afterEach(async () => storage[Symbol.asyncDispose]());

async function codes(who: Person, asked: DossierAsked): Promise<string[]> {
  return (await list(who, asked)).dossiers.map(({ submission }) => submission.code);
}

test('a code finds one’s own, however it is typed, and of others nothing, like a code that there is none of', async () => {
  expect(await codes(district, { q: own.code.toLowerCase().replaceAll('-', ' ') })).toEqual([own.code]);
  expect(await codes(district, { q: beside.code })).toEqual([]);
  expect(await codes(district, { q: 'SK-2222-2222' })).toEqual([]);
});

test('words find nothing beyond one’s units, also where a place is named', async () => {
  expect(await codes(district, { q: 'may viet yen' })).toEqual([own.code]);
  const province = await anOfficial(storage, { unitId: 'tinh-24', role: 'province-official' });
  expect(await codes(province, { q: 'nguyen mau' })).toEqual([beside.code, own.code]);
  expect(await codes(province, { q: 'nguyen mau', scopeId: 'tinh-24/213' })).toEqual([beside.code]);
  expect(await codes(province, { q: 'nguyen mau', scopeId: scopeIdOf('tinh-24/222', 'cdcs khac') })).toEqual(
    [],
  );
});

test.each(['tinh-24', 'tinh-24/213', 'tinh-27', 'tinh-99', CONFEDERATION_UNIT_ID, 'x'])(
  'the place %s, elsewhere or nowhere, is not found in the same words',
  async (scopeId) => {
    await expect(list(district, { scopeId })).rejects.toMatchObject({
      code: 'not_found',
      message: 'Không tìm thấy đơn vị này trong phạm vi của Anh/Chị.',
    });
  },
);

test('words over the whole country are refused with what to do instead, a code is not', async () => {
  const organiser = await anOfficial(storage, { unitId: CONFEDERATION_UNIT_ID, role: 'organiser' });
  await expect(list(organiser, { q: 'nguyen' })).rejects.toMatchObject({ code: 'refused' });
  expect(await codes(organiser, { q: elsewhere.code })).toEqual([elsewhere.code]);
  expect(await codes(organiser, { q: 'nguyen', scopeId: 'tinh-27' })).toEqual([elsewhere.code]);
});

test('what waits is listed oldest first with its days, over the whole country too; all else newest first', async () => {
  const organiser = await anOfficial(storage, { unitId: CONFEDERATION_UNIT_ID, role: 'organiser' });
  const { dossiers } = await list(organiser, { state: 'submitted' });
  expect(dossiers.map(({ submission, waitingDays }) => [submission.code, waitingDays])).toEqual([
    [own.code, 36],
    [beside.code, 5],
    [elsewhere.code, 3],
  ]);
  expect(await codes(organiser, {})).toEqual([elsewhere.code, beside.code, own.code]);
  expect(await codes(organiser, { state: 'invalid' })).toEqual([]);
});

test('a dossier that was put right has waited since then, not since it first came in', async () => {
  const none = { by: district.id, reason: null, exclusion: null, steps: [], audit: null, notices: [] };
  const submissionId = own.id;
  await storage.submissionChanges.move({
    ...{ ...none, submissionId, from: { state: 'submitted', version: 1 }, to: 'needs_changes' },
    ...{ actor: 'unit', at: new Date('2022-06-01T02:00:00Z') },
  });
  const to = { ...own, version: 3 };
  const from = { ...own, state: 'needs_changes' as const, version: 2 };
  const revision = { from, to, grassrootsKey: '', authorKey: null, notices: [] };
  await storage.submissionChanges.revise({ ...revision, at: new Date('2022-06-13T02:00:00Z') });
  const { dossiers } = await list(district, { state: 'submitted' });
  expect(dossiers.map(({ waitingDays }) => waitingDays)).toEqual([2]);
});

test('a phase is what came in on its days; one that there is none of has nothing', async () => {
  const province = await anOfficial(storage, { unitId: 'tinh-24', role: 'province-official' });
  expect(await codes(province, { phase: 1 })).toEqual([own.code]);
  expect(await codes(province, { phase: 2 })).toEqual([beside.code]);
  expect(await codes(province, { phase: 3 })).toEqual([]);
});
