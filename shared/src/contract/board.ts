import { z } from 'zod';
import { MAX_SCOPE_ID } from '../units/base-union.ts';
import { endpoint } from './endpoint.ts';

/** Rows that one answer holds; a unit may have thousands of base unions. */
export const MAX_BOARD_ROWS = 200;

/** Id of a place (`scopeIdOf`). */
const scopeId = z.string().min(1).max(MAX_SCOPE_ID);
const placeRef = z.object({ scopeId: z.string(), name: z.string() });
export type PlaceRef = z.output<typeof placeRef>;

const change = z.object({ submitted: z.int(), valid: z.int() });
/** Days `YYYY-MM-DD` in Vietnam, both included, and what they brought. */
const span = change.extend({ from: z.string(), to: z.string() });

const figures = z.object({
  submitted: z.int(),
  valid: z.int(),
  onTime: z.int(),
  waiting: z.int(),
  needsChanges: z.int(),
  invalid: z.int(),
  lastSubmittedAt: z.string().nullable(),
  /** Null while none is set, and when all phases are asked for: a target is set by phase. */
  target: z.int().nullable(),
});

const boardRow = figures.extend({
  scopeId: z.string(),
  name: z.string(),
  /** Among its neighbours by valid entries, those with as many share it; null without a valid entry. */
  rank: z.int().nullable(),
  /** Of the last seven days, all phases. */
  change,
});
export type BoardRow = z.output<typeof boardRow>;

const board = z.object({
  place: placeRef.extend({
    kind: z.enum(['confederation', 'province', 'sector', 'direct_superior', 'base_union']),
  }),
  /** From the highest place that I may see down to this one. */
  path: z.array(placeRef),
  /** The places of my posts. */
  choices: z.array(placeRef),
  /** Null: all phases together. */
  phase: z.int().nullable(),
  phases: z.array(z.int()),
  totals: figures,
  /** Entries below this place that I may decide now, of all phases; null to whom no post gives the right. */
  waitingForMe: z.int().nullable(),
  /** The last seven days and the seven before, all phases. */
  week: z.object({ last: span, before: span }),
  /** Twelve times seven days up to today, oldest first, all phases. */
  trend: z.array(span),
  sort: z.enum(['attention', 'rank']),
  rows: z.array(boardRow),
  /** How many rows there are in all, of which `rows` holds the first. */
  rowCount: z.int(),
  /** Of all rows, those without any entry. */
  zeroCount: z.int(),
  maySetTargets: z.boolean(),
  mayUrge: z.boolean(),
});
export type Board = z.output<typeof board>;

export const getBoard = endpoint({
  method: 'get',
  path: '/official/board',
  summary:
    'Figures of a place of mine and of the places right below it: those without entries first, or by rank',
  access: 'official',
  query: z.object({
    /** The highest of my posts when it is left out. */
    scope: scopeId.optional(),
    /** A number, or `all`; the running phase when it is left out. */
    phase: z.union([z.literal('all'), z.coerce.number().int().positive().max(99)]).optional(),
    sort: z.enum(['attention', 'rank']).default('attention'),
    /** Rows whose name holds these words, without marks too. */
    find: z.string().max(100).optional(),
  }),
  status: 200,
  response: board,
});
