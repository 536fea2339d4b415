import { z } from 'zod';
import { endpoint } from './endpoint.ts';

export const programmeResponse = z.object({
  id: z.string(),
  name: z.string(),
  /** The programme's clock at the answer; in the demonstration it is not today. */
  now: z.string(),
  demonstration: z.boolean(),
  gate: z.object({
    state: z.enum(['open', 'not_open_yet', 'between_phases', 'closed']),
    sentence: z.string(),
    phase: z.int().nullable(),
    opensAt: z.string().nullable(),
    closesAt: z.string().nullable(),
  }),
  support: z.object({
    contactName: z.string().nullable(),
    contactPhone: z.string().nullable(),
    zaloUrl: z.string().nullable(),
    facebookUrl: z.string().nullable(),
  }),
});
export type ProgrammeResponse = z.output<typeof programmeResponse>;

export const getProgramme = endpoint({
  method: 'get',
  path: '/programme',
  summary: 'The programme, its clock and whether the gate is open',
  access: 'public',
  status: 200,
  response: programmeResponse,
});
