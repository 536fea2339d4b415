import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportFiles, Person } from '../services/ports.ts';
import { changeRows, rowsOf } from '../storage/look-inside.test-data.ts';
import { anOfficial, aRecordedDossier, type TestStorage } from '../testing/index.ts';
import { fetchFile, orderFile, stateOf } from './export.test-data.ts';
import { closeReportWorld, openReportWorld, openReports, type ReportWorld } from './report.test-data.ts';

const DISTRICT = 'tinh-24/222';
const LIST = { kind: 'dossiers_xlsx', scopeId: DISTRICT };

let storage: TestStorage;
let reports: ReportWorld['reports'];
let official: Person;
let worker: Person;
beforeEach(async () => {
  ({ storage, reports, official, worker } = await openReportWorld(DISTRICT));
});
afterEach(() => closeReportWorld({ storage, reports }));

const folder = () => join(storage.folder, 'exports');
const audited = (action: string) => rowsOf(storage, 'select * from audit where action = ?', action);

describe('a list of dossiers', () => {
  it('waits, is made with every dossier of the place and none beside, and can be fetched with its sums', async () => {
    for (let i = 0; i < 3; i += 1) await aRecordedDossier(storage, worker);
    await aRecordedDossier(storage, worker, { unitId: 'tinh-24/223' });
    const id = await orderFile(reports, official, LIST);
    expect(await stateOf(reports, official, id)).toMatchObject({
      state: 'waiting',
      rowsDone: 0,
      sha256: null,
    });
    await reports.makeExports();
    const state = await stateOf(reports, official, id);
    expect(state).toMatchObject({ state: 'done', rowsDone: 3, rowsAll: 3 });
    const answer = await reports.ask(`/official/exports/${id}/file`, { who: official });
    const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Danh sách hồ sơ', 6],
      ['Kiểm tra', 4],
    ]);
    expect(sheets[1]!.rows[2]).toEqual(['Số dòng dữ liệu', 3]);
  });

  it('goes on from page to page without losing a dossier or telling one twice', async () => {
    for (let i = 0; i < 1100; i += 1) {
      await aRecordedDossier(storage, worker, { at: new Date(Date.UTC(2022, 5, 1, 1, i % 7)) });
    }
    const { bytes, state } = await fetchFile(reports, official, LIST);
    const rows = (await readXlsx(bytes)).sheets[0]!.rows.slice(3);
    expect(new Set(rows.map((row) => row[1])).size).toBe(1100);
    expect(state).toMatchObject({ rowsDone: 1100, rowsAll: 1100 });
  });

  it('lies encrypted beside the database: no name and no number can be read there', async () => {
    await aRecordedDossier(storage, worker);
    const { id, bytes } = await fetchFile(reports, official, LIST);
    const stored = readFileSync(join(folder(), id));
    expect(bytes.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect(stored.includes(Buffer.from(bytes.subarray(0, 64)))).toBe(false);
  });

  it('is noted in the log of the unit when ordered and when taken away', async () => {
    await fetchFile(reports, official, LIST);
    for (const action of ['export.order', 'export.download']) {
      expect(audited(action)).toMatchObject([{ person_id: official.id, unit_id: DISTRICT }]);
      expect(JSON.parse(String(audited(action)[0]!['detail_json']))).toMatchObject(LIST);
    }
  });
});

describe('an order is refused', () => {
  const statusOf = async (who: Person, asked: object) =>
    (await reports.ask('/official/exports', { who, json: asked })).status;

  it.each(['tinh-24', 'tinh-24/223', 'tinh-99', 'tong-lien-doan'])(
    'for %s, which is not mine',
    async (scopeId) => {
      expect(await statusOf(official, { ...LIST, scopeId })).toBe(404);
    },
  );

  it('to whoever has no right to report', async () => {
    const reviewer = await anOfficial(storage, { unitId: 'tong-lien-doan', role: 'reviewer' });
    expect(await statusOf(reviewer, LIST)).toBe(403);
    expect(await statusOf(worker, LIST)).toBe(403);
  });

  it('without the month of a report, or for one to come', async () => {
    const report = { kind: 'report_docx', scopeId: DISTRICT };
    expect(await statusOf(official, report)).toBe(400);
    expect(await statusOf(official, { ...report, month: '2022-08' })).toBe(422);
  });
});

