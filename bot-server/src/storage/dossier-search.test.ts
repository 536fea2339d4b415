import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageMark, UnitScope } from '../services/ports.ts';
import { aPerson, aRecordedDossier, openTestStorage, type TestStorage } from '../testing/index.ts';
import { everythingIn, rowsOf } from './look-inside.test-data.ts';

const at = new Date('2022-06-15T02:00:00Z');
const province: UnitScope = { unitId: 'tinh-24', grassrootsKey: null };
const district: UnitScope = { unitId: 'tinh-24/222', grassrootsKey: null };

let storage: TestStorage;
beforeEach(async () => {
  storage = await openTestStorage();
});
afterEach(async () => storage[Symbol.asyncDispose]());

async function aDossierOf(fullName: string, { unitId = 'tinh-24/222', minute = 0 } = {}) {
  const content = { author: { fullName, phone: '0900000001' } };
  const given = { unitId, content, at: new Date(at.getTime() + minute * 60_000) };
  return aRecordedDossier(storage, await aPerson(storage), given);
}
async function find(scope: UnitScope, words: string[], page: { before?: PageMark; limit?: number } = {}) {
  await storage.dossierWork.catchUpWords(1000);
  const filter = { state: null, answered: false, submitted: null, words };
  const asked = { before: page.before ?? null, limit: page.limit ?? 10, filter };
  return storage.submissions.withinUnits([scope], asked);
}
const names = (found: Awaited<ReturnType<typeof find>>) =>
  found.map(({ content }) => content.author.fullName);

test('words are found by their beginnings, without marks, all of them together', async () => {
  await aDossierOf('Nguyễn Thị Mẫu');
  await aDossierOf('Trần Văn Thí Dụ');
  expect(names(await find(district, ['mau']))).toEqual(['Nguyễn Thị Mẫu']);
  expect(names(await find(district, ['thi', 'mau']))).toEqual(['Nguyễn Thị Mẫu']);
  expect(names(await find(district, ['hi']))).toEqual([]);
  expect(names(await find(district, ['may', 'viet', 'yen', 'du']))).toEqual(['Trần Văn Thí Dụ']);
});

test('a search stays within its unit, and a province’s reaches all of its own', async () => {
  await aDossierOf('Người Huyện', { minute: 1 });
  await aDossierOf('Người Huyện Bên', { unitId: 'tinh-24/213', minute: 2 });
  await aDossierOf('Người Tỉnh Khác', { unitId: 'tinh-27/258', minute: 3 });
  expect(names(await find(district, ['nguoi']))).toEqual(['Người Huyện']);
  expect(names(await find(province, ['nguoi']))).toEqual(['Người Huyện Bên', 'Người Huyện']);
});

test('pages follow one another, dossiers of one instant each shown once', async () => {
  for (let i = 0; i < 5; i += 1) await aDossierOf(`Người ${i}`);
  const seen: string[] = [];
  for (let before: PageMark | undefined; ;) {
    const page = await find(district, ['nguoi'], { limit: 2, ...(before && { before }) });
    seen.push(...names(page));
    if (page.length < 2) break;
    before = page.at(-1)!;
  }
  expect(seen).toEqual(['Người 4', 'Người 3', 'Người 2', 'Người 1', 'Người 0']);
});

test('a dossier that is put to another unit is found there, and nowhere else', async () => {
  const { id, code } = await aDossierOf('Nguyễn Thị Mẫu', { unitId: 'tinh-24/khac' });
  await find(province, ['mau']);
  const official = await aPerson(storage);
  await storage.submissions.settleUnit({
    submissionId: id,
    from: 'tinh-24/khac',
    to: { unitId: 'tinh-24/222', superiorUnitId: 'tinh-24' },
    by: official.id,
    at,
    notice: {
      fact: { kind: 'receipt', payload: { code, title: 'A', phase: 2 } },
      subject: code,
      to: { personId: official.id },
    },
  });
  expect(await find({ unitId: 'tinh-24/khac', grassrootsKey: null }, ['mau'])).toEqual([]);
  expect(names(await find(district, ['mau']))).toEqual(['Nguyễn Thị Mẫu']);
  expect(rowsOf(storage, 'select unit_id from dossier_search')).toEqual([{ unit_id: 'tinh-24/222' }]);
});

test('the words of a person who withdrew consent are gone', async () => {
  const person = await aPerson(storage);
  const content = { author: { fullName: 'Lê Thị Quên', phone: '0900000001' } };
  await aRecordedDossier(storage, person, { content });
  await storage.dossierWork.catchUpWords(1000);
  expect(everythingIn(storage)).toContain('le thi quen');
  await storage.people.erase({ zaloUserId: person.zaloUserId!, revokedAt: null, at });
  expect(everythingIn(storage)).not.toContain('le thi quen');
  expect(await find(district, ['quen'])).toEqual([]);
});
