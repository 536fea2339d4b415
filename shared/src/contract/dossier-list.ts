import { z } from 'zod';
import { officialRoles } from '../review/roles.ts';
import { submissionStates } from '../submission/status.ts';
import { MAX_SCOPE_ID } from '../units/base-union.ts';
import { endpoint } from './endpoint.ts';
import { submissionSummary } from './submission.ts';

/** A dossier in an official's list. */
export const officialSubmission = submissionSummary.extend({
  authorName: z.string(),
  unitName: z.string(),
  grassrootsUnion: z.string(),
  /** Days of the calendar since it came in or was put right, of one that waits for its unit; null of any other. */
  waitingDays: z.int().nullable(),
});
export type OfficialSubmission = z.output<typeof officialSubmission>;

export const listOfficialSubmissions = endpoint({
  method: 'get',
  path: '/official/submissions',
  summary:
    'Dossiers of my units and of what is below them, newest first; those that wait (`state=submitted`) oldest first. Fifty a page, `before` is the `next` of the last',
  access: 'official',
  query: z.object({
    before: z.string().max(100).optional(),
    /** A place of mine (`scopeIdOf`); all of mine when it is left out. */
    scopeId: z.string().min(1).max(MAX_SCOPE_ID).optional(),
    state: z.enum(submissionStates).optional(),
    phase: z.coerce.number().int().min(1).max(99).optional(),
    /** `1`: only those that wait again after the changes they were asked for. */
    answered: z.literal('1').optional(),
    /** A dossier code, or words of author, title and base union, without marks too. */
    q: z.string().max(200).optional(),
  }),
  status: 200,
  response: z.object({ submissions: z.array(officialSubmission), next: z.string().nullable() }),
});

/** A number of things; `more` when there are more than were counted. */
const counted = z.object({ count: z.int(), more: z.boolean() });
export type Counted = z.output<typeof counted>;

export const officialTasks = z.object({
  posts: z.array(
    z.object({
      unitId: z.string(),
      unitName: z.string(),
      role: z.enum(officialRoles),
      /** Of an officer of a base union: its name as it was last written; null when nobody has written it yet. */
      grassrootsUnion: z.string().nullable(),
    }),
  ),
  /** Each is null to whom no post gives the right to do it. */
  tasks: z.object({
    waiting: z.object({ count: z.int(), oldestDays: z.int().nullable() }).nullable(),
    answered: counted.nullable(),
    /** Under “Khác”; `scopeId` is the first place that has any. */
    unsettled: counted.extend({ scopeId: z.string().nullable() }).nullable(),
    people: counted.nullable(),
    /** The report of a month `YYYY-MM` that is due within the week, on the day `YYYY-MM-DD`. */
    report: z.object({ month: z.string(), due: z.string() }).nullable(),
    /** A phase that ends within the week. */
    phaseEnds: z.object({ phase: z.int(), closing: z.string(), days: z.int() }).nullable(),
  }),
});
export type OfficialTasks = z.output<typeof officialTasks>;

export const getOfficialTasks = endpoint({
  method: 'get',
  path: '/official/tasks',
  summary: 'My posts, and what waits for me in them',
  access: 'official',
  status: 200,
  response: officialTasks,
});
