import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';
import { everythingIn } from './look-inside.test-data.ts';
import { sealPhones } from './sealed-phones.ts';
import { createSealer } from './sealer.ts';

const at = new Date('2022-06-15T02:00:00Z');
let storage: TestStorage;
beforeEach(async () => {
  storage = await openTestStorage();
});
afterEach(() => storage[Symbol.asyncDispose]());

const rowsOf = (...details: string[]) =>
  details.map((detail, i) => ({ row: i + 2, state: 'good' as const, detail }));
async function anImport(details: string[], id = 'one') {
  const person = await aPerson(storage);
  const fresh = {
    id,
    personId: person.id,
    fileHash: 'h',
    name: 'tệp.xlsx',
    uploadedAt: at,
    unknownColumns: [],
    unitId: undefined,
  };
  return { ...fresh, rows: rowsOf(...details) };
}

test('what rows say of people lies sealed, and is read all the same', async () => {
  const sealed = sealPhones(storage, createSealer(randomBytes(32).toString('base64'))).imports;
  const fresh = await anImport(['{"phone":"+84900000001"}']);
  const id = await sealed.keep(fresh);
  expect(everythingIn(storage)).not.toContain('900000001');
  const [row] = await sealed.rows(id, { states: ['good'], after: 0, limit: 10 });
  expect(row?.detail).toBe(fresh.rows[0]!.detail);
  const choice = { rows: 'good' as const };
  await sealed.run({ id, personId: fresh.personId, choice, at, consentVersion: 'v', unitId: undefined });
  expect(await sealed.nextQueued(10)).toMatchObject({ id, rows: [{ row: 2, detail: row?.detail }] });
});

test('a file that comes again before any row was run is looked at anew, afterwards it stays as it is', async () => {
  const { imports } = storage;
  const fresh = await anImport(['a', 'b']);
  const rows = async (id: string) =>
    (await imports.rows(id, { states: ['good', 'queued'], after: 0, limit: 10 })).map(({ detail }) => detail);
  await imports.keep(fresh);
  const again = await imports.keep({ ...fresh, id: 'two', rows: rowsOf('c') });
  expect([again, await rows(again)]).toEqual(['one', ['c']]);
  const run = { id: again, personId: fresh.personId, choice: { rows: 'good' as const }, at };
  await imports.run({ ...run, consentVersion: 'v', unitId: undefined });
  expect(await imports.keep({ ...fresh, rows: rowsOf('d') })).toBe('one');
  expect(await rows('one')).toEqual(['c']);
});

test('rows are read behind a row, in their order', async () => {
  const id = await storage.imports.keep(await anImport(['a', 'b', 'c']));
  const page = await storage.imports.rows(id, { states: ['good'], after: 2, limit: 1 });
  expect(page).toEqual([{ row: 3, state: 'good', detail: 'b', code: null, reason: null }]);
});
