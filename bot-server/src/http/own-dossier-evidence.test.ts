import { AppError } from '@sang-kien/shared';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dossierForEvidence } from '../services/own-dossier.ts';
import { aPerson } from '../testing/index.ts';
import { aDossierInWork, asking, type DossierInWork } from './own-dossier.test-data.ts';

let work: DossierInWork;
beforeEach(async () => {
  work = await aDossierInWork({ now: () => new Date('2022-06-16T02:00:00Z') });
});
afterEach(() => work[Symbol.asyncDispose]());

const find = (personId = work.author.id) => dossierForEvidence(work.storage, personId, work.dossier.code);
const refusalOf = async (asked: Promise<unknown>) => {
  const refusal: unknown = await asked.catch((error: unknown) => error);
  return refusal instanceof AppError ? refusal.code : undefined;
};

test('an upload may be for a dossier of one’s own whose unit asked for changes', async () => {
  await work.decide(work.official, asking(['evidence']));
  expect(await find()).toBe(work.dossier.id);
});

test('it may not be for one that nobody asked about, nor for somebody else’s', async () => {
  expect(await refusalOf(find())).toBe('conflict');
  expect(await refusalOf(find((await aPerson(work.storage)).id))).toBe('not_found');
});
