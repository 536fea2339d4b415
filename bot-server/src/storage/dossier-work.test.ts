import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { UnitScope } from '../services/ports.ts';
import { aPerson, aRecordedDossier, openTestStorage, type TestStorage } from '../testing/index.ts';
import { changeRows } from './look-inside.test-data.ts';

const at = new Date('2022-06-15T02:00:00Z');
const province: UnitScope = { unitId: 'tinh-24', grassrootsKey: null };
const district: UnitScope = { unitId: 'tinh-24/222', grassrootsKey: null };
const union: UnitScope = { unitId: 'tinh-24/222', grassrootsKey: 'cdcs cong ty may viet yen' };

let storage: TestStorage;
beforeEach(async () => {
  storage = await openTestStorage();
});
afterEach(async () => storage[Symbol.asyncDispose]());

const aDossier = async (unitId: string, minute = 0) =>
  aRecordedDossier(storage, await aPerson(storage), { unitId, at: new Date(at.getTime() + minute * 60_000) });
const setState = (id: string, state: string) =>
  changeRows(storage, 'update submission set state = ?, version = version + 1 where id = ?', state, id);
const move = (id: string, from: string, to: string) =>
  changeRows(
    storage,
    `insert into timeline_entry (submission_id, at, from_state, to_state, actor, unit_id, grassroots_key,
       target_group, benefit_vnd, submitted_phase)
     select id, 0, ?, ?, 'author', unit_id, grassroots_key, target_group, 0, 2 from submission where id = ?`,
    from,
    to,
    id,
  );

test('what waits is counted by place, with the oldest', async () => {
  await aDossier('tinh-24/222', 5);
  const confirmed = await aDossier('tinh-24/222', 1);
  setState(confirmed.id, 'confirmed');
  await aDossier('tinh-24/213', 3);
  await aDossier('tinh-27/258', 0);
  const minute = (n: number) => new Date(at.getTime() + n * 60_000);
  expect(await storage.dossierWork.waiting([province])).toEqual({ count: 2, oldestAt: minute(3) });
  expect(await storage.dossierWork.waiting([district])).toEqual({ count: 1, oldestAt: minute(5) });
  expect(await storage.dossierWork.waiting([union])).toEqual({ count: 1, oldestAt: minute(5) });
  const elsewhere = { unitId: 'nganh-y-te', grassrootsKey: null };
  expect(await storage.dossierWork.waiting([elsewhere])).toEqual({ count: 0, oldestAt: null });
});

test('what came back with changes is told apart from what merely moved', async () => {
  const [back, moved] = [await aDossier('tinh-24/222'), await aDossier('tinh-24/222')];
  for (const { id } of [back, moved]) setState(id, 'submitted');
  move(back.id, 'needs_changes', 'submitted');
  move(moved.id, 'submitted', 'submitted');
  for (const scope of [province, district, union]) {
    expect(await storage.dossierWork.answered([scope, district], 100)).toBe(1);
  }
});

test('what still counts of some units is counted up to a limit, with the first that has any', async () => {
  for (let i = 0; i < 3; i += 1) await aDossier('tinh-24/khac', i);
  const fallen = await aDossier('tinh-27/khac');
  setState(fallen.id, 'invalid');
  const { counted } = storage.dossierWork;
  expect(await counted(['tinh-27/khac', 'tinh-24/khac'], 2)).toEqual({
    count: 2,
    firstUnitId: 'tinh-24/khac',
  });
  expect(await counted(['tinh-27/khac'], 2)).toEqual({ count: 0, firstUnitId: null });
});

test.each([
  ["state = 'submitted' and unit_id = 'a'", 'submission_waiting_by_unit'],
  ["state = 'submitted' and superior_unit_id = 'a'", 'submission_waiting_by_superior'],
  ["state = ? and state <> 'submitted' and unit_id = 'a'", 'submission_decided_by_unit'],
  ["state = ? and state <> 'submitted' and superior_unit_id = 'a'", 'submission_decided_by_superior'],
  ["state = ? and state <> 'submitted'", 'submission_decided'],
])('a list of %s is read in order off %s', (where, index) => {
  const db = new SqliteDatabase(`${storage.folder}/channel.sqlite`);
  const plan = db
    .prepare(`explain query plan select * from submission where ${where} order by submitted_at, id limit 51`)
    .all(...(where.includes('?') ? ['invalid'] : []))
    .map((step) => (step as { detail: string }).detail);
  db.close();
  expect(plan).toEqual([expect.stringContaining(`USING INDEX ${index} `)]);
});
