import { z } from 'zod';
import { MAX_BASE_UNION_NAME, MAX_SCOPE_ID } from '../units/base-union.ts';
import { endpoint } from './endpoint.ts';
import { XLSX_TYPE } from './import.ts';

/** Largest target of one place, and the most places that one change or one spreadsheet may hold. */
export const MAX_TARGET = 1_000_000;
export const MAX_TARGETS = 5000;
/** Largest spreadsheet of targets, in bytes. */
export const MAX_TARGET_SHEET_BYTES = 2 * 1024 * 1024;

const phase = z.coerce.number().int().positive().max(99);
const scope = z.string().min(1).max(MAX_SCOPE_ID);

export const setTargets = endpoint({
  method: 'put',
  path: '/official/targets',
  summary: 'Set targets of places below mine for a phase, or take them away; all of them or none',
  access: 'official',
  body: z.object({
    phase,
    targets: z
      .array(
        z.object({
          scopeId: scope,
          target: z.int().positive().max(MAX_TARGET).nullable(),
          /** Of a base union that is not known yet, as it writes itself; folded, it is the end of its id. */
          name: z.string().min(1).max(MAX_BASE_UNION_NAME).optional(),
        }),
      )
      .min(1)
      .max(MAX_TARGETS),
  }),
  status: 204,
});

const sheetOf = z.object({ scope, phase });

export const getTargetSheet = endpoint({
  method: 'get',
  path: '/official/targets/sheet',
  summary:
    'A spreadsheet of the places right below one of mine with their targets, to be changed and sent back',
  access: 'official',
  query: sheetOf,
  status: 200,
  givesFile: XLSX_TYPE,
});

const targetSheet = z.object({
  /** Every cell that cannot be taken; with any of them nothing is saved. */
  problems: z.array(z.object({ row: z.int(), column: z.string().nullable(), message: z.string() })),
  /** What would change, or has changed. */
  changes: z.array(
    z.object({ scopeId: z.string(), name: z.string(), before: z.int().nullable(), after: z.int() }),
  ),
  saved: z.boolean(),
});
export type TargetSheet = z.output<typeof targetSheet>;

export const readTargetSheet = endpoint({
  method: 'post',
  path: '/official/targets/sheet',
  summary:
    'What a filled-in spreadsheet of targets would change; with `save=1` it is saved when nothing is wrong',
  access: 'official',
  query: sheetOf.extend({ save: z.enum(['0', '1']).default('0') }),
  takesFile: XLSX_TYPE,
  status: 200,
  response: targetSheet,
});
