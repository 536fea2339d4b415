import { z } from 'zod';
import { questionIds } from '../submission/question-id.ts';
import { migrateChatState } from './migrate-chat-state.ts';

/** Shape of the stored state; it rises whenever an older release could not have written the new one. */
export const CHAT_STATE_VERSION = 2;

const questionId = z.enum(questionIds);
const instant = z.number();

/**
 * What the bot remembers of a talk. Answers are not in it: they stand in the draft, which the app shares. What
 * is missing of the draft is computed, never stored.
 */
export const chatStateSchema = z.object({
  version: z.literal(CHAT_STATE_VERSION),
  /** The question that waits for an answer; null when no submission is under way. */
  asking: z.union([questionId, z.literal('review')]).nullable(),
  /** Which question stood since when, by the channel's clock, so that a late message finds its own. */
  asked: z.array(z.object({ question: z.union([questionId, z.literal('review')]), since: instant })),
  /** Time of the newest thing that happened, by the channel's clock. */
  lastAt: instant,
  /** Optional questions that the person left without an answer. */
  passed: z.array(questionId),
  /** The description as it came, piece by piece; ordered by time, not by arrival. */
  pieces: z.array(z.object({ at: instant, text: z.string() })),
  /** What the last bubble offered: a typed number or title means the same as a tap. */
  offered: z.array(z.object({ title: z.string(), say: z.string() })),
  /** The last button that was tapped, and when: tapped again at once, it is a double tap. */
  lastTap: z.object({ say: z.string(), at: instant }).nullable(),
  /** How often in a row nothing was understood. */
  confused: z.int(),
  /** The draft as the bot saw it last, by a short hash for each answer: tells what the app changed since. */
  seen: z
    .object({ draftId: z.string(), version: z.int(), answers: z.record(z.string(), z.string()) })
    .nullable(),
  /** When the bot reminded of an unfinished submission last. */
  nudgedAt: instant.nullable(),
  /** When a member of staff wrote last; the bot keeps silent for a while. */
  staffAt: instant.nullable(),
  /** The last lines of the talk, for whoever takes it over. */
  lines: z.array(z.object({ from: z.enum(['person', 'bot', 'staff']), text: z.string(), at: instant })),
  /** Something to settle before the talk goes on. */
  open: z
    .discriminatedUnion('about', [
      z.object({
        about: z.literal('old_charset'),
        question: questionId,
        typed: z.string(),
        converted: z.string(),
        /** Whether it is to take the place of the description. */
        anew: z.boolean().default(false),
      }),
      z.object({ about: z.literal('answer_or_question'), question: questionId, typed: z.string() }),
      z.object({ about: z.literal('narrowing'), question: questionId, words: z.string() }),
      z.object({ about: z.literal('phone_of_dossier'), code: z.string() }),
      /** The description is to be written anew: the next piece replaces what there is. */
      z.object({ about: z.literal('anew') }),
    ])
    .nullable(),
  /** Tries to prove a dossier to be one's own, by day, so that nobody guesses numbers. */
  proofs: z.object({ day: z.string(), tries: z.int() }),
});
export type ChatState = z.output<typeof chatStateSchema>;

/** The state at the beginning of a talk. */
export const freshChatState: ChatState = {
  version: CHAT_STATE_VERSION,
  asking: null,
  asked: [],
  lastAt: 0,
  passed: [],
  pieces: [],
  offered: [],
  lastTap: null,
  confused: 0,
  seen: null,
  nudgedAt: null,
  staffAt: null,
  lines: [],
  open: null,
  proofs: { day: '', tries: 0 },
};

/**
 * Reads a stored state, of whichever release. @throws ZodError when it is none: the turn is tried again by a
 * release that can read it, and nothing is lost.
 */
export function readChatState(stored: unknown): ChatState {
  return stored === null ? freshChatState : chatStateSchema.parse(migrateChatState(stored));
}
