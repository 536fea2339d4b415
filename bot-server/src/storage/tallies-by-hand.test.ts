import { statSync } from 'node:fs';
import path from 'node:path';
import { foldForSearch } from '@sang-kien/shared';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person, StoredSubmission } from '../services/ports.ts';
import {
  aPerson,
  aRecordedDossier,
  aSubmission,
  openTestStorage,
  type TestStorage,
} from '../testing/index.ts';
import { aReceipt } from '../testing/outbox.ts';
import { changeRows } from './look-inside.test-data.ts';

const KEY = foldForSearch('CĐCS Công ty May Việt Yên');

let storage: TestStorage;
let author: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  author = await aPerson(storage);
});
afterEach(() => storage[Symbol.asyncDispose]());

async function submittedAt(places: string[]): Promise<(number | undefined)[]> {
  await storage.tallies.catchUp();
  const figures = await storage.tallies.ofScopes(places, 2);
  return places.map((place) => figures.get(place)?.submitted);
}

function move(dossier: StoredSubmission, to: string, at: Date): Promise<boolean> {
  return storage.submissions.settleUnit({
    submissionId: dossier.id,
    from: dossier.unitId,
    to: { unitId: to, superiorUnitId: to.split('/')[0]! },
    by: author.id,
    at,
    notice: { fact: aReceipt(dossier.code), subject: dossier.code, to: { personId: author.id } },
  });
}

test('a dossier counts at its base union and at every place above, once each', async () => {
  await aRecordedDossier(storage, author, { unitId: 'tinh-24/222' });
  await aRecordedDossier(storage, author, { unitId: 'nganh-y-te' });
  const places = ['tong-lien-doan', 'tinh-24', 'tinh-24/222', `tinh-24/222#${KEY}`];
  expect(await submittedAt(places)).toEqual([2, 1, 1, 1]);
  expect(await submittedAt(['nganh-y-te', `nganh-y-te#${KEY}`, 'tinh-01'])).toEqual([1, 1, undefined]);
});

test('a dossier that is put to another unit leaves the one and counts at the other', async () => {
  const at = new Date('2022-06-16T02:00:00Z');
  const dossier = await aRecordedDossier(storage, author, { unitId: 'tinh-24/khac' });
  expect(await submittedAt(['tinh-24/khac', 'tinh-24/222'])).toEqual([1, undefined]);
  await move(dossier, 'tinh-24/222', at);
  expect(await submittedAt(['tinh-24/khac', 'tinh-24/222', 'tinh-24'])).toEqual([0, 1, 1]);
  const figures = await storage.tallies.ofScopes(['tinh-24', 'tinh-24/222'], 2);
  expect(figures.get('tinh-24/222')?.lastSubmittedAt).toEqual(at);
  expect(figures.get('tinh-24')?.lastSubmittedAt).toEqual(dossier.submittedAt);
});

test('nothing is written when nothing is new', async () => {
  await aRecordedDossier(storage, author);
  await storage.tallies.catchUp();
  const logSize = () => statSync(path.join(storage.folder, 'channel.sqlite-wal')).size;
  const before = logSize();
  await storage.tallies.catchUp();
  expect(logSize()).toBe(before);
});

test('a base union goes by the name of its first dossier that still says it', async () => {
  const union = (grassrootsUnion: string) => ({
    content: aSubmission({ workplace: { unitId: 'tinh-24/222', grassrootsUnion } }),
  });
  const erased = await aRecordedDossier(storage, author, union('CĐCS Trường Mầm non Hoa Sen'));
  changeRows(
    storage,
    `update submission set content_json = replace(content_json, 'Hoa Sen', '…') where id = ?`,
    erased.id,
  );
  await aRecordedDossier(storage, author, union('cđcs trường mầm non hoa sen'));
  await aRecordedDossier(storage, author, union('CĐCS TRƯỜNG MẦM NON HOA SEN'));
  await storage.tallies.catchUp();
  const scopeId = 'tinh-24/222#cdcs truong mam non hoa sen';
  const known = { scopeId, name: 'cđcs trường mầm non hoa sen' };
  expect(await storage.tallies.baseUnions('tinh-24/222')).toEqual([known]);
  await storage.tallies.noteBaseUnions([
    { scopeId, name: 'Another name' },
    { scopeId: 'tinh-24/222#cdcs moi', name: 'CĐCS Mới' },
  ]);
  expect(await storage.tallies.baseUnions('tinh-24/222')).toEqual([
    known,
    { scopeId: 'tinh-24/222#cdcs moi', name: 'CĐCS Mới' },
  ]);
});
