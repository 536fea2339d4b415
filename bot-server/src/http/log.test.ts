import { listLog } from '@sang-kien/shared';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createReadLog } from '../services/log.ts';
import type { Person } from '../services/ports.ts';
import {
  anOfficial,
  aPerson,
  openTestStorage,
  serve,
  type Served,
  type TestStorage,
} from '../testing/index.ts';
import { logRoutes } from './log.ts';
import { officialApi } from './official-api.test-data.ts';

const at = new Date('2022-06-15T02:00:00Z');
let storage: TestStorage;
let served: Served;
let by: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  served = await serve(officialApi(storage, logRoutes({ readLog: createReadLog(storage) })));
  by = await aPerson(storage);
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

const note = (action: string, place: { unitId?: string; grassrootsKey?: string }) =>
  storage.audit.write({
    at,
    personId: by.id,
    action,
    subject: '-',
    detail: { before: 1, after: 2 },
    ...place,
  });
async function read(who: Person, query = '') {
  const answer = await served.ask(`/official/log${query}`, { who });
  return answer.status === 200 ? listLog.response.parse(await answer.json()) : answer.status;
}
async function actions(who: Person, query = '') {
  const page = await read(who, query);
  return typeof page === 'number'
    ? page
    : page.entries.map(({ action }) => action).filter((a) => a.length === 1);
}

test('tells who did what, when, where, before and after', async () => {
  await note('target.set', { unitId: 'tinh-24/222' });
  const page = await read(await anOfficial(storage, { unitId: 'tinh-24/222' }));
  expect(page).toMatchObject({ next: null });
  expect((page as { entries: unknown[] }).entries.at(-1)).toMatchObject({
    at: at.toISOString(),
    personName: 'Nguyễn Thị Mẫu',
    action: 'Đặt chỉ tiêu',
    placeName: 'Liên đoàn Lao động huyện Việt Yên',
    before: '1',
    after: '2',
  });
});

test('each reads of their own units and below, and only administrators what belongs to none', async () => {
  await note('a', { unitId: 'tinh-24/222', grassrootsKey: 'cdcs a' });
  await note('b', { unitId: 'tinh-24' });
  await note('c', { unitId: 'tinh-27' });
  await note('d', {});
  const post = { role: 'province-official', unitId: 'tinh-24' } as const;
  const province = await anOfficial(storage, post);
  expect(await actions(province)).toEqual(['b', 'a']);
  expect(await actions(province, '?scope=tinh-24/222')).toEqual(['a']);
  expect(await actions(province, '?scope=tinh-27')).toBe(404);
  expect(await actions(await anOfficial(storage, { unitId: 'tinh-24/222' }))).toEqual(['a']);
  const above = (role: 'organiser' | 'admin') => anOfficial(storage, { unitId: 'tong-lien-doan', role });
  expect(await actions(await above('organiser'))).toEqual(['c', 'b', 'a']);
  expect(await actions(await above('admin'))).toEqual(['d', 'c', 'b', 'a']);
});

test('officers of one base union and reviewers read none', async () => {
  const officer = await anOfficial(storage, { unitId: 'tinh-24/222', grassrootsKey: 'cdcs a' });
  expect(await read(officer)).toBe(403);
  expect(await read(await anOfficial(storage, { unitId: 'tong-lien-doan', role: 'reviewer' }))).toBe(403);
  expect(await read(by)).toBe(403);
});

test('goes on page by page', async () => {
  for (let i = 0; i < 51; i += 1) await note('a', { unitId: 'tinh-24' });
  const admin = await anOfficial(storage, { unitId: 'tong-lien-doan', role: 'admin' });
  const first = await read(admin);
  const next = typeof first === 'number' ? null : first.next;
  expect(await actions(admin, `?before=${next}`)).toHaveLength(2);
});
