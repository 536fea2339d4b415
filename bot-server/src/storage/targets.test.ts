import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../services/ports.ts';
import { aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';
import { rowsOf } from './look-inside.test-data.ts';

const at = new Date('2022-06-15T02:00:00Z');
const union = 'tinh-24/222#cdcs moi';

let storage: TestStorage;
let official: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  official = await aPerson(storage);
});
afterEach(() => storage[Symbol.asyncDispose]());

function set(scopeId: string, target: number | null, name: string | null = null): Promise<void> {
  return storage.targets.set({ targets: [{ scopeId, phase: 2, target, name }], by: official.id, at });
}

test('a target is set, changed and taken away, each noted with what it was before', async () => {
  for (const target of [100, 100, 120, null]) await set('tinh-24/222', target);
  expect(await storage.targets.of(['tinh-24/222'], 2)).toEqual(new Map());
  const notes = rowsOf(
    storage,
    `select subject, detail_json, unit_id from audit where action = 'target.set'`,
  );
  expect(notes.map(({ detail_json }) => JSON.parse(String(detail_json)))).toEqual([
    { phase: 2, before: null, after: 100 },
    { phase: 2, before: 100, after: 120 },
    { phase: 2, before: 120, after: null },
  ]);
  expect(notes[0]).toMatchObject({ subject: 'tinh-24/222', unit_id: 'tinh-24/222' });
});

test('targets are read by place, by phase, and right below a place', async () => {
  await set('tinh-24', 500);
  await set('tinh-24/222', 100);
  expect(await storage.targets.of(['tinh-24', 'tinh-01'], 2)).toEqual(new Map([['tinh-24', 500]]));
  expect(await storage.targets.of(['tinh-24'], 1)).toEqual(new Map());
  expect(await storage.targets.below('tinh-24', 2)).toEqual(new Map([['tinh-24/222', 100]]));
});

test('a base union with a target is known by name though nothing came from it', async () => {
  await set(union, 7, 'CĐCS Mới');
  expect(await storage.tallies.baseUnions('tinh-24/222')).toEqual([{ scopeId: union, name: 'CĐCS Mới' }]);
  expect(await storage.targets.below('tinh-24/222', 2)).toEqual(new Map([[union, 7]]));
});
