import type { z } from 'zod';
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

type LogPage = z.output<typeof listLog.response>;

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

test('names the base union of a line, and says of one without a name that it is one', async () => {
  const reader = await anOfficial(storage, { unitId: 'tinh-24/222' });
  const after = { scopeId: 'tinh-24/222#cdcs a', told: 1 };
  const line = { at, personId: by.id, action: 'urge.send', subject: 'u', detail: { before: null, after } };
  await storage.audit.write({ ...line, unitId: 'tinh-24/222', grassrootsKey: 'cdcs a' });
  const placeOf = async () => ((await read(reader)) as LogPage).entries[0]!.placeName;
  expect(await placeOf()).toBe('Một công đoàn cơ sở, Liên đoàn Lao động huyện Việt Yên');
  const named = { scopeId: after.scopeId, phase: 1, target: 5, name: 'CĐCS A' };
  await storage.targets.set({ targets: [named], by: by.id, at });
  expect(await placeOf()).toBe('CĐCS A, Liên đoàn Lao động huyện Việt Yên');
  expect(JSON.stringify(await read(reader))).not.toContain('nơi');
});

test('tells an official above by their unit, and by name to those who look after their place', async () => {
  const [province, district, beside] = await Promise.all(
    ['tinh-24', 'tinh-24/222', 'tinh-24/222'].map((unitId) => anOfficial(storage, { unitId })),
  );
  const urge = { at, action: 'urge.send', subject: 'u', unitId: 'tinh-24/222' };
  for (const { id } of [province!, district!]) await storage.audit.write({ ...urge, personId: id });
  const names = async (who: Person) =>
    ((await read(who)) as LogPage).entries
      .filter(({ action }) => action === 'Gửi lời đôn đốc')
      .map(({ personName }) => personName);
  expect(await names(beside!)).toEqual(['Nguyễn Thị Mẫu', 'Liên đoàn Lao động tỉnh Bắc Giang']);
  expect(await names(province!)).toEqual(['Nguyễn Thị Mẫu', 'Nguyễn Thị Mẫu']);
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
