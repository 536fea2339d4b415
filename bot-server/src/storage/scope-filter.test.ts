import SqliteDatabase from 'better-sqlite3';
import { Kysely, sql, SqliteDialect, type RawBuilder } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UnitScope } from '../services/ports.ts';
import { openTestStorage, type TestStorage } from '../testing/index.ts';
import { isRunning } from './run-import.ts';
import { inScope, withinScopes } from './scope-filter.ts';

let storage: TestStorage;
let db: Kysely<unknown>;
beforeAll(async () => {
  storage = await openTestStorage();
  const database = new SqliteDatabase(`${storage.folder}/channel.sqlite`);
  db = new Kysely({ dialect: new SqliteDialect({ database }) });
});
afterAll(async () => {
  await db.destroy();
  await storage[Symbol.asyncDispose]();
});

async function planOf(query: RawBuilder<unknown>): Promise<string> {
  const { rows } = await sql<{ detail: string }>`explain query plan ${query}`.execute(db);
  return rows.map(({ detail }) => detail).join('\n');
}

const head: UnitScope = { unitId: 'tinh-24', grassrootsKey: null };
const unit: UnitScope = { unitId: 'tinh-27/256', grassrootsKey: null };
const union: UnitScope = { unitId: 'tinh-24/222', grassrootsKey: 'cdcs mau' };
const ofTable = (scopes: readonly UnitScope[], table: string) =>
  withinScopes(scopes, { unit: `${table}.unit_id`, grassroots: `${table}.grassroots_key` });

test.each([
  ['a province', [head]],
  ['a province and a unit elsewhere', [head, unit]],
  ['a base union', [union]],
  ['a unit and a base union elsewhere', [unit, union]],
])(
  'people, invitations and the log of %s are found by unit, not by walking the country',
  async (_, scopes) => {
    const people = sql`select id from official where ${ofTable(scopes, 'official')} and revoked_at is null
    order by id desc limit 51`;
    expect(await planOf(people)).toMatch(/^SEARCH official USING INDEX official_(by_unit|ever)/);
    const open = sql`${ofTable(scopes, 'invitation')} and accepted_at is null and revoked_at is null`;
    expect(await planOf(sql`select id from invitation where ${open} order by id desc limit 51`)).toMatch(
      /^SEARCH invitation USING INDEX invitation_open_by_unit/,
    );
    const log = sql`select id from audit where unit_id is not null and ${ofTable(scopes, 'audit')}
    order by id desc limit 51`;
    expect(await planOf(log)).toMatch(/^SEARCH audit USING (COVERING )?INDEX audit_by_unit/);
  },
);

test.each([head, unit, union])('dossiers of %j are read off an index in their order', async (scope) => {
  const page = sql`select id from submission where ${inScope(scope)} order by submitted_at desc, id desc limit 51`;
  expect(await planOf(page)).toMatch(/^SEARCH submission USING COVERING INDEX \w+ \([^\n]*\)$/);
});

test('what runs, and the officers a base union ever had, are looked for in small indexes', async () => {
  const running = sql`select id from import where ${isRunning} order by uploaded_at`;
  expect(await planOf(running)).toContain('INDEX import_running');
  const open = sql`select * from export_file where state in ('waiting', 'running')`;
  expect(await planOf(open)).toContain('INDEX export_file_open');
  const officers = sql`select distinct grassroots_key from official
    where unit_id = ${'tinh-24/222'} and grassroots_key is not null and since < ${1}`;
  expect(await planOf(officers)).toContain('INDEX official_ever');
});
