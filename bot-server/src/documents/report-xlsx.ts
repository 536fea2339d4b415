import {
  formatMonth,
  vietnamDate,
  type ComparedFigures,
  type MonthReport,
  type ReportFigures,
} from '@sang-kien/shared';
import { changeNames, reportTexts as texts } from '../texts/report.ts';
import { anyCommended } from './any-commended.ts';
import { plain, typed, type Cell } from './xlsx/cell.ts';
import type { Sheet } from './xlsx/sheet.ts';
import { workbook } from './xlsx/workbook.ts';

const { columns, sheets: names } = texts;

/** The report of a month as a workbook: the figures of the paper and its lists, of the later changes the first ones. */
export function makeReportXlsx(report: MonthReport): AsyncIterable<Uint8Array> {
  return workbook([
    totalSheet(report),
    subUnitSheet(report),
    phaseSheet(report),
    groupSheet(report),
    silentSheet(report),
    meritSheet(report),
    changeSheet(report),
  ]);
}

type Row = readonly Cell[];
type Content = {
  name: string;
  report: MonthReport;
  columns: [title: string, width: number][];
  rows: Row[];
  /** What else is to be known of the rows. */
  note?: string;
};

const LEAD_ROWS = 3;

/** Each sheet says by itself whose figures it holds and as of when. */
function sheetOf({ name, report, columns: heads, rows, note = '' }: Content): Sheet {
  const asOf = texts.asOf(new Date(report.asOf), report.provisional);
  return {
    name,
    widths: heads.map(([, width]) => width),
    frozenRows: LEAD_ROWS,
    rows: [
      [plain(`${name} – ${report.name}`, 'title')],
      [plain(`${capitalised(formatMonth(report.month))}. ${asOf}. ${note}`.trim(), 'note')],
      heads.map(([title]) => plain(title, 'heading')),
      ...rows,
    ],
  };
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const number = (value: number): Cell => ({ number: value });
const indexed = (rows: Row[]): Row[] => rows.map((row, i) => [{ number: i + 1, style: 'index' }, ...row]);

const measures: [string, keyof ReportFigures][] = [
  [columns.submitted, 'submitted'],
  [columns.valid, 'valid'],
  [columns.benefit, 'benefitVnd'],
];

function totalSheet(report: MonthReport): Sheet {
  const { month, before, until } = report.total;
  return sheetOf({
    name: names.total,
    report,
    columns: [
      [columns.measure, 30],
      [columns.month, 20],
      [columns.before, 20],
      [columns.difference, 20],
      [columns.until, 22],
    ],
    rows: measures.map(([name, key]) => [
      plain(name),
      ...[month[key], before[key], month[key] - before[key], until[key]].map(number),
    ]),
  });
}

const FIGURE_COLUMNS: [string, number][] = [
  [columns.monthSubmitted, 12],
  [columns.monthValid, 12],
  [columns.monthBenefit, 22],
  [columns.beforeSubmitted, 12],
  [columns.beforeValid, 12],
  [columns.untilSubmitted, 12],
  [columns.untilValid, 12],
  [columns.untilBenefit, 22],
];

const figureCells = ({ month, before, until }: ComparedFigures): Cell[] =>
  [
    month.submitted,
    month.valid,
    month.benefitVnd,
    before.submitted,
    before.valid,
    until.submitted,
    until.valid,
    until.benefitVnd,
  ].map(number);

function subUnitSheet(report: MonthReport): Sheet {
  const of = report.subUnits.map((unit) => ({ ...unit, name: typed(unit.name) }));
  return figureSheet(report, { name: names.subUnits, title: columns.unit, of });
}

function phaseSheet(report: MonthReport): Sheet {
  const of = report.phases.map((phase) => ({ ...phase, name: plain(texts.phase(phase.phase)) }));
  return figureSheet(report, { name: names.phases, title: columns.phase, of });
}

function groupSheet(report: MonthReport): Sheet {
  const of = report.groups.map((group) => ({ ...group, name: plain(group.name) }));
  return figureSheet(report, { name: names.groups, title: columns.group, of });
}

type Split = { name: string; title: string; of: (ComparedFigures & { name: Cell })[] };

/** Parts of the whole, and their sum. */
function figureSheet(report: MonthReport, { name, title, of }: Split): Sheet {
  return sheetOf({
    name,
    report,
    columns: [[columns.index, 6], [title, 46], ...FIGURE_COLUMNS],
    rows: [...indexed(of.map((part) => [part.name, ...figureCells(part)])), sumRow(report)],
  });
}

const sumRow = ({ total }: MonthReport): Row => [
  plain('', 'strong'),
  plain(texts.all, 'strong'),
  ...figureCells(total),
];

function silentSheet(report: MonthReport): Sheet {
  return sheetOf({
    name: names.silent,
    report,
    columns: [
      [columns.index, 6],
      [columns.unit, 80],
    ],
    rows: indexed(report.silent.map(({ name }) => [typed(name)])),
  });
}

const COMMENDED_COLUMN: [string, number][] = [[columns.commended, 12]];

function meritSheet(report: MonthReport): Sheet {
  const { collectives, people } = report;
  const praised = anyCommended(people);
  const collective = collectives.map(({ name, submitted, valid }) => [
    plain(texts.collective),
    typed(name),
    plain(''),
    number(submitted),
    number(valid),
    ...(praised ? [plain('')] : []),
  ]);
  const individual = people.map(({ name, grassrootsUnion, valid, commended }) => [
    plain(texts.individual),
    typed(name),
    typed(grassrootsUnion),
    plain(''),
    number(valid),
    ...(praised ? [number(commended)] : []),
  ]);
  return sheetOf({
    name: names.merit,
    report,
    columns: [
      [columns.index, 6],
      [columns.kind, 12],
      [`${columns.unit}, ${columns.person.toLocaleLowerCase('vi')}`, 46],
      [columns.grassrootsUnion, 46],
      [columns.monthSubmitted, 12],
      [columns.monthValid, 12],
      ...(praised ? COMMENDED_COLUMN : []),
    ],
    rows: indexed([...collective, ...individual]),
  });
}

function changeSheet(report: MonthReport): Sheet {
  const { total, entries } = report.changes;
  const rows = indexed(
    entries.map(({ at, code, kind }) => [
      { day: vietnamDate(new Date(at)) },
      plain(code),
      plain(changeNames[kind]),
    ]),
  );
  return sheetOf({
    name: names.changes,
    report,
    note: texts.listedChanges(entries.length, total),
    columns: [
      [columns.index, 6],
      [columns.day, 14],
      [columns.code, 18],
      [columns.change, 50],
    ],
    rows,
  });
}
