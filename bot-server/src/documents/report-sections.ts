import type { ComparedFigures, MonthReport, ReportFigures } from '@sang-kien/shared';
import type { FileChild } from 'docx';
import { formatDifference, formatNumber, reportTexts as texts } from '../texts/report.ts';
import { anyCommended } from './any-commended.ts';
import { prose } from './docx/paragraphs.ts';
import type { Annex } from './docx/official-paper.ts';
import { dataTable, type Column } from './docx/table.ts';

type Section = { title: string; content: FileChild[] };
const { columns } = texts;
const LEAD = { keepNext: true };

/** The numbered sections of the report, those left out that have nothing to say of this place. */
export function reportSections(report: MonthReport): Section[] {
  const { sections } = texts;
  const all: (Section | null)[] = [
    { title: sections.total, content: totalSection(report.total) },
    report.subUnits.length === 0 ? null : { title: sections.subUnits, content: subUnitSection(report) },
    { title: sections.phases, content: [figuresTable(columns.phase, phaseRows(report))] },
    { title: sections.groups, content: [figuresTable(columns.group, groupRows(report))] },
    report.subUnits.length === 0 ? null : { title: sections.silent, content: silentSection(report) },
    { title: sections.merit, content: meritSection(report) },
    report.changes.total === 0 ? null : { title: sections.changes, content: [changes(report)] },
  ];
  return all.filter((section) => section !== null);
}

const measures: [string, keyof ReportFigures][] = [
  [columns.submitted, 'submitted'],
  [columns.valid, 'valid'],
  [columns.benefit, 'benefitVnd'],
];

function totalSection({ until, month, before }: ComparedFigures): FileChild[] {
  const rows = measures.map(([name, key]) => [
    name,
    formatNumber(month[key]),
    formatNumber(before[key]),
    formatDifference(month[key] - before[key]),
    formatNumber(until[key]),
  ]);
  const of = { allSubmitted: until.submitted, allValid: until.valid };
  return [
    prose(texts.summary({ submitted: month.submitted, valid: month.valid, ...of }), LEAD),
    dataTable({
      columns: [
        { title: columns.measure, widthMm: 24 },
        ...[columns.month, columns.before, columns.difference, columns.until].map(number(34)),
      ],
      rows,
    }),
  ];
}

const number =
  (widthMm: number) =>
  (title: string): Column => ({ title, widthMm, align: 'right' });

type NamedFigures = ComparedFigures & { name: string };

/** A table of more rows than this, or a list of more names, is no reading matter: it goes behind the signature. */
const MOST_IN_BODY = 20;

/** Places without any entry stand in a section of their own. */
const activeOf = ({ subUnits }: MonthReport) => subUnits.filter(({ until }) => until.submitted > 0);

function subUnitSection(report: MonthReport): FileChild[] {
  const active = activeOf(report);
  if (active.length === 0) return [prose(texts.noneActive)];
  if (active.length <= MOST_IN_BODY) return [unitTable(active, report)];
  const best = active.toSorted((a, b) => b.until.valid - a.until.valid).slice(0, MOST_IN_BODY / 2);
  return [prose(texts.bestOf(best.length, active.length), LEAD), unitTable(best)];
}

/** With the sum of the whole place below, where all of its parts stand above it. */
function unitTable(units: readonly NamedFigures[], whole?: MonthReport) {
  const sum = whole ? [{ ...whole.total, name: texts.all }] : [];
  return figuresTable(columns.unit, [...units, ...sum], whole !== undefined);
}

/** What is too long for the body. */
export function reportAnnexes(report: MonthReport): Annex[] {
  const active = activeOf(report);
  const { silent } = report;
  return [
    ...(active.length > MOST_IN_BODY
      ? [{ title: texts.sections.subUnits, body: [unitTable(active, report)] }]
      : []),
    ...(silent.length > MOST_IN_BODY ? [{ title: texts.sections.silent, body: [silentTable(silent)] }] : []),
  ];
}

function silentTable(silent: MonthReport['silent']) {
  return dataTable({
    columns: [
      { title: columns.index, widthMm: 16, align: 'centre' },
      { title: columns.unit, widthMm: 144 },
    ],
    rows: silent.map(({ name }, i) => [String(i + 1), name]),
  });
}

const phaseRows = ({ phases, total }: MonthReport): NamedFigures[] => [
  ...phases.map((phase) => ({ ...phase, name: texts.phase(phase.phase) })),
  { ...total, name: texts.all },
];
const groupRows = ({ groups, total }: MonthReport): NamedFigures[] => [
  ...groups,
  { ...total, name: texts.all },
];

function figuresTable(title: string, figures: readonly NamedFigures[], total = true) {
  return dataTable({
    total,
    columns: [
      { title: columns.index, widthMm: 10, align: 'centre' },
      { title, widthMm: 44 },
      ...[columns.monthSubmitted, columns.monthValid].map(number(17)),
      ...[columns.untilSubmitted, columns.untilValid].map(number(17)),
      number(38)(columns.untilBenefit),
    ],
    rows: figures.map(({ name, month, until }, index) => [
      total && index === figures.length - 1 ? '' : String(index + 1),
      name,
      ...[month.submitted, month.valid, until.submitted, until.valid, until.benefitVnd].map(formatNumber),
    ]),
  });
}

function silentSection({ silent }: MonthReport): FileChild[] {
  if (silent.length === 0) return [prose(texts.noSilent)];
  if (silent.length > MOST_IN_BODY) return [prose(texts.silentInAnnex(silent.length))];
  return [prose(`${texts.silentLead(silent.length)} ${silent.map(({ name }) => name).join('; ')}.`)];
}

function meritSection({ collectives, people }: MonthReport): FileChild[] {
  if (collectives.length === 0 && people.length === 0) return [prose(texts.noMerit)];
  return [
    ...(collectives.length === 0 ? [] : [prose(texts.collectivesLead, LEAD), collectiveTable(collectives)]),
    ...(people.length === 0
      ? []
      : [prose(texts.peopleLead(anyCommended(people)), LEAD), peopleTable(people)]),
  ];
}

function collectiveTable(collectives: MonthReport['collectives']) {
  return dataTable({
    columns: [
      { title: columns.index, widthMm: 10, align: 'centre' },
      { title: columns.unit, widthMm: 94 },
      ...[columns.monthSubmitted, columns.monthValid].map(number(28)),
    ],
    rows: collectives.map(({ name, submitted, valid }, i) => [
      String(i + 1),
      name,
      formatNumber(submitted),
      formatNumber(valid),
    ]),
  });
}

function peopleTable(people: MonthReport['people']) {
  const praised = anyCommended(people);
  return dataTable({
    columns: [
      { title: columns.index, widthMm: 10, align: 'centre' },
      { title: columns.person, widthMm: 44 },
      { title: columns.grassrootsUnion, widthMm: praised ? 66 : 86 },
      ...[columns.monthValid, ...(praised ? [columns.commended] : [])].map(number(20)),
    ],
    rows: people.map(({ name, grassrootsUnion, valid, commended }, i) => [
      String(i + 1),
      name,
      grassrootsUnion,
      formatNumber(valid),
      ...(praised ? [formatNumber(commended)] : []),
    ]),
  });
}

function changes({ changes: { total, kinds } }: MonthReport) {
  const counts = kinds.map(({ kind, count }) => texts.changeCount(kind, count)).join('; ');
  return prose(`${texts.changesLead(total)}${counts}.`);
}
