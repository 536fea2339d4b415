import {
  motTrieuSangKien as programme,
  scopeIdOf,
  type Commendation,
  type Submission,
} from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCommendationDocx } from '../documents/commendation.ts';
import { createCommendationList } from '../services/commendation/list.ts';
import { createNoteDownload } from '../services/commendation/note-download.ts';
import type { Person } from '../services/ports.ts';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  confirmDossier,
  openTestStorage,
  serve,
  type Served,
  type TestStorage,
} from '../testing/index.ts';
import { commendationRoutes } from './commendation.ts';
import { officialApi } from './official-api.test-data.ts';

const NOW = new Date('2022-09-15T02:00:00Z');
let storage: TestStorage;
let api: Served;
let worker: Person;
let province: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  const deps = { ...storage, programme, clock: { now: () => NOW } };
  const [list, noteDownload] = [createCommendationList(deps), createNoteDownload(deps)];
  const makeDocx = makeCommendationDocx;
  api = await serve(officialApi(storage, commendationRoutes({ list, makeDocx, programme, noteDownload })));
  province = await anOfficial(storage, { unitId: 'tinh-24', role: 'province-official' });
  worker = await aPerson(storage);
});
afterEach(async () => {
  await api[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

type Given = {
  name?: string;
  phone?: string;
  unitId?: string;
  union?: string;
  at?: string;
  benefitVnd?: number;
  coAuthors?: Submission['coAuthors'];
  valid?: boolean;
};

/** A dossier that came in, and was confirmed an hour later unless it says otherwise. */
async function handIn(given: Given = {}): Promise<void> {
  const { name = 'Nguyễn Thị Mẫu', phone = '+84900000001', unitId = 'tinh-24/222' } = given;
  const { union = 'CĐCS A', at = '2022-06-20T02:00:00Z', benefitVnd, coAuthors = [], valid = true } = given;
  const content: Partial<Submission> = {
    author: { fullName: name, phone },
    coAuthors,
    workplace: { unitId, grassrootsUnion: union },
    initiative: { title: `Gá ${at}`, description: 'Gá.', ...(benefitVnd && { benefitVnd }) },
  };
  const entry = await aRecordedDossier(storage, worker, { at: new Date(at), unitId, content });
  if (valid)
    await confirmDossier(storage, entry.id, { by: province, at: new Date(Date.parse(at) + 3600_000) });
}

const ask = (query: string, who = province) => api.ask(`/official/commendation${query}`, { who });
const read = async (query: string, who = province) => {
  const answer = await ask(query, who);
  expect(answer.status, await answer.clone().text()).toBe(200);
  return (await answer.json()) as Commendation;
};

describe('The most active collectives', () => {
  it('stand by valid entries, with their share of the target and the benefit; none without anything valid', async () => {
    await handIn({ benefitVnd: 5_000_000 });
    await handIn();
    await handIn({ unitId: 'tinh-24/kcn' });
    await handIn({ unitId: 'tinh-24/221', valid: false });
    await storage.targets.set({
      targets: [{ scopeId: 'tinh-24/kcn', phase: 2, target: 1, name: null }],
      by: province.id,
      at: NOW,
    });
    const { collectives } = await read('?phase=2');
    expect(collectives).toMatchObject([
      { scopeId: 'tinh-24/222', submitted: 2, valid: 2, target: null, percent: null, benefitVnd: 5_000_000 },
      { scopeId: 'tinh-24/kcn', valid: 1, target: 1, percent: 100 },
    ]);
    expect((await read('?phase=2&order=percent')).collectives).toMatchObject([{ scopeId: 'tinh-24/kcn' }]);
    expect((await read('?phase=1')).collectives).toEqual([]);
  });

  it('of a quarter are counted by what became valid in it', async () => {
    await handIn({ at: '2022-06-30T16:30:00Z' });
    await handIn({ at: '2022-07-02T02:00:00Z', unitId: 'tinh-24/kcn' });
    expect((await read('?quarter=2022-Q2')).collectives).toEqual([]);
    const { collectives, quarter } = await read('?quarter=2022-Q3');
    expect(quarter).toBe('2022-Q3');
    expect(collectives.map(({ valid }) => valid)).toEqual([1, 1]);
  });

  it('may be the base unions of a whole province', async () => {
    await handIn();
    await handIn({ unitId: 'tinh-24/kcn', union: 'CĐCS B' });
    await handIn({ unitId: 'tinh-01/001', union: 'CĐCS C' });
    const { collectives } = await read('?level=base');
    expect(collectives).toMatchObject([
      { name: 'CĐCS A', unitName: 'Liên đoàn Lao động huyện Việt Yên' },
      { name: 'CĐCS B' },
    ]);
  });
});

describe('The most active people', () => {
  it('are told apart by number and name, and stand by valid dossiers, then by benefit', async () => {
    await handIn({ name: 'đặng thị mẫu', phone: '+84900000002', benefitVnd: 1_000_000 });
    await handIn({ at: '2022-06-21T02:00:00Z', benefitVnd: 2_000_000 });
    await handIn({ name: 'Nguyễn Thị MẪU', at: '2022-06-22T02:00:00Z', unitId: 'tinh-24/kcn' });
    await handIn({ name: 'Người khác', phone: '+84900000003', valid: false });
    const { individuals } = await read('?of=individuals');
    expect(individuals).toMatchObject([
      { nameInCapitals: 'NGUYỄN THỊ MẪU', valid: 2, benefitVnd: 2_000_000 },
      { nameInCapitals: 'ĐẶNG THỊ MẪU', valid: 1, benefitVnd: 1_000_000 },
    ]);
  });

  it('bring their titles and co-authors along, each once', async () => {
    const coAuthors = [{ fullName: 'Trần Văn Mẫu' }];
    await handIn({ coAuthors });
    await handIn({ coAuthors, at: '2022-06-21T02:00:00Z' });
    const [first] = (await read('?of=individuals')).individuals;
    expect(first).toMatchObject({ coAuthors: ['Trần Văn Mẫu'] });
    expect(first?.titles).toEqual(['Gá 2022-06-21T02:00:00Z', 'Gá 2022-06-20T02:00:00Z']);
  });

  it('of a quarter are those who handed in then', async () => {
    await handIn({ at: '2022-06-30T16:59:00Z' });
    expect((await read('?of=individuals&quarter=2022-Q2')).individuals).toHaveLength(1);
    expect((await read('?of=individuals&quarter=2022-Q3')).individuals).toEqual([]);
  });

  it('are those of the place alone: a base union, a unit, a province, the country', async () => {
    await handIn();
    await handIn({ unitId: 'tinh-24/kcn', union: 'CĐCS B', at: '2022-06-21T02:00:00Z' });
    await handIn({ unitId: 'tinh-01/001', union: 'CĐCS C', phone: '+84900000009' });
    const officer = await anOfficial(storage, { unitId: 'tinh-24/222', grassrootsKey: 'cdcs a' });
    const district = await anOfficial(storage, { unitId: 'tinh-24/222' });
    const organiser = await anOfficial(storage, { unitId: 'tong-lien-doan', role: 'organiser' });
    const counts = async (who: Person, query = '') =>
      (await read(`?of=individuals${query}`, who)).individuals.map(({ valid }) => valid);
    expect(await counts(officer)).toEqual([1]);
    expect(await counts(district)).toEqual([1]);
    expect(await counts(province)).toEqual([2]);
    expect(await counts(organiser)).toEqual([2, 1]);
    const union = encodeURIComponent(scopeIdOf('tinh-24/kcn', 'cdcs b'));
    expect(await counts(province, `&scope=${union}`)).toEqual([1]);
  });

  it('are shown to those alone who draw up reports, of their own places', async () => {
    const reviewer = await anOfficial(storage, { unitId: 'tong-lien-doan', role: 'reviewer' });
    expect((await ask('?of=individuals', reviewer)).status).toBe(403);
    expect((await ask('?of=individuals&scope=tinh-01')).status).toBe(404);
    expect((await ask('?quarter=2022-Q5')).status).toBe(400);
  });
});

describe('The list on paper', () => {
  it('is a Word file with a name that says what it holds', async () => {
    await handIn();
    const answer = await ask('/document?of=individuals&quarter=2022-Q2');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Disposition')).toContain(
      encodeURIComponent('Cá nhân tiêu biểu quý II năm 2022'),
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
    const page = { before: null, limit: 10, unplaced: false };
    const lines = await storage.audit.lines([{ unitId: 'tinh-24', grassrootsKey: null }], page);
    expect(lines.filter(({ action }) => action === 'commendation.download')).toMatchObject([
      { personId: province.id, unitId: 'tinh-24', detail: { kind: 'individuals' } },
    ]);
  });

  it('is refused to whom the list is refused', async () => {
    expect((await ask('/document?scope=tinh-01')).status).toBe(404);
    expect((await ask('/document?of=nobody')).status).toBe(400);
  });
});
