import { deflateRawSync } from 'node:zlib';
import { importDetail, problemResponse } from '@sang-kien/shared';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../services/ports.ts';
import { anImportFile, anImportRow, anOfficial, importHeadings } from '../testing/index.ts';
import { openImports, uploaded, type OpenImports } from './import.test-data.ts';

let imports: OpenImports;
let officer: Person;
beforeEach(async () => {
  imports = await openImports();
  officer = await anOfficial(imports.storage, { unitId: 'tinh-24/222' });
});
afterEach(() => imports[Symbol.asyncDispose]());

const refusal = async (bytes: Uint8Array) => {
  const answer = await imports.send(officer, bytes);
  const { title, fields = [] } = problemResponse.parse(await answer.json());
  return { status: answer.status, title, fields: fields.map(({ message }) => message) };
};

/** A ZIP of one entry that says it unpacks to nothing much. */
function aZip(name: string, content: Buffer): Buffer {
  const [packed, path] = [deflateRawSync(content), Buffer.from(name)];
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(path.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(path.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + path.length, 12);
  end.writeUInt32LE(local.length + path.length + packed.length, 16);
  return Buffer.concat([local, path, packed, entry, path, end]);
}

describe('a file that is none', () => {
  const oldExcel = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  test.each([
    ['a renamed .docx', aZip('word/document.xml', Buffer.from('<x/>')), 415, 'văn bản Word đổi tên'],
    ['an .xls, or one with a password', oldExcel, 415, 'Excel cũ (.xls)'],
    ['an .xlsb', aZip('xl/workbook.bin', Buffer.from('x')), 415, '.xlsb'],
    ['any ZIP', aZip('a.txt', Buffer.from('x')), 415, 'không phải tệp Excel'],
    ['a broken workbook', aZip('xl/workbook.xml', Buffer.from('<x/>')), 415, 'bị hỏng'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 415, 'không phải tệp Excel'],
    ['a bomb', aZip('xl/workbook.xml', Buffer.alloc(100 * 1024 * 1024)), 413, 'quá nhiều dữ liệu'],
    ['entities to unfold', aZip('xl/workbook.xml', Buffer.from('<!DOCTYPE x>')), 415, 'bị hỏng'],
    ['more than ten megabytes', Buffer.alloc(10 * 1024 * 1024 + 1), 413, 'lớn quá mức'],
  ])('%s is refused by its content', async (_, bytes, status, words) => {
    expect(await refusal(bytes)).toMatchObject({ status, title: expect.stringContaining(words) });
  });

  test('as JSON is refused too', async () => {
    expect((await imports.ask('', officer, { rows: [] })).status).toBe(415);
  });
});

describe('a spreadsheet that is not the form', () => {
  test('without headings is refused', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Trang1',
          rows: [
            ['a', 'b'],
            [1, 2],
          ],
        },
      ],
    });
    expect(await refusal(bytes)).toMatchObject({
      status: 422,
      title: expect.stringContaining('dòng tiêu đề'),
    });
  });

  test('without rows is refused', async () => {
    const empty = { status: 422, title: expect.stringContaining('chưa có dòng sáng kiến') };
    expect(await refusal(await anImportFile([]))).toMatchObject(empty);
    expect(await refusal(await anImportFile([[null, '  ']]))).toMatchObject(empty);
  });

  test('without required columns is refused, each of them named', async () => {
    const rows = [importHeadings.slice(0, 10), anImportRow(1).slice(0, 10)] as CellValue[][];
    const { fields } = await refusal(await writeXlsx({ sheets: [{ name: 'Sáng kiến', rows }] }));
    expect(fields).toContain('Thiếu cột “Ngày áp dụng”.');
    expect(fields).toHaveLength(4);
  });

  test('with a column twice is refused', async () => {
    const rows = [[...importHeadings, 'Số ĐT'], anImportRow(1)];
    const { title } = await refusal(await writeXlsx({ sheets: [{ name: 'Sáng kiến', rows }] }));
    expect(title).toContain('Cột “Số điện thoại” có hai lần');
  });

  test('with too many rows is refused with their number', async () => {
    const row = anImportRow(1);
    const bytes = await anImportFile(Array.from({ length: 10_001 }, () => row));
    expect(await refusal(bytes)).toMatchObject({
      status: 413,
      title: expect.stringContaining('10.001 dòng'),
    });
  });
});

