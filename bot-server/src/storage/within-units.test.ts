import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageMark, UnitScope } from '../services/ports.ts';
import { aDossier } from '../testing/outbox.ts';
import { aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';

const at = new Date('2022-06-15T02:00:00Z');
const province: UnitScope = { unitId: 'tinh-24', grassrootsKey: null };
const district: UnitScope = { unitId: 'tinh-24/222', grassrootsKey: null };

let storage: TestStorage;
let codes: string[];
beforeEach(async () => {
  storage = await openTestStorage();
  const person = await aPerson(storage);
  codes = Array.from({ length: 7 }, (_, i) => `SK-2222-222${i}`);
  for (const code of codes) await aDossier(storage, person, { code, at });
});
afterEach(async () => storage[Symbol.asyncDispose]());

async function codesByPage(scopes: UnitScope[], limit: number): Promise<string[]> {
  const codes: string[] = [];
  for (let before: PageMark | null = null; ;) {
    const page = await storage.submissions.withinUnits(scopes, { before, limit });
    codes.push(...page.map(({ code }) => code));
    if (page.length < limit) return codes;
    before = page.at(-1)!;
  }
}

test('dossiers of one instant are each shown once, wherever a page ends', async () => {
  for (const limit of [1, 2, 3, 10]) {
    expect(await codesByPage([district], limit)).toEqual(codes.toReversed());
  }
});

test('two scopes that hold the same dossier show it once', async () => {
  expect(await codesByPage([province, district, { everything: true }], 3)).toEqual(codes.toReversed());
});

test('a base union sees its own dossiers only', async () => {
  expect(await codesByPage([{ ...district, grassrootsKey: 'cdcs' }], 3)).toEqual(codes.toReversed());
  expect(await codesByPage([{ ...district, grassrootsKey: 'cdcs khac' }], 3)).toEqual([]);
});

test('each page is read off an index, without sorting what lies behind it', async () => {
  const db = new SqliteDatabase(`${storage.folder}/channel.sqlite`);
  const plan = (where: string) =>
    db
      .prepare(
        `explain query plan select * from submission where ${where} (submitted_at, id) < (1, 'a')
         order by submitted_at desc, id desc limit 51`,
      )
      .all()
      .map((step) => (step as { detail: string }).detail);
  for (const where of [
    '',
    "unit_id = 'a' and",
    "superior_unit_id = 'a' and",
    "grassroots_key = 'a' and unit_id = 'a' and",
  ]) {
    expect(plan(where)).toEqual([
      expect.stringMatching(/^SEARCH submission USING INDEX \w+ \(.*submitted_at/),
    ]);
  }
  db.close();
});
