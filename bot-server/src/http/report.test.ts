import {
  getMonthReport,
  getReportChanges,
  getReportPeople,
  type MonthReport,
  type Submission,
} from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, StoredSubmission } from '../services/ports.ts';
import { anOfficial, aRecordedDossier, type TestStorage } from '../testing/index.ts';
import { closeReportWorld, decide, moveTo, openReportWorld, type ReportWorld } from './report.test-data.ts';

const DISTRICT = 'tinh-24/222';
const INSIDE = '2022-06-20T03:00:00Z';
const LATER = '2022-07-02T03:00:00Z';

let storage: TestStorage;
let reports: ReportWorld['reports'];
let official: Person;
let worker: Person;
beforeEach(async () => {
  ({ storage, reports, official, worker } = await openReportWorld(DISTRICT));
});
afterEach(() => closeReportWorld({ storage, reports }));

type Given = { at?: string; unitId?: string; union?: string; name?: string; benefitVnd?: number };

function handIn(given: Given = {}): Promise<StoredSubmission> {
  const { at = INSIDE, unitId = DISTRICT, union = 'CĐCS Công ty May Việt Yên', name, benefitVnd } = given;
  const content: Partial<Submission> = {
    author: { fullName: name ?? 'Nguyễn Thị Mẫu', phone: '+84900000001' },
    workplace: { unitId, grassrootsUnion: union },
    initiative: { title: 'Gá bắt vít', description: 'Làm thêm gá.', ...(benefitVnd && { benefitVnd }) },
  };
  return aRecordedDossier(storage, worker, { at: new Date(at), unitId, content });
}

async function ask(month = '2022-06', scope = DISTRICT, who = official): Promise<Response> {
  const query = new URLSearchParams({ scope });
  return reports.ask(`/official/reports/${month}?${query.toString()}`, { who });
}
/** The report with the parts that are asked for when wanted. */
async function read(...asked: Parameters<typeof ask>): Promise<MonthReport> {
  const answer = await ask(...asked);
  expect(answer.status, await answer.clone().text()).toBe(200);
  const { report } = getMonthReport.response.parse(await answer.json());
  const [month = '2022-06', ...of] = asked;
  const { people } = getReportPeople.response.parse(await (await ask(`${month}/people`, ...of)).json());
  const changes = getReportChanges.response.parse(await (await ask(`${month}/changes`, ...of)).json());
  return { ...report, people, changes };
}

