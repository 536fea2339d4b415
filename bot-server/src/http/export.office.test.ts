import { createHash } from 'node:crypto';
import {
  formatDate,
  stateNames,
  vietnamDate,
  type Submission,
  type SubmissionState,
} from '@sang-kien/shared';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../services/ports.ts';
import { rowsOf } from '../storage/look-inside.test-data.ts';
import { throughLibreOffice } from '../testing/libre-office.ts';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  openTestStorage,
  type TestStorage,
} from '../testing/index.ts';
import { fetchFile } from './export.test-data.ts';
import { decide, openReports, programme } from './report.test-data.ts';

const DISTRICT = 'tinh-24/222';
const UNIONS = ['CĐCS Công ty May Việt Yên', 'CĐCS Trường Tiểu học Bích Động', '=CĐCS “A & B” <mới>'];

let storage: TestStorage;
let reports: Awaited<ReturnType<typeof openReports>>;
let official: Person;
beforeAll(async () => {
  storage = await openTestStorage();
  reports = await openReports(storage);
  official = await anOfficial(storage, { unitId: DISTRICT });
  const worker = await aPerson(storage);
  for (let i = 0; i < 12; i += 1) {
    const at = new Date(Date.UTC(2022, i < 4 ? 4 : 5, 2 + i, 17, 30));
    const dossier = await aRecordedDossier(storage, worker, { at, content: contentOf(i) });
    if (i % 3 === 0) await decide(storage, dossier, { at: '2022-06-28T03:00:00Z', state: 'confirmed' });
    if (i % 3 === 1) await decide(storage, dossier, { at: '2022-07-02T03:00:00Z', state: 'confirmed' });
  }
});
afterAll(async () => {
  await reports[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

const TITLES = [
  '=1+1',
  '+84 cách',
  '-5 phút',
  '@SUM(A1)',
  '\tthụt vào',
  'hai\ndòng',
  'kết _x0041_ thúc',
  'a\u0001b',
];

function contentOf(i: number): Partial<Submission> {
  const title = TITLES[i] ?? `Sáng kiến “${i}” & <${i}>`;
  return {
    author: { fullName: `Nguyễn Thị Mẫu ${i}`, phone: `+8490000000${i % 10}` },
    workplace: { unitId: DISTRICT, grassrootsUnion: UNIONS[i % 3]! },
    targetGroup: programme.targetGroups[i % 5]!.id,
    initiative: { title, description: 'Mô tả.', benefitVnd: 1_234_567_890 * (i + 1) },
  };
}

type Row = Record<string, unknown>;
const cellsOf = async (bytes: Uint8Array, sheet: number) => (await readXlsx(bytes)).sheets[sheet]!.rows;

describe('the list of dossiers, opened and saved anew by LibreOffice', () => {
  /** What a cell must show of text that was typed. */
  const harmless = (text: string) => {
    const clean = text.replace('\u0001', '');
    return /^[=+\-@\t]/.test(clean) ? `'${clean}` : clean;
  };

  it('holds in each cell what the database holds: numbers as numbers, phones as text, days as days', async () => {
    const { bytes, state } = await fetchFile(reports, official, { kind: 'dossiers_xlsx', scopeId: DISTRICT });
    const opened = await throughLibreOffice({ name: 'list.xlsx', bytes }, 'xlsx:Calc MS Excel 2007 XML');
    const rows = (await cellsOf(opened, 0)).slice(3);
    const wanted = rowsOf(storage, 'select * from submission order by submitted_at desc, id desc');
    expect(rows).toHaveLength(wanted.length);
    expect(state.rowsDone).toBe(wanted.length);
    rows.forEach((row, index) => {
      expect(row.map(shown)).toEqual(expectedOf(wanted[index]!, index + 1));
    });
    const check = await cellsOf(opened, 1);
    expect(check[2]).toEqual(['Số dòng dữ liệu', wanted.length]);
  });

  function expectedOf(row: Row, index: number): unknown[] {
    const content = JSON.parse(String(row['content_json'])) as Submission;
    const { author, workplace, initiative, recognition, targetGroup } = content;
    return [
      index,
      row['code'],
      'Liên đoàn Lao động huyện Việt Yên',
      harmless(workplace.grassrootsUnion),
      author.fullName,
      author.phone,
      harmless(initiative.title),
      programme.targetGroups.find(({ id }) => id === targetGroup)!.name,
      `Giai đoạn ${Number(row['submitted_phase'])}`,
      formatDate(vietnamDate(new Date(Number(row['submitted_at'])))),
      formatDate(recognition.date),
      formatDate(recognition.appliedFrom),
      initiative.benefitVnd,
      stateNames[row['state'] as SubmissionState],
    ];
  }

  it('is no formula either after it was saved as CSV', async () => {
    const { bytes } = await fetchFile(reports, official, { kind: 'dossiers_xlsx', scopeId: DISTRICT });
    const csv = (await throughLibreOffice({ name: 'list.xlsx', bytes }, 'csv')).toString();
    const fields = csv.split(/[,\n]/).map((field) => field.replace(/^"/, ''));
    const signs = fields.filter((field) => /^[=+\-@\t\r]/.test(field));
    expect(signs.filter((field) => !/^\+84\d{9}$/.test(field))).toEqual([]);
  });
});

const shown = (cell: unknown) => (cell instanceof Date ? formatDate(cell.toISOString().slice(0, 10)) : cell);

describe('the workbook of a month, opened and saved anew by LibreOffice', () => {
  it('holds the figures that the ledger adds up to, as numbers', async () => {
    const { bytes } = await fetchFile(reports, official, { ...MONTH, kind: 'report_xlsx' });
    const opened = await throughLibreOffice({ name: 'report.xlsx', bytes }, 'xlsx:Calc MS Excel 2007 XML');
    const sheets = (await readXlsx(opened)).sheets;
    expect(sheets.map(({ name }) => name)).toEqual([
      'Tổng hợp',
      'Theo đơn vị',
      'Theo giai đoạn',
      'Theo nhóm đối tượng',
      'Chưa có sáng kiến',
      'Biểu dương',
      'Thay đổi sau tháng',
    ]);
    const { submitted, valid, benefit } = figuresUntilJuly();
    expect(sheets[0]!.rows.slice(3).map((row) => row[4])).toEqual([submitted, valid, benefit]);
    const unions = sheets[1]!.rows.slice(3).map((row) => [row[1], row[7]]);
    expect(unions).toHaveLength(4);
    expect(unions).toContainEqual(["'=CĐCS “A & B” <mới>", 4]);
    expect(unions.at(-1)).toEqual(['Tổng cộng', 12]);
    expect(sheets[5]!.rows[2]).not.toContain('Được biểu dương');
    expect(sheets[6]!.rows.slice(3)).toHaveLength(4);
    expect(sheets[6]!.rows[1]![0]).toContain('Có 4 thay đổi, ghi đủ dưới đây.');
  });
});

describe('the paper of a month, opened by LibreOffice', () => {
  it('has the layout of Nghị định 30 and the figures of the database', async () => {
    const form = {
      number: '',
      place: 'Việt Yên',
      date: '2022-07-05',
      signerTitle: 'TM. Ban Thường vụ\nChủ tịch',
      signerName: 'Trần Văn Mẫu',
      recipients: 'Liên đoàn Lao động tỉnh Bắc Giang',
    };
    const { bytes } = await fetchFile(reports, official, { ...MONTH, kind: 'report_docx', form });
    const html = (await throughLibreOffice({ name: 'report.docx', bytes }, 'html')).toString();
    const lines = linesOf(html);
    for (const line of [
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC GIANG',
      'LIÊN ĐOÀN LAO ĐỘNG HUYỆN VIỆT YÊN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: /BC-LĐLĐ',
      'Việt Yên, ngày 05 tháng 7 năm 2022',
      'BÁO CÁO',
      'Nơi nhận:',
      '- Liên đoàn Lao động tỉnh Bắc Giang;',
      '- Lưu: VT.',
      'TM. BAN THƯỜNG VỤ',
      'CHỦ TỊCH',
      'Trần Văn Mẫu',
    ]) {
      expect(lines).toContain(line);
    }
    const { submitted, valid, benefit } = figuresUntilJuly();
    const tables = tablesOf(html);
    const total = tables.find(([head]) => head?.[0] === 'Chỉ tiêu')!;
    expect(total.slice(1).map((row) => row[4])).toEqual(
      [submitted, valid, benefit].map((value) => value.toLocaleString('vi-VN')),
    );
    const units = tables.find(([head]) => head?.[1] === 'Đơn vị')!;
    expect(units.slice(1).map((row) => [row[1], row[4]])).toEqual(
      [
        ['CĐCS Công ty May Việt Yên', '4'],
        ['CĐCS Trường Tiểu học Bích Động', '4'],
        ['=CĐCS “A &amp; B” &lt;mới&gt;', '4'],
        ['Tổng cộng', '12'],
      ].sort(byUnitOf(units)),
    );
  });
});

/** The order of units is Vietnamese, which other tests look after. */
const byUnitOf = (rows: string[][]) => (a: string[], b: string[]) =>
  rows.findIndex((row) => row[1] === a[0]) - rows.findIndex((row) => row[1] === b[0]);

const MONTH = { scopeId: DISTRICT, month: '2022-06' };

/** What the ledger itself adds up to at the end of June, asked in plain SQL. */
function figuresUntilJuly() {
  const [row] = rowsOf(
    storage,
    `select count(*) submitted, sum(to_state = 'confirmed') valid,
      sum(case when to_state = 'confirmed' then benefit_vnd else 0 end) benefit
    from timeline_entry e where at < ? and id = (select max(id) from timeline_entry l
      where l.submission_id = e.submission_id and l.at < ?)`,
    Date.parse('2022-07-01T00:00:00+07:00'),
    Date.parse('2022-07-01T00:00:00+07:00'),
  );
  return row as { submitted: number; valid: number; benefit: number };
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const linesOf = (html: string) =>
  html.split(/<\/p>/).map((line) => textOf(line.slice(line.lastIndexOf('<p'))));
const tablesOf = (html: string) =>
  html.split('<table').map((table) =>
    table
      .split('<tr')
      .slice(1)
      .map((row) =>
        row
          .split(/<t[dh]\b/)
          .slice(1)
          .map((cell) => textOf(`<td ${cell.split('</t')[0]}`)),
      ),
  );

it('is what the record says: as many bytes, with that sum', async () => {
  const { bytes, state, answer } = await fetchFile(reports, official, { ...MONTH, kind: 'report_docx' });
  expect(state.bytes).toBe(bytes.length);
  expect(state.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(answer.headers.get('content-disposition')).toContain(
    `filename*=UTF-8''${encodeURIComponent('Báo cáo tháng 6 năm 2022 - Liên đoàn Lao động huyện Việt Yên.docx')}`,
  );
});
