import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../services/ports.ts';
import { anOfficial } from '../testing/index.ts';
import { anImportFile, anImportRow } from '../testing/import.ts';
import { openImports, uploaded, type OpenImports } from './import.test-data.ts';

let imports: OpenImports;
let officer: Person;
beforeEach(async () => {
  imports = await openImports();
  officer = await anOfficial(imports.storage, { unitId: 'tinh-24/222' });
});
afterEach(() => imports[Symbol.asyncDispose]());

const rows = (count: number) => Array.from({ length: count }, (_, i) => anImportRow(i + 1));

describe('a spreadsheet', () => {
  test('is only looked at when it is uploaded, and each problem is named by its cell', async () => {
    const wrong = anImportRow(3, { 'Số điện thoại': '12', 'Ngày công nhận': '30/2/2022' });
    const dry = await uploaded(imports, officer, await anImportFile([...rows(2), wrong]));
    expect(dry).toMatchObject({ state: 'ready', rows: 3, counts: { good: 2, wrong: 1 }, gate: null });
    expect(
      dry.page.map(({ row, problems }) => [row, problems.map(({ column, heading }) => [column, heading])]),
    ).toEqual([
      [
        4,
        [
          ['B', 'Số điện thoại'],
          ['J', 'Ngày công nhận'],
        ],
      ],
    ]);
    expect(await imports.recorded(officer)).toEqual([]);
  });

  test('is recorded when its officer says so, each row once, and tells the officer once', async () => {
    const bytes = await anImportFile(rows(5));
    const { id } = await uploaded(imports, officer, bytes);
    expect(await imports.ask(`/${id}/run`, officer, { rows: 'good' })).toMatchObject({
      status: 200,
      body: { state: 'running', counts: { queued: 5 } },
    });
    await imports.work();
    const done = await imports.seen(officer, id);
    expect(done).toMatchObject({ state: 'done', counts: { recorded: 5 } });
    const dossiers = await imports.recorded(officer);
    expect(dossiers.map(({ code }) => code).sort()).toEqual(done.page.map(({ code }) => code).sort());
    expect(dossiers[0]!.content).toMatchObject({ submittedBy: 'union', declarations: { dataConsent: true } });
    const timeline = await imports.storage.submissions.timeline(dossiers[0]!.id);
    expect(timeline).toMatchObject([
      { from: null, to: 'submitted', actor: 'unit', actorPersonId: officer.id },
    ]);
    const { messages } = await imports.storage.outbox.inboxOf(officer.id, 10);
    expect(messages).toMatchObject([
      { kind: 'import_done', payload: { importId: id, imported: 5, failed: 0 } },
    ]);
    expect(await imports.storage.submissions.ofPerson(officer.id)).toEqual([]);
    expect((await uploaded(imports, officer, bytes)).id).toBe(id);
    await imports.ask(`/${id}/run`, officer, { rows: 'good' });
    await imports.work();
    expect(await imports.recorded(officer)).toHaveLength(5);
  });
});
