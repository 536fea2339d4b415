import { getMonthReport, getReportPeople } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, StoredSubmission } from '../services/ports.ts';
import { changeRows } from '../storage/look-inside.test-data.ts';
import { anOfficial, aRecordedDossier, type TestStorage } from '../testing/index.ts';
import {
  closeReportWorld,
  decide,
  moveTo,
  openReportWorld,
  putNameRight,
  type ReportWorld,
} from './report.test-data.ts';

const DISTRICT = 'tinh-24/222';
const JUNE = '2022-06-20T03:00:00Z';
const LAST_OF_JUNE = '2022-06-28T03:00:00Z';
const JULY = '2022-07-02T03:00:00Z';

let storage: TestStorage;
let reports: ReportWorld['reports'];
let official: Person;
let worker: Person;
beforeEach(async () => {
  ({ storage, reports, official, worker } = await openReportWorld(DISTRICT));
});
afterEach(() => closeReportWorld({ storage, reports }));

type Given = { at?: string; name?: string; union?: string };

function handIn({ at = JUNE, name = 'Nguyễn Thị Mẫu', union = 'CĐCS May Mẫu' }: Given = {}) {
  const author = { fullName: name, phone: '+84900000001' };
  const workplace = { unitId: DISTRICT, grassrootsUnion: union };
  return aRecordedDossier(storage, worker, { at: new Date(at), content: { author, workplace } });
}

/** Of these two to the byte as the server gives them, but for the form and the choices. */
async function june(): Promise<string> {
  const parts = ['2022-06', '2022-06/people'].map(async (path) => {
    const answer = await reports.ask(`/official/reports/${path}?scope=${DISTRICT}`, { who: official });
    return answer.text();
  });
  const [report, people] = await Promise.all(parts);
  return JSON.stringify([getMonthReport.response.parse(JSON.parse(report!)).report, people]);
}

function peopleOf(text: string) {
  const [, people] = JSON.parse(text) as [unknown, string];
  return getReportPeople.response.parse(JSON.parse(people)).people;
}

function invite(grassrootsKey: string, grassrootsUnion: string, at: string) {
  return storage.appointments.invite({
    ...{ unitId: DISTRICT, role: 'grassroots-officer', grassrootsKey, grassrootsUnion, by: official.id },
    ...{ tokenHash: grassrootsKey, at: new Date(at), expiresAt: new Date('2022-08-01T00:00:00Z') },
  });
}

async function confirmedInJune(given: Given = {}): Promise<StoredSubmission> {
  const dossier = await handIn(given);
  await decide(storage, dossier, { at: LAST_OF_JUNE, state: 'confirmed' });
  return dossier;
}

describe('the report of June, asked again in September', () => {
  it.each<[string, (dossiers: StoredSubmission[]) => Promise<unknown>]>([
    [
      'an author put the name right',
      ([one]) => putNameRight(storage, one!, { at: JULY, fullName: 'Trần Mẫu' }),
    ],
    ['a base union was invited', () => invite('cdcs moi', 'CĐCS Mới', JULY)],
    [
      'an invitation named a base union that had an officer',
      () => invite('cdcs lang le', 'CĐCS Lặng Lẽ', JULY),
    ],
    ['an entry named it', () => handIn({ at: JULY, union: 'CĐCS Lặng Lẽ' })],
    ['an entry fell out', ([one]) => decide(storage, one!, { at: JULY, state: 'invalid' })],
    ['an entry was withdrawn', ([one]) => decide(storage, one!, { at: JULY, state: 'withdrawn' })],
    ['an entry was moved', ([one]) => moveTo(storage, one!, { at: JULY, to: 'tinh-24/khac' })],
  ])('is the same to the byte after %s', async (_what, change) => {
    const officer = await anOfficial(storage, { unitId: DISTRICT, grassrootsKey: 'cdcs lang le' });
    changeRows(storage, 'update official set since = 0 where person_id = ?', officer.id);
    const dossiers = [await confirmedInJune(), await confirmedInJune()];
    const first = await june();
    expect(peopleOf(first)).toMatchObject([{ name: 'Nguyễn Thị Mẫu', valid: 2 }]);
    await change(dossiers);
    reports.setNow('2022-09-01T02:00:00Z');
    expect(await june()).toBe(first);
  });

  it('was not shown a name of July in the first place', async () => {
    const dossiers = [await confirmedInJune(), await confirmedInJune()];
    await putNameRight(storage, dossiers[0]!, { at: JULY, fullName: 'Trần Thị Mẫu' });
    await moveTo(storage, dossiers[0]!, { at: JULY, to: 'tinh-24/khac' });
    expect(peopleOf(await june())).toMatchObject([
      { name: 'Nguyễn Thị Mẫu', valid: 2, unitName: 'Liên đoàn Lao động huyện Việt Yên' },
    ]);
  });

  it('holds a base union that nobody had named by then, by what is known of it', async () => {
    await anOfficial(storage, { unitId: DISTRICT, grassrootsKey: 'cdcs lang le' });
    changeRows(storage, 'update official set since = 0');
    expect(await june()).toContain('CĐCS Lang Le');
  });
});
