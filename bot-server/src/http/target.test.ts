import {
  getTargetSheet,
  motTrieuSangKien,
  readTargetSheet,
  setTargets,
  type TargetSheet,
} from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../files/spreadsheet/read-xlsx.ts';
import { writeSpreadsheet } from '../files/spreadsheet/write-xlsx.ts';
import type { Person, SheetCell } from '../services/ports.ts';
import { createTargetService } from '../services/targets.ts';
import { anOfficial, openTestStorage, serve, type Served, type TestStorage } from '../testing/index.ts';
import { officialApi } from './official-api.test-data.ts';
import { targetRoutes } from './target.ts';

const clock = { now: () => new Date('2022-06-15T02:00:00Z') };
const newUnion = { scopeId: 'tinh-24/222#cdcs moi', name: 'CĐCS Mới' };

let storage: TestStorage;
let province: Person;
let served: Served;
beforeEach(async () => {
  storage = await openTestStorage();
  province = await anOfficial(storage, { unitId: 'tinh-24', role: 'province-official' });
  const deps = { ...storage, programme: motTrieuSangKien, clock, readSpreadsheet, writeSpreadsheet };
  served = await serve(officialApi(storage, targetRoutes({ targets: createTargetService(deps) })));
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

type Wanted = { scopeId: string; target: number | null; name?: string };
async function put(who: Person, ...targets: Wanted[]): Promise<number> {
  const json = { phase: 2, targets };
  return (await served.ask(setTargets.path, { method: 'PUT', who, json })).status;
}
const targetOf = async (scopeId: string) => (await storage.targets.of([scopeId], 2)).get(scopeId);

describe('by hand', () => {
  test('a province sets the targets of its units and of base unions, new ones by name', async () => {
    const wanted = [
      { scopeId: 'tinh-24/222', target: 300 },
      { ...newUnion, target: 20 },
    ];
    expect(await put(province, ...wanted)).toBe(204);
    expect(await targetOf('tinh-24/222')).toBe(300);
    expect(await targetOf(newUnion.scopeId)).toBe(20);
    expect(await storage.tallies.baseUnions('tinh-24/222')).toEqual([newUnion]);
    expect(await put(province, { scopeId: newUnion.scopeId, target: null })).toBe(204);
    expect(await targetOf(newUnion.scopeId)).toBeUndefined();
  });

  test('a new base union is known by a clean line', async () => {
    expect(await put(province, { ...newUnion, name: ' CĐCS\u2066\n Mới\u0007', target: 20 })).toBe(204);
    expect(await storage.tallies.baseUnions('tinh-24/222')).toEqual([newUnion]);
  });

  test.each<[string, number, Wanted]>([
    ['its own', 403, { scopeId: 'tinh-24', target: 5 }],
    ['one beside', 404, { scopeId: 'tinh-01', target: 5 }],
    ['one above', 404, { scopeId: 'tong-lien-doan', target: 5 }],
    ['one that is not there', 404, { scopeId: 'tinh-24/999', target: 5 }],
    ['a base union that nobody knows', 404, { scopeId: newUnion.scopeId, target: 5 }],
    ['a base union by another name', 422, { ...newUnion, name: 'CĐCS Khác', target: 5 }],
    ['a base union of a blank name', 422, { ...newUnion, name: '\u202e ', target: 5 }],
    ['a key that is not folded', 404, { scopeId: 'tinh-24/222#CĐCS Mới', name: 'CĐCS Mới', target: 5 }],
    ['a base union right below a province', 422, { ...newUnion, scopeId: 'tinh-24#cdcs moi', target: 5 }],
    ['no amount', 400, { scopeId: 'tinh-24/222', target: 0 }],
    ['a half', 400, { scopeId: 'tinh-24/222', target: 1.5 }],
  ])('a province cannot set %s, and nothing else of that change is set', async (_, status, wanted) => {
    expect(await put(province, { scopeId: 'tinh-24/213', target: 7 }, wanted)).toBe(status);
    expect(await targetOf('tinh-24/213')).toBeUndefined();
  });

  test('the Confederation sets its own; an officer of a base union none', async () => {
    const organiser = await anOfficial(storage, { unitId: 'tong-lien-doan', role: 'organiser' });
    expect(await put(organiser, { scopeId: 'tong-lien-doan', target: 1_000_000 })).toBe(204);
    const officer = await anOfficial(storage, { unitId: 'tinh-24/222', grassrootsKey: 'cdcs moi' });
    expect(await put(officer, { ...newUnion, target: 5 })).toBe(403);
  });
});

describe('by spreadsheet', () => {
  const query = (scope: string, save = '0') => new URLSearchParams({ scope, phase: '2', save }).toString();

  async function send(rows: SheetCell[][], scope = 'tinh-24', save = '0'): Promise<Response> {
    const headings = ['Mã đơn vị', 'Đơn vị', 'Chỉ tiêu'];
    const columns = headings.map((heading) => ({ heading, width: 20, kind: 'text' as const }));
    const bytes = await writeSpreadsheet({ sheets: [{ name: 'Chỉ tiêu', columns, rows }] });
    return post(bytes, scope, save);
  }
  function post(bytes: Uint8Array, scope: string, save = '0'): Promise<Response> {
    const headers = { 'X-Test-Person': province.id };
    const body = Buffer.from(bytes);
    return fetch(`${served.url}${readTargetSheet.path}?${query(scope, save)}`, {
      method: 'POST',
      headers,
      body,
    });
  }
  const read = async (answer: Response): Promise<TargetSheet> =>
    readTargetSheet.response.parse(await answer.json());

  test('the sheet that is given holds the units below with their targets, and comes back as no change', async () => {
    await put(province, { scopeId: 'tinh-24/222', target: 300 });
    const given = await served.ask(`${getTargetSheet.path}?${query('tinh-24')}`, { who: province });
    expect(given.headers.get('content-disposition')).toContain('chi-tieu-giai-doan-2.xlsx');
    const bytes = new Uint8Array(await given.arrayBuffer());
    const book = await readSpreadsheet(bytes);
    const rows = 'sheets' in book ? book.sheets[0]!.rows.map(({ cells }) => cells) : [];
    expect(rows[0]).toEqual(['Mã đơn vị', 'Đơn vị', 'Chỉ tiêu']);
    expect(rows).toContainEqual(['tinh-24/222', 'Liên đoàn Lao động huyện Việt Yên', 300]);
    expect(await read(await post(bytes, 'tinh-24'))).toEqual({ problems: [], changes: [], saved: false });
  });

  test('a dry run says what would change and saves nothing; then it is saved', async () => {
    const rows: SheetCell[][] = [
      ['tinh-24/222', null, '1.200'],
      ['tinh-24/213', null, null],
    ];
    const change = { scopeId: 'tinh-24/222', name: 'Liên đoàn Lao động huyện Việt Yên', before: null };
    const dry = await read(await send(rows));
    expect(dry).toEqual({ problems: [], changes: [{ ...change, after: 1200 }], saved: false });
    expect(await targetOf('tinh-24/222')).toBeUndefined();
    expect((await read(await send(rows, 'tinh-24', '1'))).saved).toBe(true);
    expect(await targetOf('tinh-24/222')).toBe(1200);
  });

  test('every cell that is wrong is named, and then nothing is saved', async () => {
    const rows: SheetCell[][] = [
      ['tinh-24/222', null, 5],
      ['tinh-24/222', null, 6],
      ['tinh-01/001', null, 7],
      ['tinh-24', null, 8],
      [null, 'CĐCS Mới', 9],
      ['tinh-24/213', null, -1],
      ['tinh-99', null, 'nhiều'],
    ];
    const { problems, saved } = await read(await send(rows, 'tinh-24', '1'));
    expect(problems.map(({ row, column }) => `${column}${row}`)).toEqual([
      'A3',
      'A4',
      'A5',
      'B6',
      'C7',
      'A8',
      'C8',
    ]);
    expect(saved).toBe(false);
    expect(await targetOf('tinh-24/222')).toBeUndefined();
  });

  test('below a district a row may name a base union that is new', async () => {
    const sheet = await read(await send([[null, 'CĐCS Mới', 9]], 'tinh-24/222', '1'));
    expect(sheet.changes).toEqual([{ ...newUnion, before: null, after: 9 }]);
    expect(await targetOf(newUnion.scopeId)).toBe(9);
  });

  test.each([[[]], [[['tinh-24/222', null, null]]]])('a sheet without a target says so', async (rows) => {
    expect((await read(await send(rows))).problems).toHaveLength(1);
  });

  test('what is no spreadsheet is refused, and so is a unit beside mine', async () => {
    expect((await post(Buffer.from('no spreadsheet'), 'tinh-24')).status).toBe(415);
    expect((await send([], 'tinh-01')).status).toBe(404);
    const beside = await served.ask(`${getTargetSheet.path}?${query('tinh-01')}`, { who: province });
    expect(beside.status).toBe(404);
  });
});
