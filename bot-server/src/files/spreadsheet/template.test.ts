import { motTrieuSangKien } from '@sang-kien/shared';
import { describe, expect, test } from 'vitest';
import { columns } from '../../services/import/columns.ts';
import { dryRun } from '../../services/import/dry-run.ts';
import { makeTemplate } from '../../services/import/template.ts';
import type { ReadSheet, SheetCell, UnitScope, WrittenSheet } from '../../services/ports.ts';
import { pause } from '../../testing/import.ts';
import { throughLibreOffice } from '../../testing/libre-office.ts';
import { testAuthorKey } from '../../testing/index.ts';
import { readSpreadsheet } from './read-xlsx.ts';
import { writeSpreadsheet } from './write-xlsx.ts';

const scopes: UnitScope[] = [{ unitId: 'tinh-24', grassrootsKey: null }];
const at = new Date('2022-06-15T02:00:00Z');
const deps = {
  programme: motTrieuSangKien,
  authorKey: testAuthorKey,
  imports: { earlierOf: () => Promise.resolve([]) },
  pause,
};
const filled: Record<string, SheetCell> = {
  'author.fullName': 'Trần Văn Thử',
  'author.phone': '0900000002',
  'workplace.unitId': 'Liên đoàn Lao động huyện Việt Yên',
  'recognition.documentNo': '007',
};

function sheetsOf(given: Awaited<ReturnType<typeof readSpreadsheet>>): ReadSheet[] {
  if ('fault' in given) throw new Error(given.fault);
  return given.sheets;
}

/** The template with a second row: the example's answers, but another author. */
function filledTemplate(): Promise<Uint8Array> {
  const sheets = makeTemplate(motTrieuSangKien, scopes).map((sheet): WrittenSheet => {
    const [example] = sheet.rows;
    if (!sheet.examples) return sheet;
    const row = columns.map(({ field }, i) => filled[field] ?? example![i] ?? null);
    return { ...sheet, rows: [...sheet.rows, row] };
  });
  return writeSpreadsheet({ sheets, listsName: 'Danh mục' });
}

describe('the template', () => {
  test('as it is has nothing to import: the example is none', async () => {
    const bytes = await writeSpreadsheet({ sheets: makeTemplate(motTrieuSangKien, scopes), listsName: 'L' });
    await expect(dryRun(deps, sheetsOf(await readSpreadsheet(bytes)), { scopes, at })).rejects.toThrow(
      'chưa có dòng sáng kiến nào',
    );
  });

  test('filled in has no problem in any cell', async () => {
    const run = await dryRun(deps, sheetsOf(await readSpreadsheet(await filledTemplate())), { scopes, at });
    expect(run.rows.map(({ row, detail }) => [row, JSON.parse(detail)])).toMatchObject([
      [3, { problems: [], notes: [], input: { author: { phone: '+84900000002' } } }],
    ]);
    expect(run.unknownColumns).toEqual([]);
  });

  test('is the same when LibreOffice has opened and saved it', { timeout: 120_000 }, async () => {
    const bytes = await filledTemplate();
    const saved = await throughLibreOffice({ name: 'mau.xlsx', bytes }, 'xlsx');
    const [before] = sheetsOf(await readSpreadsheet(bytes));
    const [after] = sheetsOf(await readSpreadsheet(saved));
    const rowsOf = (sheet: ReadSheet | undefined) =>
      sheet?.rows.slice(0, 3).map(({ cells }) => columns.map((_, i) => cells[i] ?? null));
    expect(rowsOf(after)).toEqual(rowsOf(before));
    const run = await dryRun(deps, [after!], { scopes, at });
    expect(run.rows).toMatchObject([{ row: 3, state: 'good' }]);
  });
});
