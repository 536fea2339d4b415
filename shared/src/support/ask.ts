import { answerSupport, answerUnknown, askWhich } from './answer.ts';
import type { SupportAnswer, SupportContext, SupportNext } from './answer.ts';
import type { SupportTopic, UnderstoodTopic } from './topics.ts';
import { understandQuestion, type Understanding } from './understand.ts';

/** A question and what the support bot says to it; the shape of DESIGN 4.4. */
export type AskAnswer = {
  /** As it was given. */
  question: string;
  topic: UnderstoodTopic;
  /** 0 … 1, three decimals. */
  confidence: number;
  reply: string;
};

type FullAnswer = AskAnswer & { next: readonly SupportNext[]; nearest: readonly SupportTopic[] };

/**
 * Answers a question to the support bot by the dates of a programme at an instant. `next` holds what the person
 * may do now, as buttons; `nearest` the topics nearest to the question. Any text is answered: one that is not understood with the nearest topics and a person.
 */
export function askSupport(question: string, context: SupportContext): FullAnswer {
  const understanding = understandQuestion(question);
  const { topic, confidence, nearest } = understanding;
  const { text, next } = replyTo(understanding, context);
  return { question, topic, confidence, reply: text, next, nearest };
}

function replyTo({ topic, nearest, unsure }: Understanding, context: SupportContext): SupportAnswer {
  if (topic === 'none') return answerUnknown(nearest, context);
  return unsure ? askWhich(nearest, context) : answerSupport(topic, context);
}
