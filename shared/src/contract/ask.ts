import { z } from 'zod';
import { supportTopics } from '../support/topics.ts';
import { countCharacters } from '../text/count.ts';
import { endpoint } from './endpoint.ts';

/** Letters of a question, without blanks around it. */
export const LONGEST_QUESTION = 2_000;

/** Code units of what is looked at at all: a letter with its marks has several. */
const LONGEST_INPUT = 10 * LONGEST_QUESTION;

/** A page of the app by its path, or another thing to ask by topic. */
const supportNext = z.union([
  z.object({ title: z.string(), open: z.string() }),
  z.object({ title: z.string(), ask: z.enum(supportTopics) }),
]);

export const askResponse = z.object({
  /** As it was given. */
  question: z.string(),
  topic: z.enum([...supportTopics, 'none']),
  /** 0 … 1 */
  confidence: z.number(),
  reply: z.string(),
  /** What the person may do now, as buttons. */
  next: z.array(supportNext).readonly(),
});
export type AskResponse = z.output<typeof askResponse>;

export const askQuestion = endpoint({
  method: 'post',
  path: '/ask',
  summary: 'Ask the support bot; a question that it does not understand gets the nearest topics and a person',
  access: 'public',
  body: z.object({
    question: z
      .string()
      .max(LONGEST_INPUT)
      .refine(isQuestion)
      .meta({ minLength: 1, description: `1 to ${LONGEST_QUESTION} letters` }),
  }),
  status: 200,
  response: askResponse,
});

function isQuestion(text: string): boolean {
  const letters = countCharacters(text.trim());
  return letters >= 1 && letters <= LONGEST_QUESTION;
}