describe('the report of a month', () => {
  it('counts the month, the month before and everything until its end, by unit, phase and group', async () => {
    await handIn({ at: '2022-05-10T03:00:00Z' });
    const valid = await handIn({ benefitVnd: 120_000_000 });
    await decide(storage, valid, { at: '2022-06-21T03:00:00Z', state: 'confirmed' });
    await handIn({ at: LATER });
    const report = await read();
    expect(report).toMatchObject({
      name: 'Liên đoàn Lao động huyện Việt Yên',
      asOf: '2022-06-30T17:00:00.000Z',
      provisional: false,
      total: {
        until: { submitted: 2, valid: 1, benefitVnd: 120_000_000 },
        month: { submitted: 1, valid: 1, benefitVnd: 120_000_000 },
        before: { submitted: 1, valid: 0, benefitVnd: 0 },
      },
      subUnits: [{ name: 'CĐCS Công ty May Việt Yên', until: { submitted: 2 } }],
      collectives: [{ name: 'CĐCS Công ty May Việt Yên', valid: 1 }],
      people: [{ name: 'Nguyễn Thị Mẫu', valid: 1, commended: 0 }],
    });
    const sumOf = (parts: { until: { submitted: number } }[]) =>
      parts.reduce((sum, { until }) => sum + until.submitted, 0);
    expect([report.phases, report.groups].map(sumOf)).toEqual([2, 2]);
  });

  it('stays the same to the byte whatever comes later, and lists that apart', async () => {
    const [confirmed, moved, fallen] = [await handIn(), await handIn(), await handIn()];
    await decide(storage, fallen, { at: '2022-06-22T03:00:00Z', state: 'confirmed' });
    const first = await read();
    await decide(storage, confirmed, { at: LATER, state: 'confirmed' });
    await moveTo(storage, moved, { at: LATER, to: 'tinh-24/khac' });
    await decide(storage, fallen, { at: LATER, state: 'invalid' });
    await handIn({ at: LATER, union: 'CĐCS Mới Thành Lập' });
    reports.setNow('2022-09-01T02:00:00Z');
    const { changes, ...figures } = await read();
    const { changes: none, ...before } = first;
    expect(JSON.stringify(figures)).toBe(JSON.stringify(before));
    expect(none.total).toBe(0);
    expect(changes.entries.map(({ code, kind }) => [code, kind])).toEqual([
      [confirmed.code, 'became_valid'],
      [moved.code, 'moved_out'],
      [fallen.code, 'fell_out'],
    ]);
    expect(changes.total).toBe(3);
  });

  it('tells a dossier that was moved to the place it left and to the one it came to, and not to the one above both', async () => {
    const province = await anOfficial(storage, { unitId: 'tinh-24', role: 'province-official' });
    await moveTo(storage, await handIn(), { at: LATER, to: 'tinh-24/khac' });
    reports.setNow('2022-09-01T02:00:00Z');
    const told = ['tinh-24/222', 'tinh-24/222#cdcs cong ty may viet yen', 'tinh-24/khac', 'tinh-24'];
    const kinds = told.map(async (scope) => {
      const { changes } = await read('2022-06', scope, province);
      return changes.entries.map(({ kind }) => kind);
    });
    expect(await Promise.all(kinds)).toEqual([['moved_out'], ['moved_out'], ['moved_in'], []]);
  });

  it('names units from which nothing came, and base unions with an officer among them', async () => {
    await handIn();
    await anOfficial(storage, { unitId: DISTRICT, grassrootsKey: 'cdcs lang le' });
    await storage.tallies.noteBaseUnions([{ scopeId: `${DISTRICT}#cdcs lang le`, name: 'CĐCS Lặng Lẽ' }]);
    expect((await read()).silent.map(({ name }) => name)).toEqual(['CĐCS Lặng Lẽ']);
    const province = await anOfficial(storage, { unitId: 'tinh-24', role: 'province-official' });
    const { subUnits, silent } = await read('2022-06', 'tinh-24', province);
    expect(silent).toHaveLength(subUnits.length - 1);
    expect(silent.map(({ scopeId }) => scopeId)).not.toContain(DISTRICT);
  });

  it('says that a month is not over, and until when it counts', async () => {
    await handIn({ at: LATER });
    expect(await read('2022-07')).toMatchObject({
      provisional: true,
      asOf: '2022-07-05T02:00:00.000Z',
      total: { until: { submitted: 1 } },
      changes: { total: 0 },
    });
  });

  it('of a whole country, of one base union, and of nothing at all can be drawn up', async () => {
    await handIn();
    const admin = await anOfficial(storage, { unitId: 'tong-lien-doan', role: 'admin' });
    const national = await read('2022-06', 'tong-lien-doan', admin);
    expect(national.subUnits).toHaveLength(83);
    expect(national.total.until.submitted).toBe(1);
    const union = await read('2022-06', `${DISTRICT}#cdcs cong ty may viet yen`);
    expect(union).toMatchObject({
      name: 'CĐCS Công ty May Việt Yên',
      subUnits: [],
      total: { until: { submitted: 1 } },
    });
    expect((await read('2022-02')).total.until.submitted).toBe(0);
  });
});

describe('a report is refused', () => {
  it.each([
    ['2022-08', DISTRICT, 422],
    ['2022-13', DISTRICT, 400],
    ['2021-12', DISTRICT, 422],
    ['0001-01', DISTRICT, 422],
    ['0000-01', DISTRICT, 422],
    ['2022-06', `${DISTRICT}#CĐCS\u0000 Mẫu`, 404],
    ['2022-06', `${DISTRICT}#cdcs/../mau`, 404],
    ['2022-06', 'tinh-24', 404],
    ['2022-06', 'tinh-24/223', 404],
    ['2022-06', 'tinh-99', 404],
  ])('for %s of %s with %i', async (month, scope, status) => {
    expect((await ask(month, scope)).status).toBe(status);
  });

  it('to whoever has no right to report', async () => {
    const reviewer = await anOfficial(storage, { unitId: 'tong-lien-doan', role: 'reviewer' });
    expect((await ask('2022-06', DISTRICT, reviewer)).status).toBe(403);
    expect((await ask('2022-06', DISTRICT, worker)).status).toBe(403);
  });
});
