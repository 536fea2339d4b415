import { z } from 'zod';
import { monthPattern } from '../programme/month.ts';
import { targetGroupIds } from '../programme/programme.ts';
import { endpoint } from './endpoint.ts';

/** Counts as everywhere: handed in and not withdrawn, of those valid, and the benefit of the valid in đồng. */
const figures = z.object({ submitted: z.int(), valid: z.int(), benefitVnd: z.number() });
export type ReportFigures = z.output<typeof figures>;

/** `until`: everything up to the end of the month; `month`: by how much it grew within; `before`: in the month before. */
const compared = z.object({ until: figures, month: figures, before: figures });
export type ComparedFigures = z.output<typeof compared>;

const place = z.object({ scopeId: z.string(), name: z.string() });

/** What may happen to a dossier after the month it was reported in; as the list tells it. */
export const reportChangeKinds = [
  'became_valid',
  'fell_out',
  'withdrawn',
  'asked_for_changes',
  'handed_in_again',
  'moved_in',
  'moved_out',
  'figures_changed',
] as const;
export type ReportChangeKind = (typeof reportChangeKinds)[number];

export const reportChange = z.object({
  at: z.string(),
  code: z.string(),
  kind: z.enum(reportChangeKinds),
});
export type ReportChange = z.output<typeof reportChange>;

const reportPerson = z.object({
  name: z.string(),
  grassrootsUnion: z.string(),
  unitName: z.string(),
  valid: z.int(),
  commended: z.int(),
});

/** What happened since to dossiers that had been handed in by then: how many changes, and the first of them. */
const reportChanges = z.object({
  total: z.int(),
  kinds: z.array(z.object({ kind: z.enum(reportChangeKinds), count: z.int() })),
  entries: z.array(reportChange),
});
export type ReportChanges = z.output<typeof reportChanges>;

/** What is ready at once, whatever the place: everything of a report that figures tell. */
export const monthFigures = place.extend({
  /** `YYYY-MM`. */
  month: z.string(),
  /** Up to when is counted: the end of the month, or now when it is not over. */
  asOf: z.string(),
  provisional: z.boolean(),
  total: compared,
  subUnits: z.array(compared.extend(place.shape)),
  phases: z.array(compared.extend({ phase: z.int() })),
  groups: z.array(compared.extend({ targetGroup: z.enum(targetGroupIds), name: z.string() })),
  /** Sub-units from which nothing had come until then. */
  silent: z.array(place),
  collectives: z.array(place.extend({ submitted: z.int(), valid: z.int() })),
});
export type MonthFigures = z.output<typeof monthFigures>;

/** The whole report, as files hold it. */
export const monthReport = monthFigures.extend({ people: z.array(reportPerson), changes: reportChanges });
export type MonthReport = z.output<typeof monthReport>;

const line = (longest: number) => z.string().trim().max(longest);

/** What a unit writes onto its report by hand; blank is left to be filled in on paper. Remembered per unit. */
export const reportForm = z.object({
  number: line(40),
  place: line(60),
  /** `YYYY-MM-DD`, or blank. */
  date: z.union([z.iso.date(), z.literal('')]),
  /** One or two lines: "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH". */
  signerTitle: line(200),
  signerName: line(80),
  /** Who receives it, one a line. */
  recipients: line(1000),
});
export type ReportForm = z.output<typeof reportForm>;

/** The highest of mine when none is named. */
const reportQuery = z.object({ scope: z.string().max(300).optional() });

export const getMonthReport = endpoint({
  method: 'get',
  path: '/official/reports/:month',
  summary: 'The report of a unit for a month `YYYY-MM`, as of its end, with what the unit last wrote onto it',
  access: 'official',
  query: reportQuery,
  status: 200,
  response: z.object({
    report: monthFigures,
    form: reportForm.nullable(),
    /** The places of my own posts. */
    choices: z.array(place),
  }),
});

export const getReportPeople = endpoint({
  method: 'get',
  path: '/official/reports/:month/people',
  summary:
    'The most active authors of a month, for its report; read off the ledger, so asked for when wanted',
  access: 'official',
  query: reportQuery,
  status: 200,
  response: z.object({ people: z.array(reportPerson) }),
});

export const getReportChanges = endpoint({
  method: 'get',
  path: '/official/reports/:month/changes',
  summary:
    'What became since of dossiers in the report of a month; read off the ledger, so asked for when wanted',
  access: 'official',
  query: reportQuery,
  status: 200,
  response: reportChanges,
});

export const exportKinds = ['report_docx', 'report_xlsx', 'dossiers_xlsx'] as const;
export type ExportKind = (typeof exportKinds)[number];

export const orderExport = endpoint({
  method: 'post',
  path: '/official/exports',
  summary: 'Order a file: the report of a month as Word or Excel (month needed), or the list of dossiers',
  access: 'official',
  body: z.object({
    kind: z.enum(exportKinds),
    scopeId: z.string().max(300),
    month: z.string().regex(monthPattern).optional(),
    form: reportForm.optional(),
  }),
  status: 201,
  response: z.object({ id: z.string() }),
});

export const exportState = z.object({
  id: z.string(),
  kind: z.enum(exportKinds),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  rowsDone: z.int(),
  /** Null until it is known. */
  rowsAll: z.int().nullable(),
  fileName: z.string().nullable(),
  bytes: z.int().nullable(),
  sha256: z.string().nullable(),
  /** Why it failed, to be shown. */
  reason: z.string().nullable(),
});
export type ExportState = z.output<typeof exportState>;

export const getExport = endpoint({
  method: 'get',
  path: '/official/exports/:id',
  summary: 'How far an ordered file is; for who ordered it, while the right lasts, seven days long',
  access: 'official',
  status: 200,
  response: exportState,
});

export const downloadExport = endpoint({
  method: 'get',
  path: '/official/exports/:id/file',
  summary: 'The bytes of a file that is done; for who ordered it, while the right lasts, seven days long',
  access: 'official',
  status: 200,
  givesFile: 'application/octet-stream',
});