describe('a form filled in the way people do', () => {
  test('is read whatever the order of its columns, below titles, with columns of its own that are named', async () => {
    const order = importHeadings.map((_, i) => importHeadings.length - 1 - i);
    const turned = (row: readonly CellValue[]) => order.map((i) => row[i] ?? null);
    const rows = [
      ['DANH SÁCH SÁNG KIẾN'],
      [],
      ['STT', ...turned(importHeadings), 'Lương', 'Ghi chú'],
      [1, ...turned(anImportRow(1)), 'x', 'y'],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Bìa', rows: [['Bìa']] },
        { name: 'DS', rows },
      ],
    });
    const dry = await uploaded(imports, officer, bytes);
    expect(dry.counts.good).toBe(1);
    expect(dry.unknownColumns).toEqual([{ column: 'P', heading: 'Lương' }]);
  });

  test.each([
    ['Số điện thoại', 912_345_678],
    ['Số điện thoại', '+84 912.345.678'],
    ['Ngày công nhận', 44_635],
    ['Ngày công nhận', '15-03-2022'],
    ['Ngày công nhận', '15/03/2022 00:00:00'],
    ['Nơi công tác', 'huyện việt yên'],
    ['Nơi công tác', 'tinh-24/222'],
    ['Nhóm đối tượng', 2],
    ['Nhóm đối tượng', 'công nhân lao động'],
    ['Cấp công nhận', 'Giám đốc công ty'],
    ['Không thuộc diện bảo hộ sở hữu trí tuệ', true],
    ['Đã có sự đồng ý của tác giả', 'x'],
    ['Tên sáng kiến', '  Gá bắt vít  '.normalize('NFD')],
    ['Số văn bản', 15],
  ])('%s as %j is understood', async (heading, cell) => {
    const dry = await uploaded(imports, officer, await anImportFile([anImportRow(1, { [heading]: cell })]));
    expect(dry).toMatchObject({ counts: { good: 1 }, page: [] });
  });

  test.each([
    ['Số văn bản', new Date('2022-03-15T00:00:00Z'), 'Excel đã đổi ô này thành ngày tháng'],
    ['Ngày công nhận', '31/2/2022', 'ngày có thật'],
    ['Ngày áp dụng', '1/1/2020', 'từ ngày 1/9/2021'],
    ['Đã có sự đồng ý của tác giả', 'Không', 'tác giả đã đồng ý'],
    ['Đã có sự đồng ý của tác giả', null, 'tác giả đã đồng ý'],
    ['Không thuộc diện bảo hộ sở hữu trí tuệ', 'Không', 'sở hữu trí tuệ'],
    ['Nơi công tác', 'huyện Lạng Giang', 'Không tìm thấy “huyện Lạng Giang” trong các đơn vị của Anh/Chị'],
    ['Mô tả sáng kiến', 'dài '.repeat(600), 'thừa'],
    ['Họ và tên', '123', 'Họ và tên chưa đúng'],
  ])('%s as %j is named', async (heading, cell, words) => {
    const dry = await uploaded(imports, officer, await anImportFile([anImportRow(1, { [heading]: cell })]));
    const [{ problems } = { problems: [] }] = dry.page;
    expect(problems).toEqual([expect.objectContaining({ heading, message: expect.stringContaining(words) })]);
  });

  test('with a text far longer than any answer has the cell named, and the text is left alone', async () => {
    const row = anImportRow(1, { 'Mô tả sáng kiến': 'dài '.repeat(6000) });
    const [{ problems } = { problems: [] }] = (await uploaded(imports, officer, await anImportFile([row])))
      .page;
    expect(problems).toMatchObject([{ column: 'G', message: expect.stringContaining('dài quá mức') }]);
  });

  test('has formulas, merged cells and hidden rows read for what they show', async () => {
    const rows = [1, 2, 3, 4].map((number) => anImportRow(number));
    const unit = importHeadings.indexOf('Công đoàn cơ sở (*)');
    const number = importHeadings.indexOf('Số văn bản (*)');
    const bytes = await anImportFile(rows, {
      merges: [{ startRow: 1, endRow: 2, startCol: unit, endCol: unit }],
      rowDefs: new Map([[3, { hidden: true }]]),
      cells: new Map([
        [`1,${number}`, { formula: '"7/QĐ"', formulaResult: '7/QĐ' }],
        [`4,${number}`, { formula: 'A99', formulaResult: null }],
      ]),
    });
    const dry = await uploaded(imports, officer, bytes);
    expect(dry.counts).toMatchObject({ good: 2, doubtful: 1, wrong: 1 });
    expect(dry.page).toMatchObject([
      { row: 4, state: 'doubtful', notes: [{ message: 'Dòng này đang bị ẩn trong tệp.' }] },
      { row: 5, state: 'wrong', problems: [{ column: 'I', message: expect.stringContaining('công thức') }] },
    ]);
  });

  test('in letters of an old charset is converted only where somebody ticks it, and says so', async () => {
    const old = 'S¸ng kiÕn c¶i tiÕn kü thuËt m¸y may c«ng nghiÖp';
    const row = anImportRow(1, { 'Tên sáng kiến': old });
    const dry = await uploaded(imports, officer, await anImportFile([row]));
    expect(dry.page).toMatchObject([
      { state: 'doubtful', notes: [{ column: 'F', message: expect.stringContaining('TCVN3') }] },
    ]);
    await imports.ask(`/${dry.id}/run`, officer, { rows: [2] });
    await imports.work();
    const [dossier] = await imports.recorded(officer);
    expect(dossier?.content.initiative.title).toBe('Sáng kiến cải tiến kỹ thuật máy may công nghiệp');
  });
});

test('an answer of the whole fits the contract', async () => {
  const answer = await imports.send(officer, await anImportFile([anImportRow(1)]));
  expect(answer.status).toBe(201);
  expect(importDetail.parse(await answer.json())).toMatchObject({ name: 'tệp.xlsx', rows: 1 });
});
