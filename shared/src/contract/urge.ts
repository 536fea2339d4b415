import { z } from 'zod';
import { officialRoles } from '../review/roles.ts';
import { MAX_URGED_UNITS } from '../review/urge-text.ts';
import { MAX_SCOPE_ID } from '../units/base-union.ts';
import { endpoint } from './endpoint.ts';

const scopeId = z.string().min(1).max(MAX_SCOPE_ID);
const phase = z.coerce.number().int().min(1).max(99);

/** A place below one's own, with what decides whether it lags. Percent is whole; null without a target. */
export const laggingUnit = z.object({
  scopeId: z.string(),
  name: z.string(),
  submitted: z.int(),
  valid: z.int(),
  target: z.int().nullable(),
  percent: z.int().nullable(),
  lastSubmittedAt: z.string().nullable(),
  /** Whole days since the last entry; null when there has been none. */
  silentDays: z.int().nullable(),
  lastUrgedAt: z.string().nullable(),
});
export type LaggingUnit = z.output<typeof laggingUnit>;

export const listLagging = endpoint({
  method: 'get',
  path: '/official/lagging',
  summary:
    'Places right below one of mine that had no entry for so many days, or stay under so many percent of their target; without a rule all of them, those that lag most first',
  access: 'official',
  query: z.object({
    /** The place whose units are meant; my own without it. */
    scope: scopeId.optional(),
    /** Of the figures and targets; the phase that is open, or the last one, without it. */
    phase: phase.optional(),
    noEntryDays: z.coerce.number().int().min(1).max(1000).optional(),
    underPercent: z.coerce.number().int().min(1).max(1000).optional(),
  }),
  status: 200,
  response: z.object({
    scope: z.object({ scopeId: z.string(), name: z.string() }),
    phase: z.int(),
    units: z.array(laggingUnit),
    /** Places below in all, and how many of them have no target that a percentage could be taken of. */
    below: z.int(),
    withoutTarget: z.int(),
  }),
});
export type Lagging = z.output<typeof listLagging.response>;

/** How an official can be told: by message of the OA or Messenger, by template, or by the inbox in the app alone. */
export const reaches = ['message', 'template', 'inbox'] as const;
export type Reach = (typeof reaches)[number];

const recipient = z.object({
  name: z.string().nullable(),
  role: z.enum(officialRoles),
  reach: z.enum(reaches),
});
export type UrgeRecipient = z.output<typeof recipient>;

export const urgePreviewUnit = z.object({
  scopeId: z.string(),
  name: z.string(),
  /** The message with the unit's own figures. */
  text: z.string(),
  submitted: z.int(),
  valid: z.int(),
  target: z.int().nullable(),
  recipients: z.array(recipient),
  /** Where the unit has no official: those of the level above it, when that is not my own. */
  above: z.object({ name: z.string(), recipients: z.array(recipient) }).nullable(),
  /** My level has urged it within the last day. */
  urgedToday: z.boolean(),
});
export type UrgePreviewUnit = z.output<typeof urgePreviewUnit>;

const scopeIds = z.array(scopeId).min(1).max(MAX_URGED_UNITS);
const text = z.string().max(10_000);

export const previewUrge = endpoint({
  method: 'post',
  path: '/official/urges/preview',
  summary: 'The message to units below mine as each would get it, and who would; nothing goes out',
  access: 'official',
  body: z.object({ scopeIds, text: text.optional(), phase: phase.optional() }),
  status: 200,
  response: z.object({
    /** With brackets that stand for each unit's own figures. */
    text: z.string(),
    phase: z.int(),
    /** The programme's time, by which the days left are counted. */
    at: z.string(),
    /** When the phase closes; null when it takes no submissions now. */
    closesAt: z.string().nullable(),
    units: z.array(urgePreviewUnit),
  }),
});
export type UrgePreview = z.output<typeof previewUrge.response>;

export const sendUrge = endpoint({
  method: 'post',
  path: '/official/urges',
  summary: 'Urge units below mine; the same Idempotency-Key sends once',
  access: 'official',
  headers: z.object({ 'idempotency-key': z.string().min(1).max(255) }),
  body: z.object({
    scopeIds,
    text,
    phase: phase.optional(),
    /** Tell the officials of the level above where a unit has none. */
    tellAbove: z.boolean().default(false),
    /** Also units that my level has urged within the last day. */
    again: z.boolean().default(false),
  }),
  status: 201,
  response: z.object({
    /** Units that were urged, and how many officials are told in all. */
    urged: z.int(),
    told: z.int(),
    skipped: z.array(
      z.object({ scopeId: z.string(), name: z.string(), why: z.enum(['no_official', 'urged_today']) }),
    ),
  }),
});
export type UrgeResult = z.output<typeof sendUrge.response>;

/** What has come of an urge: nothing yet, entries, the level above was told, or nothing to the last level. */
export const urgeOutcomes = ['waiting', 'answered', 'escalated', 'silent'] as const;
export type UrgeOutcome = (typeof urgeOutcomes)[number];

export const urgeRecord = z.object({
  id: z.string(),
  scopeId: z.string(),
  name: z.string(),
  from: z.string(),
  /** The official who urged; null when they stand above me. */
  by: z.string().nullable(),
  at: z.string(),
  text: z.string(),
  submittedThen: z.int(),
  /** Entries more than then; never below nought. */
  entriesSince: z.int(),
  outcome: z.enum(urgeOutcomes),
  /** Officials who were told; on whose device it has arrived, as far as Zalo says; who has opened it in the app. */
  told: z.int(),
  received: z.int(),
  read: z.int(),
  escalations: z.array(z.object({ name: z.string(), at: z.string() })),
});
export type UrgeRecord = z.output<typeof urgeRecord>;

export const listUrges = endpoint({
  method: 'get',
  path: '/official/urges',
  summary: 'Who was urged when, and what came of it, newest first; fifty a page',
  access: 'official',
  query: z.object({ scope: scopeId.optional(), before: z.string().max(100).optional() }),
  status: 200,
  response: z.object({ urges: z.array(urgeRecord), next: z.string().nullable() }),
});
export type UrgePage = z.output<typeof listUrges.response>;
