import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person, UnitMove } from '../services/ports.ts';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  openTestStorage,
  type TestStorage,
} from '../testing/index.ts';
import { changeRows, rowsOf } from './look-inside.test-data.ts';

const at = new Date('2022-06-15T02:00:00Z');
let storage: TestStorage;
let official: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  official = await anOfficial(storage, { unitId: 'tinh-24' });
});
afterEach(async () => storage[Symbol.asyncDispose]());

/** Ends a post as if it happened between the check of a request and its write. */
const endPost = () => changeRows(storage, 'update official set revoked_at = ?', at.getTime());
const invite = (unitId: string, by = official.id) =>
  storage.appointments.invite({
    ...{ unitId, role: 'district-official', grassrootsKey: null, grassrootsUnion: null },
    ...{ tokenHash: unitId, by, at, expiresAt: new Date(at.getTime() + 1) },
  });
const forbidden = { code: 'forbidden' };

test('nobody invites by a post that has just ended, nor to a place that it does not reach', async () => {
  await expect(invite('tinh-27/258')).rejects.toMatchObject(forbidden);
  endPost();
  await expect(invite('tinh-24/222')).rejects.toMatchObject(forbidden);
  expect(rowsOf(storage, 'select * from invitation where accepted_at is null')).toEqual([]);
});

test('an invitation works only for as long as who made it may still make it', async () => {
  await invite('tinh-24/222');
  endPost();
  const person = await aPerson(storage);
  expect(await storage.officials.accept('tinh-24/222', person.id, at)).toBeUndefined();
  expect(await storage.officials.rolesOf(person.id)).toEqual([]);
});

test('nobody decides about a dossier or settles it by a post that has just ended', async () => {
  const dossier = await aRecordedDossier(storage, await aPerson(storage), { unitId: 'tinh-24/khac' });
  const step = { reason: null, exclusion: null, steps: [], audit: null, notices: [] };
  const move = { submissionId: dossier.id, by: official.id, at };
  const fact = { kind: 'urge_silent', payload: {} } as unknown as UnitMove['notice']['fact'];
  const notice = { fact, subject: 's', to: { personId: official.id } };
  const to = { unitId: 'tinh-24/222', superiorUnitId: 'tinh-24' };
  endPost();
  const decided = storage.submissionChanges.move({
    ...{ ...move, ...step, from: dossier, to: 'confirmed', actor: 'unit', right: 'decide' },
  });
  await expect(decided).rejects.toMatchObject(forbidden);
  const settled = storage.submissions.settleUnit({
    ...{ ...move, from: dossier.unitId, to, notice, right: 'settle_unit' },
  });
  await expect(settled).rejects.toMatchObject(forbidden);
  expect(await storage.submissions.find(dossier.id)).toMatchObject({ state: 'submitted', version: 1 });
});
