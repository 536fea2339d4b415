import { motTrieuSangKien } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../services/ports.ts';
import { rowsOf } from '../storage/look-inside.test-data.ts';
import { anImportFile, anImportRow, anOfficial, aPerson, aRecordedDossier } from '../testing/index.ts';
import { openImports, uploaded, type OpenImports } from './import.test-data.ts';

let imports: OpenImports;
let officer: Person;
beforeEach(async () => {
  imports = await openImports();
  officer = await anOfficial(imports.storage, { unitId: 'tinh-24/222' });
});
afterEach(() => imports[Symbol.asyncDispose]());

const fileOf = (...numbers: number[]) => anImportFile(numbers.map((number) => anImportRow(number)));
const run = (id: string, body: object = { rows: 'good' }, who = officer) =>
  imports.ask(`/${id}/run`, who, body);
const dossiers = () =>
  rowsOf(imports.storage, `select id from submission where person_id = '${officer.id}'`).length;
const endPost = () => {
  const { zaloUserId } = officer;
  return imports.storage.people.erase({ zaloUserId: zaloUserId!, at: imports.time.now, revokedAt: null });
};

describe('the same row', () => {
  test('makes one dossier, though it is run by two at once, run again, or comes in another file', async () => {
    const { id } = await uploaded(imports, officer, await fileOf(1, 2));
    await Promise.all([run(id), run(id)]);
    await Promise.all([imports.work(), imports.work()]);
    const other = await uploaded(imports, officer, await fileOf(2, 3));
    expect(other.counts).toMatchObject({ good: 1, doubtful: 1 });
    await run(other.id, { rows: [2, 3] });
    await imports.work();
    expect(dossiers()).toBe(3);
    const codes = async (seen: string) => (await imports.seen(officer, seen)).page.map(({ code }) => code);
    expect((await codes(other.id))[0]).toBe((await codes(id))[1]);
  });

  test('is found again when the process died between the dossier and its note', async () => {
    const { id } = await uploaded(imports, officer, await fileOf(1, 2, 3));
    await run(id);
    const { settle } = imports.storage.imports;
    imports.storage.imports.settle = () => Promise.reject(new Error('killed'));
    await expect(imports.work()).rejects.toThrow('killed');
    expect((await imports.seen(officer, id)).counts).toMatchObject({ queued: 3, recorded: 0 });
    imports.storage.imports.settle = settle;
    await imports.work();
    expect((await imports.seen(officer, id)).counts).toMatchObject({ queued: 0, recorded: 3 });
    expect(dossiers()).toBe(3);
  });
});

describe('chosen rows', () => {
  test('go in alone; the others wait, and a second run tells of itself', async () => {
    const { id } = await uploaded(imports, officer, await fileOf(1, 2, 3));
    await run(id, { rows: [3] });
    await imports.work();
    expect((await imports.seen(officer, id)).counts).toMatchObject({ good: 2, recorded: 1 });
    await run(id, { rows: 'good', except: [2] });
    await imports.work();
    expect((await imports.seen(officer, id)).counts).toMatchObject({ good: 1, recorded: 2 });
    expect((await imports.storage.outbox.inboxOf(officer.id, 10)).messages).toHaveLength(2);
  });

  test('that are wrong or not there are refused by their numbers', async () => {
    const wrong = anImportRow(2, { 'Số điện thoại': null });
    const { id } = await uploaded(imports, officer, await anImportFile([anImportRow(1), wrong]));
    const refused = { status: 422, body: { title: expect.stringContaining('3, 99') } };
    expect(await run(id, { rows: [2, 3, 99] })).toMatchObject(refused);
  });
});

describe('what has changed since the dry run', () => {
  test('is judged anew: the gate may have closed, and the row says why it did not go in', async () => {
    const { id } = await uploaded(imports, officer, await fileOf(1));
    await run(id);
    imports.time.now = new Date('2023-10-01T02:00:00Z');
    await imports.work();
    const seen = await imports.seen(officer, id);
    expect(seen).toMatchObject({ state: 'done', gate: expect.stringContaining('kết thúc') });
    expect(seen.page).toMatchObject([{ state: 'failed', reason: expect.stringContaining('kết thúc') }]);
    expect((await run(id, { rows: [2] })).status).toBe(422);
  });

  test('may be the officer: nothing goes in for one who is gone', async () => {
    const { id } = await uploaded(imports, officer, await fileOf(1));
    await run(id);
    await endPost();
    await imports.work();
    expect(dossiers()).toBe(0);
  });
});

