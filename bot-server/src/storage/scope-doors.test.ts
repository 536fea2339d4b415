import { scopeIdOf, scopePath } from '@sang-kien/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StoredSubmission, UnitScope } from '../services/ports.ts';
import { covers, reachesHandOver, reachesScope, scopesOf } from '../services/rights.ts';
import { aHandOver } from '../testing/hand-over.ts';
import { aReceipt } from '../testing/outbox.ts';
import { anEntry, aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';

const at = new Date('2022-06-15T02:00:00Z');
const until = new Date(at.getTime() + 1);
const KEY = 'cdcs mau';

/** The same name in units that have nothing to do with one another, below one another, and under “Khác”. */
const places = [
  `tinh-24/222#${KEY}`,
  'tinh-24/222#cdcs khac ten',
  `tinh-24/213#${KEY}`,
  `tinh-24/khac#${KEY}`,
  `tinh-27/256#${KEY}`,
  `nganh-y-te#${KEY}`,
  'nganh-y-te#cdcs khac ten',
  `nganh-y-te/khac#${KEY}`,
];
const seats = [
  'tong-lien-doan',
  'tinh-24',
  'tinh-24/222',
  'tinh-24/khac',
  `tinh-24/222#${KEY}`,
  `tinh-24/khac#${KEY}`,
  'nganh-y-te',
  'nganh-y-te/khac',
  `nganh-y-te#${KEY}`,
  `nganh-y-te/khac#${KEY}`,
];

type Planted = { place: string; submission: StoredSubmission };
let storage: TestStorage;
const planted: Planted[] = [];
beforeAll(async () => {
  storage = await openTestStorage();
  for (const place of places) planted.push({ place, submission: await plant(place) });
  await storage.tallies.catchUp();
  await storage.dossierWork.catchUpWords(1000);
});
afterAll(async () => storage[Symbol.asyncDispose]());

/** In each place: a dossier that waits, one that was confirmed, a call for help, a message that did not arrive. */
async function plant(place: string): Promise<StoredSubmission> {
  const { unitId, grassrootsKey } = seatOf(place);
  const person = await aPerson(storage, at);
  const author = { fullName: `Tác giả ${place}`, phone: '0900000001' };
  const workplace = { unitId, grassrootsUnion: grassrootsKey };
  const fresh = () => anEntry(person, { at, unitId, content: { author, workplace } });
  const [waiting, decided] = [fresh(), fresh()];
  const fact = aReceipt(waiting.submission.code);
  const notices = [{ fact, subject: waiting.submission.code, to: { personId: person.id } }];
  await storage.submissions.record({ ...waiting, notices });
  await storage.submissions.record(decided);
  const none = { reason: null, exclusion: null, steps: [], notices: [] };
  const { id: submissionId, state, version } = decided.submission;
  const step = { submissionId, from: { state, version }, to: 'confirmed' as const, actor: 'unit' as const };
  await storage.submissionChanges.move({ ...step, by: person.id, at, audit: 'submission.confirm', ...none });
  const unitIds = scopePath(unitId).toReversed();
  await aHandOver(storage, person, { at, unitIds, grassrootsUnion: grassrootsKey });
  const [message] = await storage.outbox.claim({ at, leaseUntil: until, limit: 1 });
  await storage.outbox.settle(message!.id, { outcome: 'failed', error: 'gone' });
  return waiting.submission;
}

function seatOf(place: string): { unitId: string; grassrootsKey: string } {
  const [unitId = '', grassrootsKey = ''] = place.split('#');
  return { unitId, grassrootsKey };
}

type Seen = { scopes: UnitScope[]; scopeId: string };
const page = { before: null, limit: 1000 };
const digestOf = async (scopes: UnitScope[]) =>
  storage.digests.count({ personId: '', since: at, until, reads: scopes, decides: scopes, answers: scopes });

/** How many things an official of a seat meets at each door: one for each place that is theirs. */
const doors: Record<string, (seen: Seen) => Promise<number> | number> = {
  open: ({ scopes }) =>
    planted.filter(({ place, submission }) => covers(scopes, submission, seatOf(place).grassrootsKey)).length,
  place: ({ scopes }) => planted.filter(({ place }) => reachesScope(scopes, place)).length,
  list: async ({ scopes }) => (await storage.submissions.withinUnits(scopes, page)).length / 2,
  'list of those that wait': async ({ scopes }) => {
    const filter = { state: 'submitted' as const, answered: false, submitted: null, words: [] };
    return (await storage.submissions.withinUnits(scopes, { ...page, filter })).length;
  },
  search: async ({ scopes }) => {
    if (scopes.some((scope) => 'everything' in scope)) return planted.length;
    const filter = { state: null, answered: false, submitted: null, words: ['tac'] };
    return (await storage.submissions.withinUnits(scopes, { ...page, filter })).length / 2;
  },
  'count for an export': async ({ scopes }) => (await storage.exports.countDossiers(scopes[0]!, until)) / 2,
  tasks: async ({ scopes }) => (await storage.dossierWork.waiting(scopes)).count,
  digest: async ({ scopes }) => (await digestOf(scopes)).newEntries / 2,
  'calls in the digest': async ({ scopes }) => (await digestOf(scopes)).handOvers,
  'calls that may be opened': async ({ scopes }) => {
    const all = await storage.handOvers.withinUnits([{ everything: true }], { ...page, open: true });
    return all.filter((call) => reachesHandOver(scopes, call)).length;
  },
  calls: async ({ scopes }) => (await storage.handOvers.withinUnits(scopes, { ...page, open: true })).length,
  log: async ({ scopes }) => (await storage.audit.lines(scopes, { ...page, unplaced: false })).length,
  undelivered: async ({ scopes }) => (await storage.undelivered.withinUnits(scopes, page)).length,
  commendation: async ({ scopeId }) => {
    const time = { phase: 2, quarter: null };
    return (await storage.commendations.individuals({ scopeId, time, limit: 1000 })).length;
  },
  board: async ({ scopeId }) => {
    const tallies = await storage.tallies.ofScopes([scopeId], null);
    return tallies.get(scopeId)?.waiting ?? 0;
  },
};

test.each(seats)(
  'every door shows an official of %s the same places, and the board counts them',
  async (seat) => {
    const [unitId = '', grassrootsKey = null] = seat.split('#');
    const scopes = scopesOf([{ personId: '', unitId, role: 'admin', grassrootsKey }]);
    const mine = places.filter((place) => scopePath(place).includes(seat));
    expect(mine.length).toBeGreaterThan(0);
    const seen = { scopes, scopeId: scopeIdOf(unitId, grassrootsKey) };
    for (const [door, count] of Object.entries(doors)) expect(await count(seen), door).toBe(mine.length);
  },
);
