import { isSupportTopic, type SupportTopic } from '@sang-kien/shared';
import { isQuestionId, type QuestionId } from './submission/question-id.ts';

/** What a button of ours says when it is tapped. It is sent as a text, so that it works in every channel. */
export type Tap =
  | { do: 'start' | 'continue' | 'review' | 'amend' | 'cancel' | 'back' | 'human' | 'status' | 'menu' }
  | { do: 'discard' | 'keep' }
  | { do: 'ask'; topic: SupportTopic }
  | { do: 'answer'; question: QuestionId; value: string }
  | { do: 'skip' | 'done' | 'edit'; question: QuestionId }
  /** Send in the draft with this id: an old button never sends another one. */
  | { do: 'send'; draftId: string }
  /** Decide what was left open about a text: which of two readings was meant. */
  | { do: 'take'; reading: 'first' | 'second' };

const plain = new Set([
  'start',
  'continue',
  'review',
  'amend',
  'cancel',
  'discard',
  'keep',
  'back',
  'human',
  'status',
  'menu',
]);
const aboutQuestion = new Set(['skip', 'done', 'edit']);

/** The payload of a button: `#answer:targetGroup:enterprise_worker`. */
export function writeTap(tap: Tap): string {
  switch (tap.do) {
    case 'ask':
      return `#ask:${tap.topic}`;
    case 'answer':
      return `#answer:${tap.question}:${tap.value}`;
    case 'skip':
    case 'done':
    case 'edit':
      return `#${tap.do}:${tap.question}`;
    case 'send':
      return `#send:${tap.draftId}`;
    case 'take':
      return `#take:${tap.reading}`;
    default:
      return `#${tap.do}`;
  }
}

/** Reads a payload; undefined for anything that no button of ours says. */
export function readTap(text: string): Tap | undefined {
  const [, verb = '', first = '', rest = ''] = /^#([a-z]+)(?::([^:]*)(?::(.*))?)?$/s.exec(text.trim()) ?? [];
  if (plain.has(verb) && first === '') return { do: verb } as Tap;
  return readWithArgument(verb, first) ?? readAboutQuestion(verb, first, rest);
}

function readWithArgument(verb: string, argument: string): Tap | undefined {
  if (verb === 'ask' && isSupportTopic(argument)) return { do: 'ask', topic: argument };
  if (verb === 'send' && argument !== '') return { do: 'send', draftId: argument };
  const isReading = argument === 'first' || argument === 'second';
  return verb === 'take' && isReading ? { do: 'take', reading: argument } : undefined;
}

function readAboutQuestion(verb: string, question: string, value: string): Tap | undefined {
  if (!isQuestionId(question)) return undefined;
  if (aboutQuestion.has(verb)) return { do: verb, question } as Tap;
  return verb === 'answer' && value !== '' ? { do: 'answer', question, value } : undefined;
}
