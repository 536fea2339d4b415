import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportFiles, Person } from '../services/ports.ts';
import { everythingIn, rowsOf } from '../storage/look-inside.test-data.ts';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  openTestStorage,
  type TestStorage,
} from '../testing/index.ts';
import { fetchFile, orderFile, stateOf } from './export.test-data.ts';
import { openReports } from './report.test-data.ts';

const DISTRICT = 'tinh-24/222';
const LIST = { kind: 'dossiers_xlsx', scopeId: DISTRICT };
const FORM = {
  ...{ number: '12', place: 'Việt Yên', date: '', signerTitle: 'Chủ tịch' },
  ...{ signerName: 'Trần Thị Dấu-Ký', recipients: 'Dấu-Nơi-nhận' },
};
const paperOf = (month: string) => ({ kind: 'report_docx', scopeId: DISTRICT, month });

let storage: TestStorage;
let reports: Awaited<ReturnType<typeof openReports>>;
let official: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  reports = await openReports(storage);
  official = await anOfficial(storage, { unitId: DISTRICT });
});
afterEach(async () => {
  await reports[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

const order = (asked: object, who = official) => orderFile(reports, who, asked);

describe('orders of one person', () => {
  it('for the same file are one until it is made, and another afterwards', async () => {
    const june = await order({ ...paperOf('2022-06'), form: FORM });
    expect(await order({ ...paperOf('2022-06'), form: FORM })).toBe(june);
    await storage.exports.takeNext('');
    expect(await order({ ...paperOf('2022-06'), form: FORM })).toBe(june);
    const others = [paperOf('2022-05'), paperOf('2022-06'), { ...paperOf('2022-06'), kind: 'report_xlsx' }];
    for (const other of others) expect(await order(other)).not.toBe(june);
    await reports.makeExports();
    expect(await order({ ...paperOf('2022-06'), form: FORM })).not.toBe(june);
  });

  it('are five at a time, and more again when one is made', async () => {
    for (const month of ['2022-02', '2022-03', '2022-04', '2022-05', '2022-06']) await order(paperOf(month));
    const sixth = await reports.ask('/official/exports', { who: official, json: LIST });
    expect(sixth.status).toBe(429);
    expect(await sixth.json()).toMatchObject({
      code: 'too_many_requests',
      title: 'Anh/Chị đang có 5 tệp chờ lập. Vui lòng đợi một tệp lập xong rồi yêu cầu tệp khác.',
    });
    expect(rowsOf(storage, 'select id from export_file')).toHaveLength(5);
    await reports.makeExports();
    await order(LIST);
  });

  it('do not hold up those of others, who come in turn', async () => {
    const mine = [];
    for (const month of ['2022-04', '2022-05', '2022-06']) mine.push(await order(paperOf(month)));
    const colleague = await anOfficial(storage, { unitId: DISTRICT });
    const theirs = [await order(LIST, colleague), await order(paperOf('2022-06'), colleague)];
    const taken = [];
    for (let i = 0; i < 5; i += 1) {
      const { id } = (await storage.exports.takeNext(''))!;
      await storage.exports.end(id, { state: 'failed', reason: '' });
      taken.push(id);
    }
    expect(taken).toEqual([mine[0], theirs[0], mine[1], theirs[1], mine[2]]);
  });
});

it('a month before the programme is not taken, and holds up nobody', async () => {
  for (const month of ['0000-01', '0001-01', '2021-12']) {
    const refused = await reports.ask('/official/exports', { who: official, json: paperOf(month) });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      title: 'Chương trình bắt đầu từ tháng 01 năm 2022, tháng trước đó chưa có báo cáo.',
    });
  }
  expect(await storage.exports.isWaiting()).toBe(false);
});

describe('the name of a file', () => {
  it('holds neither unseen signs, nor line breaks, nor those of paths', async () => {
    const union = 'CĐCS\u0000 May\n\u202eMẫu/1\u2028';
    const workplace = { unitId: DISTRICT, grassrootsUnion: union };
    await aRecordedDossier(storage, await aPerson(storage), { content: { workplace } });
    const { state } = await fetchFile(reports, official, {
      ...paperOf('2022-06'),
      scopeId: `${DISTRICT}#cdcs may mau 1`,
    });
    expect(state.fileName).toBe('Báo cáo tháng 6 năm 2022 - CĐCS May Mẫu-1.docx');
  });

  it('is made of no key that a name would not give', async () => {
    for (const key of ['CĐCS', 'a\u0000b', 'a\nb', '../a', ' a']) {
      const refused = await reports.ask('/official/exports', {
        who: official,
        json: { ...LIST, scopeId: `${DISTRICT}#${key}` },
      });
      expect(refused.status, key).toBe(404);
    }
  });
});

describe('when an official withdraws consent', () => {
  const erase = () =>
    storage.people.erase({ zaloUserId: official.zaloUserId!, at: new Date(), revokedAt: null });

  it('their files and what they wrote onto the report go with them, the work of others stays', async () => {
    const { id } = await fetchFile(reports, official, { ...paperOf('2022-06'), form: FORM });
    const colleague = await anOfficial(storage, { unitId: DISTRICT });
    const other = await order(LIST, colleague);
    expect(everythingIn(storage)).toContain('Dấu-Ký');
    expect((await erase()).fileIds).toEqual([id]);
    for (const word of ['Dấu-Ký', 'Dấu-Nơi-nhận']) expect(everythingIn(storage)).not.toContain(word);
    expect((await stateOf(reports, colleague, other)).state).toBe('waiting');
  });

  it('a file that is made at that moment is deleted again', async () => {
    await reports[Symbol.asyncDispose]();
    const removed: string[] = [];
    const exportFiles: ExportFiles = {
      write: async () => ({ bytes: (await erase()).fileIds.length, sha256: '' }),
      read: () => Promise.resolve(undefined),
      remove: (id) => Promise.resolve(void removed.push(id)),
    };
    reports = await openReports(storage, { exportFiles });
    const id = await order(LIST);
    await reports.makeExports();
    expect(removed).toEqual([id]);
  });
});
