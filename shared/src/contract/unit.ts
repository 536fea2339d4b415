import { z } from 'zod';
import { endpoint } from './endpoint.ts';

export const unitFound = z.object({
  id: z.string(),
  name: z.string(),
  parent: z.string().nullable(),
  score: z.number(),
});
export type UnitFound = z.output<typeof unitFound>;

export const searchUnits = endpoint({
  method: 'get',
  path: '/units',
  summary: 'Find units by words, with or without marks; five at most',
  access: 'public',
  query: z.object({ q: z.string().max(200).default('') }),
  status: 200,
  response: z.object({ units: z.array(unitFound) }),
});
