import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../services/ports.ts';
import { rowsOf } from '../storage/look-inside.test-data.ts';
import { anImportFile, anImportRow, anOfficial, aPerson, aRecordedDossier } from '../testing/index.ts';
import { openImports, uploaded, type OpenImports } from './import.test-data.ts';

let imports: OpenImports;
let officer: Person;
let colleague: Person;
let lone: Person;
beforeEach(async () => {
  imports = await openImports();
  officer = await anOfficial(imports.storage, { unitId: 'tinh-24/222' });
  colleague = await anOfficial(imports.storage, { unitId: 'tinh-24/222' });
  lone = await aPerson(imports.storage);
});
afterEach(() => imports[Symbol.asyncDispose]());

const fileOf = (...numbers: number[]) => anImportFile(numbers.map((number) => anImportRow(number)));
const run = (who: Person, id: string, body: object = { rows: 'good' }) =>
  imports.ask(`/${id}/run`, who, body);
const dossiers = () => rowsOf(imports.storage, 'select id from submission').length;
/** The first initiative of the file, handed in by its author. */
const byItsAuthor = () =>
  aRecordedDossier(imports.storage, lone, {
    content: {
      author: { fullName: 'Nguyễn Thị Mẫu B', phone: '+84910000001' },
      initiative: { title: 'Cải tiến xe đẩy hàng số 1', description: 'x' },
    },
  });

describe('the same spreadsheet of two officials', () => {
  test('is recorded once, and the other one is told under which codes', async () => {
    const bytes = await fileOf(1, 2);
    const [mine, theirs] = [
      await uploaded(imports, officer, bytes),
      await uploaded(imports, colleague, bytes),
    ];
    expect([mine.counts.good, theirs.counts.good]).toEqual([2, 2]);
    await run(officer, mine.id);
    await imports.work();
    await run(colleague, theirs.id);
    await imports.work();
    expect(dossiers()).toBe(2);
    const [first] = (await imports.seen(officer, mine.id)).page;
    expect((await imports.seen(colleague, theirs.id)).page[0]).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining(first!.code!),
      duplicates: [{ kind: 'recorded', code: first!.code, title: first!.title }],
    });
  });

  test('run by both at the same instant makes no second dossier', async () => {
    const bytes = await fileOf(1, 2, 3);
    const ids = [officer, colleague].map(async (who) => ({
      who,
      id: (await uploaded(imports, who, bytes)).id,
    }));
    const both = await Promise.all(ids);
    await Promise.all(both.map(({ who, id }) => run(who, id)));
    await Promise.all([imports.work(), imports.work()]);
    expect(dossiers()).toBe(3);
    const told = both.map(async ({ who }) => (await imports.storage.outbox.inboxOf(who.id, 10)).messages);
    const payloads = (await Promise.all(told)).flat().map(({ payload }) => payload);
    expect(payloads).toContainEqual(expect.objectContaining({ imported: 3, failed: 0 }));
    expect(payloads).toContainEqual(expect.objectContaining({ imported: 0, failed: 3 }));
  });

  test('goes in a second time when the official has seen the other dossier and ticks the row', async () => {
    const bytes = await fileOf(1);
    const { id } = await uploaded(imports, officer, bytes);
    await run(officer, id);
    await byItsAuthor();
    await imports.work();
    expect((await imports.seen(officer, id)).counts).toMatchObject({ recorded: 0, failed: 1 });
    await run(officer, id, { rows: [2] });
    await imports.work();
    expect((await imports.seen(officer, id)).counts).toMatchObject({ recorded: 1 });
    expect(dossiers()).toBe(2);
  });
});

describe('an import that waits', () => {
  test('is looked at again when it is opened: a row that is recorded meanwhile waits to be ticked', async () => {
    const { id, counts } = await uploaded(imports, officer, await fileOf(1, 2));
    expect(counts).toMatchObject({ good: 2, doubtful: 0 });
    const { code } = await byItsAuthor();
    const opened = await imports.seen(officer, id, 'attention');
    expect(opened.counts).toMatchObject({ good: 1, doubtful: 1 });
    expect(opened.page).toMatchObject([{ row: 2, state: 'doubtful', duplicates: [{ code }] }]);
    await run(officer, id, { rows: [2] });
    await imports.work();
    expect(dossiers()).toBe(2);
  });

  test('has a row that waited go in again once the other dossier is withdrawn', async () => {
    await byItsAuthor();
    const { id, counts } = await uploaded(imports, officer, await fileOf(1));
    expect(counts).toMatchObject({ good: 0, doubtful: 1 });
    await imports.storage.people.erase({
      zaloUserId: lone.zaloUserId!,
      at: imports.time.now,
      revokedAt: null,
    });
    expect((await imports.seen(officer, id, 'attention')).counts).toMatchObject({ good: 1, doubtful: 0 });
  });
});

test('two rows alike in one file go in both when the second is ticked', async () => {
  const again = anImportRow(1, { 'Số văn bản': '99/QĐ-SK' });
  const { id } = await uploaded(imports, officer, await anImportFile([anImportRow(1), again]));
  await run(officer, id, { rows: 'good', also: [3] });
  await imports.work();
  expect((await imports.seen(officer, id)).counts).toMatchObject({ recorded: 2 });
});

test('who withdrew consent is not named beside another’s row', async () => {
  const { code } = await byItsAuthor();
  const other = anImportRow(1, { 'Họ và tên': 'NGUYỄN THỊ MẪU B' });
  const { id } = await uploaded(imports, officer, await anImportFile([other]));
  await run(officer, id, { rows: [2] });
  await imports.storage.people.erase({ zaloUserId: lone.zaloUserId!, at: imports.time.now, revokedAt: null });
  const { page } = await imports.seen(officer, id);
  const gone = '(đã xóa theo yêu cầu)';
  expect(page[0]?.duplicates).toEqual([{ kind: 'recorded', row: null, code, title: gone, authorName: gone }]);
});

test('an upload is written down in numbers, and no person in it', async () => {
  const wrong = anImportRow(2, { 'Số điện thoại': null });
  const { id } = await uploaded(imports, officer, await anImportFile([anImportRow(1), wrong]));
  const lines = rowsOf(
    imports.storage,
    `select person_id, subject, detail_json, unit_id from audit where action = 'import.create'`,
  );
  const detail_json = JSON.stringify({ after: { rows: 2, good: 1, problems: 1 } });
  expect(lines).toEqual([{ person_id: officer.id, subject: id, detail_json, unit_id: 'tinh-24/222' }]);
});
