import { createHash } from 'node:crypto';
import { formatDateTime, stateNames, vietnamDate, type Programme } from '@sang-kien/shared';
import { unitPlaceName } from '../services/place-name.ts';
import type { StoredSubmission } from '../services/ports.ts';
import { dossierListTexts as texts, reportTexts } from '../texts/report.ts';
import { plain, typed, type Cell } from './xlsx/cell.ts';
import type { Sheet } from './xlsx/sheet.ts';
import { workbook } from './xlsx/workbook.ts';

export type DossierList = {
  name: string;
  asOf: Date;
  programme: Programme;
  dossiers: AsyncIterable<StoredSubmission>;
};

const WIDTHS = [7, 15, 28, 30, 24, 15, 40, 36, 11, 13, 13, 13, 20, 16];

/** The list of dossiers of a place; the last sheet says how many rows there are and what the first one sums up to. */
export function makeDossiersXlsx(list: DossierList): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256');
  let rows = 0;
  async function* counted() {
    for await (const dossier of list.dossiers) yield [indexCell(++rows), ...cellsOf(dossier, groupNames)];
  }
  const groupNames = new Map(list.programme.targetGroups.map(({ id, name }) => [id, name]));
  const main = listSheet(list, counted());
  const sums = () => ({ rows, hash: hash.digest('hex') });
  return workbook([main, checkSheet(list, sums)], (chunk, sheet) => {
    if (sheet === main) hash.update(chunk);
  });
}

function listSheet({ name, asOf }: DossierList, rows: AsyncIterable<Cell[]>): Sheet {
  async function* all(): AsyncGenerator<Cell[]> {
    yield [plain(texts.title(name), 'title')];
    yield [plain(`${texts.checkAsOf} ${formatDateTime(asOf)}.`, 'note')];
    yield texts.columns.map((title) => plain(title, 'heading'));
    yield* rows;
  }
  return { name: texts.sheet, widths: WIDTHS, frozenRows: 3, filter: true, rows: all() };
}

function cellsOf(dossier: StoredSubmission, groupNames: ReadonlyMap<string, string>): Cell[] {
  const { code, unitId, content, submittedAt, submittedPhase, state } = dossier;
  const { author, workplace, initiative, recognition, targetGroup } = content;
  return [
    plain(code),
    typed(workplace.unitOther ?? unitPlaceName(unitId)),
    typed(workplace.grassrootsUnion),
    typed(author.fullName),
    plain(author.phone),
    typed(initiative.title),
    plain(groupNames.get(targetGroup) ?? targetGroup),
    plain(reportTexts.phase(submittedPhase)),
    { day: vietnamDate(submittedAt) },
    dayOf(recognition.date),
    dayOf(recognition.appliedFrom),
    initiative.benefitVnd === undefined ? null : { number: initiative.benefitVnd },
    plain(stateNames[state]),
  ];
}

const indexCell = (number: number): Cell => ({ number, style: 'index' });
const dayOf = (day: string): Cell => ({ day });

/** Its rows are asked for after the list has been written, when the sums are known. */
function checkSheet({ asOf }: DossierList, sums: () => { rows: number; hash: string }): Sheet {
  async function* rows(): AsyncGenerator<Cell[]> {
    const { rows: count, hash } = sums();
    yield [plain(texts.check, 'title')];
    yield [plain(texts.checkAsOf, 'strong'), plain(formatDateTime(asOf))];
    yield [plain(texts.checkRows, 'strong'), { number: count }];
    yield [plain(texts.checkHash, 'strong'), plain(hash)];
  }
  return { name: texts.check, widths: [60, 70], frozenRows: 0, rows: rows() };
}
