import type { DraftContent } from '@sang-kien/shared';
import { MOST_CHOICES } from '../../bubble-limits.ts';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Bubble, Choice, Reading, Unclear } from '../question.ts';
import type { QuestionId } from '../question-id.ts';

/** A question with its example on a line of its own. */
export function bubble(
  text: string,
  options: { example?: string; choices?: readonly Choice[] } = {},
): Bubble {
  const { example, choices = [] } = options;
  const words = example === undefined ? text : `${text}\n${questionTexts.example(example)}`;
  return { text: words.normalize('NFC'), choices: choices.slice(0, MOST_CHOICES) };
}

/** A choice that answers a question with a value. */
export function offer(question: QuestionId, title: string, value: string): Choice {
  return { title, tap: { do: 'answer', question, value } };
}

/** The choice that leaves an optional question unanswered. */
export function offerSkip(question: QuestionId): Choice {
  return { title: questionTexts.skip, tap: { do: 'skip', question } };
}

export function answer(content: DraftContent): Reading {
  return { read: 'answer', content };
}

export function nothing(content: DraftContent): Reading {
  return { read: 'nothing', content };
}

export function unclear(text: string, options: Parameters<typeof bubble>[1] = {}): Unclear {
  return { read: 'unclear', bubble: bubble(text, options) };
}

/** What was said is understood, but is no answer yet: nothing else may be said instead. */
export function understood(text: string, options: Parameters<typeof bubble>[1] = {}): Unclear {
  return { ...unclear(text, options), meant: true };
}
