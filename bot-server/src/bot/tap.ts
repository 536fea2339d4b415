import { isSupportTopic, type SupportTopic } from '@sang-kien/shared';
import { isQuestionId, type QuestionId } from './submission/question-id.ts';

/** What a button of ours says when it is tapped. It is sent as a text, so that it works in every channel. */
export type Tap =
  | { do: 'start' | 'continue' | 'review' | 'amend' | 'cancel' | 'back' | 'human' | 'status' | 'menu' }
  | { do: 'discard' | 'keep' }
  /** Throw away the draft with this id: an old button never throws away another one. */
  | { do: 'erase'; draftId: string }
  | { do: 'ask'; topic: SupportTopic }
  | { do: 'answer'; question: QuestionId; value: string }
  | { do: 'skip' | 'done' | 'edit'; question: QuestionId }
  /** Send in the draft with this id: an old button never sends another one. */
  | { do: 'send'; draftId: string }
  /** Decide what was left open about a text: which of two readings was meant, in just that matter. */
  | { do: 'take'; reading: 'first' | 'second'; about: OpenMatter };

/** What a turn may leave open until the next one. */
export const openMatters = ['old_charset', 'answer_or_question'] as const;
export type OpenMatter = (typeof openMatters)[number];

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
    case 'erase':
      return `#${tap.do}:${tap.draftId}`;
    case 'take':
      return `#take:${tap.reading}:${tap.about}`;
    default:
      return `#${tap.do}`;
  }
}

/** Reads a payload; undefined for anything that no button of ours says. */
export function readTap(text: string): Tap | undefined {
  const [, verb = '', first = '', rest = ''] = /^#([a-z]+)(?::([^:]*)(?::(.*))?)?$/s.exec(text.trim()) ?? [];
  if (plain.has(verb) && first === '') return { do: verb } as Tap;
  return readWithArgument(verb, first) ?? readTake(verb, first, rest) ?? readAboutQuestion(verb, first, rest);
}

function readWithArgument(verb: string, argument: string): Tap | undefined {
  if (verb === 'ask' && isSupportTopic(argument)) return { do: 'ask', topic: argument };
  const isAboutDraft = verb === 'send' || verb === 'erase';
  return isAboutDraft && argument !== '' ? { do: verb, draftId: argument } : undefined;
}

function readTake(verb: string, reading: string, matter: string): Tap | undefined {
  const about = openMatters.find((each) => each === matter);
  const isReading = reading === 'first' || reading === 'second';
  return verb === 'take' && isReading && about ? { do: 'take', reading, about } : undefined;
}

function readAboutQuestion(verb: string, question: string, value: string): Tap | undefined {
  if (!isQuestionId(question)) return undefined;
  if (aboutQuestion.has(verb)) return { do: verb, question } as Tap;
  return verb === 'answer' && value !== '' ? { do: 'answer', question, value } : undefined;
}
