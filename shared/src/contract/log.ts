import { z } from 'zod';
import { MAX_SCOPE_ID } from '../units/base-union.ts';
import { endpoint } from './endpoint.ts';

export const logEntry = z.object({
  id: z.int(),
  at: z.string(),
  /** Who did it; whoever stands above the reader by their unit. Null for the command line and the system itself. */
  personName: z.string().nullable(),
  /** What was done, as people say it. */
  action: z.string(),
  /** Where it was done; null when it belongs to no unit. */
  placeName: z.string().nullable(),
  /** What it was done to, where that has a name or a code. */
  subject: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type LogEntry = z.output<typeof logEntry>;

export const listLog = endpoint({
  method: 'get',
  path: '/official/log',
  summary: 'Who did what within my units and below, newest first; fifty a page',
  access: 'official',
  query: z.object({
    scope: z.string().max(MAX_SCOPE_ID).optional(),
    before: z.coerce.number().int().optional(),
  }),
  status: 200,
  response: z.object({ entries: z.array(logEntry), next: z.int().nullable() }),
});
