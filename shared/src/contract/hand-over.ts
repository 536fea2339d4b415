import { z } from 'zod';
import { endpoint } from './endpoint.ts';

/** Longest answer that an official can send to a chat from the app, in signs as a person sees them. */
export const MAX_HAND_OVER_REPLY = 1000;

export const handOverSummary = z.object({
  id: z.string(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  personName: z.string().nullable(),
  unitName: z.string().nullable(),
  grassrootsUnion: z.string().nullable(),
  /** How far the draft has come; null when there is none. */
  draftStep: z.string().nullable(),
});
export type HandOverSummary = z.output<typeof handOverSummary>;

export const handOverDetail = handOverSummary.extend({
  closedBy: z.string().nullable(),
  /** `+84…` when the person has told it. */
  phone: z.string().nullable(),
  /** Code of the newest dossier. */
  code: z.string().nullable(),
  channel: z.enum(['zalo', 'messenger']),
  lines: z.array(
    z.object({
      from: z.enum(['person', 'bot', 'staff']),
      text: z.string(),
      at: z.string(),
      /** How an answer from the app fares on its way into the chat; null for all else. */
      delivery: z.enum(['waits', 'delivered', 'failed']).nullable(),
    }),
  ),
  /** Whether the channel still lets us write to the person. */
  canReply: z.boolean(),
});
export type HandOverDetail = z.output<typeof handOverDetail>;

export const listHandOvers = endpoint({
  method: 'get',
  path: '/official/hand-overs',
  summary:
    'People of my units who asked for a person, newest first; fifty a page, `before` is the `next` of the last',
  access: 'official',
  query: z.object({
    before: z.string().max(100).optional(),
    /** `1`: only those who still wait; `0`: only those who were helped. */
    open: z.enum(['0', '1']).optional(),
  }),
  status: 200,
  response: z.object({ handOvers: z.array(handOverSummary), next: z.string().nullable() }),
});

export const getHandOver = endpoint({
  method: 'get',
  path: '/official/hand-overs/:id',
  summary: 'One who asked for a person: who it is, how to reach them, and the last lines of the talk',
  access: 'official',
  status: 200,
  response: handOverDetail,
});

export const replyToHandOver = endpoint({
  method: 'post',
  path: '/official/hand-overs/:id/reply',
  summary:
    'Answer into the person’s chat; the bot keeps silent for a while. The same Idempotency-Key sends once',
  access: 'official',
  headers: z.object({ 'idempotency-key': z.string().min(1).max(255) }),
  body: z.object({ text: z.string().max(10_000) }),
  status: 200,
  response: handOverDetail,
});

export const closeHandOver = endpoint({
  method: 'post',
  path: '/official/hand-overs/:id/close',
  summary: 'Note that the person was helped; a repeat changes nothing',
  access: 'official',
  status: 200,
  response: handOverDetail,
});