describe('the same initiative', () => {
  test('twice in a file or recorded already is shown with where it is, and waits to be ticked', async () => {
    const { fullName, title } = { fullName: 'Nguyễn Thị Mẫu B', title: 'Cải tiến xe đẩy hàng số 1' };
    const known = await aRecordedDossier(imports.storage, await aPerson(imports.storage), {
      content: {
        author: { fullName, phone: '+84910000001' },
        initiative: { title: title.toUpperCase(), description: 'x' },
      },
    });
    const near = anImportRow(2, { 'Họ và tên': 'Trần Văn Thử', 'Số điện thoại': '0900000003' });
    const rows = [anImportRow(1), anImportRow(2), anImportRow(2), near];
    const { page, counts } = await uploaded(imports, officer, await anImportFile(rows));
    expect(counts).toMatchObject({ good: 1, doubtful: 3 });
    expect(page.map(({ row, duplicates }) => [row, duplicates])).toMatchObject([
      [2, [{ kind: 'recorded', code: known.code, row: null }]],
      [4, [{ kind: 'same_in_file', row: 3, code: null }]],
      [5, [{ kind: 'similar_in_file', row: 3, authorName: 'Nguyễn Thị Mẫu C' }]],
    ]);
  });

  test('recorded elsewhere is not told: that it is there is nobody’s business here', async () => {
    await aRecordedDossier(imports.storage, await aPerson(imports.storage), {
      unitId: 'tinh-01/001',
      content: {
        author: { fullName: 'Nguyễn Thị Mẫu B', phone: '+84910000001' },
        initiative: { title: 'Cải tiến xe đẩy hàng số 1', description: 'x' },
      },
    });
    expect((await uploaded(imports, officer, await fileOf(1))).counts.good).toBe(1);
  });
});

describe('who may', () => {
  test('a base union’s officer enters for that base union alone', async () => {
    const key = 'cdcs cong ty may viet yen';
    const own = await anOfficial(imports.storage, { unitId: 'tinh-24/222', grassrootsKey: key });
    const other = anImportRow(2, { 'Công đoàn cơ sở': 'CĐCS Trường Mẫu' });
    const seen = await uploaded(imports, own, await anImportFile([anImportRow(1), other]));
    expect(seen.counts).toMatchObject({ good: 1, wrong: 1 });
    expect(seen.page[0]?.problems).toMatchObject([
      { column: 'D', message: expect.stringContaining('ngoài phạm vi') },
    ]);
  });

  test('nobody but its uploader sees an import, and only who may enter for others uploads one', async () => {
    const { id } = await uploaded(imports, officer, await fileOf(1));
    const admin = await anOfficial(imports.storage, { unitId: 'tong-lien-doan', role: 'admin' });
    for (const path of [`/${id}`, `/${id}/result`, '/no-such-id']) {
      expect((await imports.ask(path, admin)).status, path).toBe(404);
    }
    expect((await run(id, { rows: 'good' }, admin)).status).toBe(404);
    const reviewer = await anOfficial(imports.storage, { unitId: 'tong-lien-doan', role: 'reviewer' });
    for (const path of ['', '/template', `/${id}`]) {
      expect((await imports.ask(path, reviewer)).status, path).toBe(403);
    }
    expect((await imports.send(reviewer, await fileOf(1))).status).toBe(403);
    expect((await imports.send(await aPerson(imports.storage), await fileOf(1))).status).toBe(403);
  });

  test('is written down with how many rows, and by which words the authors agreed', async () => {
    const { id } = await uploaded(imports, officer, await fileOf(1, 2));
    await run(id);
    const lines = rowsOf(
      imports.storage,
      `select person_id, subject, detail_json, unit_id from audit where action = 'import.run'`,
    );
    const detail_json = JSON.stringify({ after: { rows: 2, consentVersion: motTrieuSangKien.version } });
    expect(lines).toEqual([{ person_id: officer.id, subject: id, detail_json, unit_id: 'tinh-24/222' }]);
  });
});

test('an import is forgotten after its time; the dossiers stay', async () => {
  const { id } = await uploaded(imports, officer, await fileOf(1));
  await run(id);
  await imports.work();
  expect(await imports.storage.imports.forgetBefore(imports.time.now)).toBe(0);
  expect(await imports.storage.imports.forgetBefore(new Date(imports.time.now.getTime() + 1))).toBe(1);
  expect((await imports.ask(`/${id}`, officer)).status).toBe(404);
  expect(dossiers()).toBe(1);
});
