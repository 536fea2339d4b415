import { CONFEDERATION_UNIT_ID, motTrieuSangKien, type OfficialRole } from '@sang-kien/shared';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  openTestStorage,
  type TestStorage,
} from '../testing/index.ts';
import { createOfficialTasks } from './official-tasks.ts';

let storage: TestStorage;
beforeEach(async () => {
  storage = await openTestStorage();
});
afterEach(async () => storage[Symbol.asyncDispose]());

const tasksAt = (now: string) =>
  createOfficialTasks({
    ...storage,
    programme: motTrieuSangKien,
    reportDueDay: 5,
    clock: { now: () => new Date(now) },
  });
const quiet = tasksOf('2022-06-15T09:00:00+07:00');
function tasksOf(now: string) {
  return async (role: OfficialRole, post: { unitId: string; grassrootsKey?: string }) =>
    tasksAt(now)(await anOfficial(storage, { ...post, role }));
}

test('each is told what waits in their own units, and nothing of what they may not do', async () => {
  const author = await aPerson(storage);
  await aRecordedDossier(storage, author, { unitId: 'tinh-24/222' });
  await aRecordedDossier(storage, author, { unitId: 'tinh-24/khac' });
  await aRecordedDossier(storage, author, { unitId: 'tinh-27/258' });
  const [district, province, organiser, reviewer] = [
    await quiet('district-official', { unitId: 'tinh-24/222' }),
    await quiet('province-official', { unitId: 'tinh-24' }),
    await quiet('organiser', { unitId: CONFEDERATION_UNIT_ID }),
    await quiet('reviewer', { unitId: CONFEDERATION_UNIT_ID }),
  ];
  expect(district.tasks).toMatchObject({ waiting: { count: 1, oldestDays: 0 }, unsettled: null });
  expect(province.tasks).toMatchObject({
    waiting: { count: 2 },
    unsettled: { count: 1, more: false, scopeId: 'tinh-24/khac' },
  });
  expect(organiser.tasks).toMatchObject({ waiting: null, unsettled: { count: 1 } });
  expect(reviewer.tasks).toMatchObject({ waiting: null, answered: null, unsettled: null, people: null });
});

test('a base union’s officer learns their union’s name from its newest dossier', async () => {
  const post = { unitId: 'tinh-24/222', grassrootsKey: 'cdcs cong ty may viet yen' };
  expect((await quiet('grassroots-officer', post)).posts).toMatchObject([{ grassrootsUnion: null }]);
  await aRecordedDossier(storage, await aPerson(storage));
  const { posts } = await quiet('grassroots-officer', post);
  expect(posts).toMatchObject([{ grassrootsUnion: 'CĐCS Công ty May Việt Yên' }]);
});

test('two posts, one within the other, count nothing twice', async () => {
  await aRecordedDossier(storage, await aPerson(storage));
  const person = await anOfficial(storage, { unitId: 'tinh-24', role: 'province-official' });
  const invitation = { tokenHash: 'second', unitId: 'tinh-24/222', role: 'district-official' as const };
  await storage.officials.invite({ ...invitation, grassrootsKey: null, expiresAt: new Date(9e12) });
  await storage.officials.accept('second', person.id, new Date());
  const { tasks } = await tasksAt('2022-06-15T09:00:00+07:00')(person);
  expect(tasks.waiting?.count).toBe(1);
});

test.each([
  ['2022-05-25T09:00:00+07:00', { phase: 1, closing: '24h00 ngày 31/5/2022', days: 6 }, null],
  ['2022-05-20T09:00:00+07:00', null, null],
  ['2022-07-01T09:00:00+07:00', null, { month: '2022-06', due: '2022-07-05' }],
  ['2022-07-05T09:00:00+07:00', null, { month: '2022-06', due: '2022-07-05' }],
])('at %s the deadlines of the week are told', async (now, phaseEnds, report) => {
  const { tasks } = await tasksOf(now)('district-official', { unitId: 'tinh-24/222' });
  expect({ phaseEnds: tasks.phaseEnds, report: tasks.report }).toEqual({ phaseEnds, report });
});