describe('a file that is made', () => {
  it('is nobody else’s, also not of another official of the same unit', async () => {
    const { id } = await fetchFile(reports, official, LIST);
    const colleague = await anOfficial(storage, { unitId: DISTRICT });
    for (const path of [`/official/exports/${id}`, `/official/exports/${id}/file`]) {
      expect((await reports.ask(path, { who: colleague })).status).toBe(404);
      expect((await reports.ask(path, { who: worker })).status).toBe(403);
    }
  });

  it('is out of reach as soon as the post ends', async () => {
    const { id } = await fetchFile(reports, official, LIST);
    changeRows(storage, 'update official set revoked_at = 1 where person_id = ?', official.id);
    expect((await reports.ask(`/official/exports/${id}/file`, { who: official })).status).toBe(403);
  });

  it('remembers what the unit wrote onto its report', async () => {
    const form = {
      number: '12',
      place: 'Việt Yên',
      date: '',
      signerTitle: 'Chủ tịch',
      signerName: '',
      recipients: '',
    };
    await orderFile(reports, official, { kind: 'report_docx', scopeId: DISTRICT, month: '2022-06', form });
    const answer = await reports.ask(`/official/reports/2022-06?scope=${DISTRICT}`, { who: official });
    expect(((await answer.json()) as { form: unknown }).form).toEqual(form);
  });
});

describe('when the making fails', () => {
  async function withFiles(exportFiles: ExportFiles) {
    await reports[Symbol.asyncDispose]();
    reports = await openReports(storage, { exportFiles });
  }
  const noFile = {
    read: () => Promise.resolve(undefined),
    remove: () => Promise.resolve(),
  };

  it('for a full disk it says so, keeps no half file, and the next order is made', async () => {
    let full = true;
    await withFiles({
      ...noFile,
      write: () =>
        full
          ? Promise.reject(Object.assign(new Error('write'), { code: 'ENOSPC' }))
          : Promise.resolve({ bytes: 1, sha256: 'x' }),
    });
    const first = await orderFile(reports, official, LIST);
    await reports.makeExports();
    full = false;
    const second = await orderFile(reports, official, LIST);
    await reports.makeExports();
    expect(await stateOf(reports, official, first)).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('hết chỗ') as string,
    });
    expect((await reports.ask(`/official/exports/${first}/file`, { who: official })).status).toBe(404);
    expect((await stateOf(reports, official, second)).state).toBe('done');
    expect(reports.log.lines).toContainEqual(expect.objectContaining({ level: 'error' }));
  });

  it('in the middle of the rows nothing stays behind that looks whole', async () => {
    await aRecordedDossier(storage, worker);
    changeRows(storage, `update submission set content_json = '{}'`);
    const id = await orderFile(reports, official, LIST);
    await reports.makeExports();
    expect((await stateOf(reports, official, id)).state).toBe('failed');
    expect(existsSync(folder()) ? readdirSync(folder()) : []).toEqual([]);
  });

  it('with its process it begins anew, and after the third time it is given up', async () => {
    const id = await orderFile(reports, official, LIST);
    for (let i = 0; i < 2; i += 1) await storage.exports.takeNext('');
    await reports.makeExports();
    expect((await stateOf(reports, official, id)).state).toBe('done');
    const other = await orderFile(reports, official, LIST);
    for (let i = 0; i < 3; i += 1) await storage.exports.takeNext('');
    await reports.makeExports();
    expect(await stateOf(reports, official, other)).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('ba lần') as string,
    });
  });
});

it('is thrown away after its time, record and bytes', async () => {
  const { id } = await fetchFile(reports, official, LIST);
  expect(await storage.exports.sweep(new Date(Date.now() - 1000))).toEqual([]);
  expect(await storage.exports.sweep(new Date(Date.now() + 1000))).toEqual([id]);
  expect((await reports.ask(`/official/exports/${id}`, { who: official })).status).toBe(404);
});
