import { foldForSearch, getBoard, motTrieuSangKien, type Board } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBoard } from '../services/board.ts';
import type { Person } from '../services/ports.ts';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  aSubmission,
  openTestStorage,
  serve,
  type Served,
  type TestStorage,
} from '../testing/index.ts';
import { boardRoutes } from './board.ts';
import { officialApi } from './official-api.test-data.ts';

const now = new Date('2022-06-15T02:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3600_000);

let storage: TestStorage;
let author: Person;
let served: Served;
beforeEach(async () => {
  storage = await openTestStorage();
  author = await aPerson(storage);
  const deps = { ...storage, programme: motTrieuSangKien, clock: { now: () => now } };
  served = await serve(officialApi(storage, boardRoutes({ board: createBoard(deps) })));
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

function ask(who: Person, query: Record<string, string> = {}): Promise<Response> {
  return served.ask(`${getBoard.path}?${new URLSearchParams(query).toString()}`, { who });
}
async function board(who: Person, query: Record<string, string> = {}): Promise<Board> {
  return getBoard.response.parse(await (await ask(who, query)).json());
}

async function enter(unitId: string, grassrootsUnion = 'CĐCS A', at = now): Promise<void> {
  const content = aSubmission({ workplace: { unitId, grassrootsUnion } });
  await aRecordedDossier(storage, author, { unitId, at, content });
}
function setTarget(scopeId: string, target: number): Promise<void> {
  return storage.targets.set({
    targets: [{ scopeId, phase: 2, target, name: null }],
    by: author.id,
    at: now,
  });
}
const ids = ({ rows }: Board) => rows.map(({ scopeId }) => scopeId);

describe('the board of a province', () => {
  let official: Person;
  beforeEach(async () => {
    official = await anOfficial(storage, { unitId: 'tinh-24', role: 'province-official' });
  });

  test('holds what was handed in below it, in its phase, and what waits for a decision', async () => {
    await enter('tinh-24/222');
    await enter('tinh-24/213');
    await enter('tinh-01/001');
    await setTarget('tinh-24', 50);
    const { place, path, phase, totals, waitingForMe, maySetTargets } = await board(official);
    expect(place).toEqual({
      scopeId: 'tinh-24',
      name: 'Liên đoàn Lao động tỉnh Bắc Giang',
      kind: 'province',
    });
    expect(path).toHaveLength(1);
    expect({ phase, waitingForMe, maySetTargets }).toEqual({
      phase: 2,
      waitingForMe: 2,
      maySetTargets: true,
    });
    expect(totals).toMatchObject({ submitted: 2, valid: 0, onTime: 0, waiting: 2, target: 50 });
    expect(totals.lastSubmittedAt).toBe(now.toISOString());
    expect((await board(official, { phase: '1' })).totals).toMatchObject({ submitted: 0, target: null });
    expect((await board(official, { phase: 'all' })).totals).toMatchObject({ submitted: 2, target: null });
  });

  test('shows units without an entry first, then those furthest below their target', async () => {
    await enter('tinh-24/222');
    await enter('tinh-24/213');
    await setTarget('tinh-24/213', 9);
    const attention = await board(official);
    expect(ids(attention).slice(-2)).toEqual(['tinh-24/213', 'tinh-24/222']);
    expect(attention.zeroCount).toBe(attention.rowCount - 2);
    expect(ids(attention)).not.toContain('tinh-24/khac');
    const rank = await board(official, { sort: 'rank' });
    expect(ids(rank).slice(0, 2).sort()).toEqual(['tinh-24/213', 'tinh-24/222']);
  });

  test('compares the last seven days with the seven before, and leads twelve weeks back', async () => {
    await enter('tinh-24/222', 'CĐCS A', daysAgo(0));
    await enter('tinh-24/222', 'CĐCS A', daysAgo(6));
    await enter('tinh-24/222', 'CĐCS A', daysAgo(7));
    await enter('tinh-24/222', 'CĐCS A', daysAgo(83));
    const { week, trend, rows } = await board(official);
    expect(week.last).toEqual({ from: '2022-06-09', to: '2022-06-15', submitted: 2, valid: 0 });
    expect(week.before).toEqual({ from: '2022-06-02', to: '2022-06-08', submitted: 1, valid: 0 });
    expect(trend.map(({ submitted }) => submitted)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2]);
    expect(rows.find(({ scopeId }) => scopeId === 'tinh-24/222')?.change).toEqual({ submitted: 2, valid: 0 });
  });

  test('leads down to a base union, by name, and finds one by its words', async () => {
    await enter('tinh-24/222', 'CĐCS Công ty May Việt Yên');
    await enter('tinh-24/222', 'CĐCS Trường Mầm non Hoa Sen');
    const found = await board(official, { scope: 'tinh-24/222', find: 'mam non' });
    const [row] = found.rows;
    expect(row).toMatchObject({ name: 'CĐCS Trường Mầm non Hoa Sen', submitted: 1 });
    const { place, path, rows } = await board(official, { scope: row!.scopeId });
    expect(place).toMatchObject({ kind: 'base_union', name: 'CĐCS Trường Mầm non Hoa Sen' });
    expect(path.map(({ scopeId }) => scopeId)).toEqual(['tinh-24', 'tinh-24/222', row!.scopeId]);
    expect(rows).toEqual([]);
  });

  test.each(['tong-lien-doan', 'tinh-01', 'tinh-01/001', 'tinh-99', 'tinh-24/222#nobody', '#', 'nganh-y-te'])(
    'says of “%s”, which is not mine or is not there, one and the same',
    async (scope) => {
      await enter('tinh-01/001');
      const answer = await ask(official, { scope });
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({
        code: 'not_found',
        title: 'Không tìm thấy đơn vị này trong phạm vi của Anh/Chị.',
      });
    },
  );
});

test('an officer of a base union sees their own, though nothing came from it yet', async () => {
  const grassrootsKey = foldForSearch('CĐCS A');
  const officer = await anOfficial(storage, { unitId: 'tinh-24/222', grassrootsKey });
  const empty = await board(officer);
  expect(empty.place).toMatchObject({ scopeId: `tinh-24/222#${grassrootsKey}`, kind: 'base_union' });
  await enter('tinh-24/222', 'CĐCS A');
  await enter('tinh-24/222', 'CĐCS B');
  const { place, path, totals, waitingForMe, maySetTargets } = await board(officer);
  expect(place.name).toBe('CĐCS A');
  expect(path).toHaveLength(1);
  expect(totals.submitted).toBe(1);
  expect({ waitingForMe, maySetTargets }).toEqual({ waitingForMe: 1, maySetTargets: false });
  expect((await ask(officer, { scope: 'tinh-24/222' })).status).toBe(404);
  expect((await ask(officer, { scope: `tinh-24/222#${foldForSearch('CĐCS B')}` })).status).toBe(404);
});

test('the Confederation sees provinces and sectors, and a reviewer decides nothing there', async () => {
  await enter('nganh-y-te');
  const reviewer = await anOfficial(storage, { unitId: 'tong-lien-doan', role: 'reviewer' });
  const { place, rowCount, waitingForMe, totals } = await board(reviewer);
  expect(place.kind).toBe('confederation');
  expect(rowCount).toBe(83);
  expect(totals.submitted).toBe(1);
  expect(waitingForMe).toBeNull();
  const sector = await board(reviewer, { scope: 'nganh-y-te' });
  expect(ids(sector)).toEqual([`nganh-y-te#${foldForSearch('CĐCS A')}`]);
});

test('who holds two posts may choose between their places', async () => {
  const official = await anOfficial(storage, { unitId: 'tinh-24/222' });
  const tokenHash = 'second';
  const expiresAt = new Date(now.getTime() + 1);
  const post = { tokenHash, unitId: 'tinh-24', role: 'province-official', grassrootsKey: null } as const;
  await storage.officials.invite({ ...post, expiresAt });
  await storage.officials.accept(tokenHash, official.id, now);
  const { choices, place } = await board(official);
  expect(choices.map(({ scopeId }) => scopeId)).toEqual(['tinh-24', 'tinh-24/222']);
  expect(place.scopeId).toBe('tinh-24');
});

test('nobody without a post sees a figure', async () => {
  expect((await ask(author)).status).toBe(403);
});
