import { z } from 'zod';
import { endpoint } from './endpoint.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Largest spreadsheet that is taken, in bytes, and the most rows of initiatives in one. */
export const MAX_IMPORT_BYTES = 10 * 1024 * 1024;
export const MAX_IMPORT_ROWS = 5000;
/** How the keys begin under which rows are recorded; no other door takes such a key. */
export const IMPORT_KEY_PREFIX = 'import:';

/**
 * How a row fares: `good` goes in unasked, `doubtful` (a duplicate, a hidden row, letters that were converted) only
 * when it is ticked, `wrong` not at all; once chosen it is `queued`, then `recorded` or `failed`.
 */
export const importRowStates = ['good', 'doubtful', 'wrong', 'queued', 'recorded', 'failed'] as const;
export type ImportRowState = (typeof importRowStates)[number];
export const importStates = ['ready', 'running', 'done'] as const;
export type ImportState = (typeof importStates)[number];

const count = z.int().nonnegative();
/** A cell by its column letter and heading; both null when the row as a whole is meant. */
const cell = { column: z.string().nullable(), heading: z.string().nullable() };

export const importCell = z.object({ ...cell, field: z.string(), message: z.string() });
export type ImportCell = z.output<typeof importCell>;

/** The same initiative elsewhere: in another row of the file, or recorded already under a code. */
export const importDuplicate = z.object({
  kind: z.enum(['same_in_file', 'similar_in_file', 'recorded']),
  row: z.int().nullable(),
  code: z.string().nullable(),
  title: z.string(),
  authorName: z.string(),
});
export type ImportDuplicate = z.output<typeof importDuplicate>;

export const importRow = z.object({
  /** As the spreadsheet counts its rows, from 1. */
  row: z.int().positive(),
  state: z.enum(importRowStates),
  title: z.string(),
  authorName: z.string(),
  problems: z.array(importCell),
  /** What was done to a cell, to be looked at: letters of an old charset that were converted, a hidden row. */
  notes: z.array(importCell),
  duplicates: z.array(importDuplicate),
  /** Of the dossier, once recorded. */
  code: z.string().nullable(),
  /** Why recording failed. */
  reason: z.string().nullable(),
});
export type ImportRow = z.output<typeof importRow>;

export const importSummary = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(importStates),
  uploadedAt: z.string(),
  /** All rows, and how many are in each state. */
  rows: count,
  counts: z.object({
    good: count,
    doubtful: count,
    wrong: count,
    queued: count,
    recorded: count,
    failed: count,
  }),
});
export type ImportSummary = z.output<typeof importSummary>;

export const importDetail = importSummary.extend({
  /** Why nothing can be recorded now (the gate is closed); null while it is open. */
  gate: z.string().nullable(),
  /** Headings that mean nothing to us; what stands under them is left out. */
  unknownColumns: z.array(z.object({ column: z.string(), heading: z.string() })),
  page: z.array(importRow),
  /** The `before` of the following page. */
  next: z.string().nullable(),
});
export type ImportDetail = z.output<typeof importDetail>;

const rowNumbers = z.array(z.int().positive()).max(MAX_IMPORT_ROWS);

/** All good rows, without some and with some doubtful or failed ones; or just the rows that are named. */
export const importChoice = z.object({
  rows: z.union([z.literal('good'), rowNumbers.min(1)]),
  except: rowNumbers.optional(),
  also: rowNumbers.optional(),
});
export type ImportChoice = z.output<typeof importChoice>;

export const getImportTemplate = endpoint({
  method: 'get',
  path: '/official/imports/template',
  summary: 'The spreadsheet to be filled in, with the units below mine to choose from',
  access: 'official',
  status: 200,
  givesFile: XLSX_TYPE,
});

export const createImport = endpoint({
  method: 'post',
  path: '/official/imports',
  summary: 'Dry run of a filled-in spreadsheet: nothing is recorded. The same file leads to the same import',
  access: 'official',
  query: z.object({ name: z.string().max(300).optional() }),
  takesFile: XLSX_TYPE,
  status: 201,
  response: importDetail,
});

export const listImports = endpoint({
  method: 'get',
  path: '/official/imports',
  summary: 'My imports of the last thirty days, newest first',
  access: 'official',
  status: 200,
  response: z.object({ imports: z.array(importSummary) }),
});

export const getImport = endpoint({
  method: 'get',
  path: '/official/imports/:id',
  summary: 'One import of mine: how it fares, and its rows in the states asked for, a hundred a page',
  access: 'official',
  query: z.object({
    before: z
      .string()
      .regex(/^\d{1,7}$/)
      .optional(),
    /** `attention`: what is wrong, doubtful or failed; one state; or `all`. */
    show: z.enum(['attention', 'all', ...importRowStates]).optional(),
  }),
  status: 200,
  response: importDetail,
});

export const runImport = endpoint({
  method: 'post',
  path: '/official/imports/:id/run',
  summary: 'Record all good rows, or those chosen by number; a row that was recorded stays the same dossier',
  access: 'official',
  body: importChoice,
  status: 200,
  response: importSummary,
});

export const getImportResult = endpoint({
  method: 'get',
  path: '/official/imports/:id/result',
  summary: 'What became of each row, with the codes of the dossiers, as a spreadsheet',
  access: 'official',
  status: 200,
  givesFile: XLSX_TYPE,
});
