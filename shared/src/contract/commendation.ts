import { z } from 'zod';
import { quarterPattern } from '../programme/quarter.ts';
import { endpoint } from './endpoint.ts';

/** Longest list that is worth reading out. */
export const MAX_COMMENDED = 200;

export const commendedKinds = ['collectives', 'individuals'] as const;
export type CommendedKind = (typeof commendedKinds)[number];
/** Collectives: the places right below, or every base union below. */
export const commendedLevels = ['below', 'base'] as const;
/** Collectives by valid entries, or by how far they have exceeded their target. */
export const commendedOrders = ['valid', 'percent'] as const;

export const commendationQuery = z
  .object({
    /** The unit whose people are meant; my own without it. */
    scope: z.string().min(1).max(300).optional(),
    phase: z.coerce.number().int().min(1).max(99).optional(),
    quarter: z.string().regex(quarterPattern).optional(),
    of: z.enum(commendedKinds).default('collectives'),
    level: z.enum(commendedLevels).default('below'),
    order: z.enum(commendedOrders).default('valid'),
    limit: z.coerce.number().int().min(1).max(MAX_COMMENDED).default(20),
  })
  .strict();
export type CommendationQuery = z.output<typeof commendationQuery>;

/** Valid entries and their benefit are of the time asked for; the percentage is of the phase's target until then. */
const commendedCollective = z.object({
  scopeId: z.string(),
  name: z.string(),
  /** The unit above a base union. */
  unitName: z.string().nullable(),
  submitted: z.int(),
  valid: z.int(),
  target: z.int().nullable(),
  percent: z.int().nullable(),
  benefitVnd: z.number(),
});
export type CommendedCollective = z.output<typeof commendedCollective>;

/** Dossiers that were handed in within the time asked for and are valid now. */
const commendedIndividual = z.object({
  name: z.string(),
  /** As lists of honour print it. */
  nameInCapitals: z.string(),
  jobTitle: z.string().nullable(),
  unitName: z.string(),
  grassrootsUnion: z.string(),
  valid: z.int(),
  benefitVnd: z.number(),
  titles: z.array(z.string()),
  coAuthors: z.array(z.string()),
});
export type CommendedIndividual = z.output<typeof commendedIndividual>;

export const getCommendation = endpoint({
  method: 'get',
  path: '/official/commendation',
  summary: 'The most active collectives or individuals of a unit in a phase or a quarter, best first',
  access: 'official',
  query: commendationQuery,
  status: 200,
  response: z.object({
    scope: z.object({ scopeId: z.string(), name: z.string() }),
    /** Of the targets; and of the figures, unless a quarter is asked for. */
    phase: z.int(),
    quarter: z.string().nullable(),
    collectives: z.array(commendedCollective),
    individuals: z.array(commendedIndividual),
  }),
});
export type Commendation = z.output<typeof getCommendation.response>;

export const getCommendationDocument = endpoint({
  method: 'get',
  path: '/official/commendation/document',
  summary: 'The same list as a Word file, in the layout of the annex of an administrative paper',
  access: 'official',
  query: commendationQuery,
  status: 200,
  givesFile: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
});
