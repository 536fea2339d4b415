import type { SupportNext } from '@sang-kien/shared';
import { talkButtons } from '../../texts/bot/talk.ts';
import type { Bubble, Choice } from '../submission/question.ts';
import { questions } from '../submission/questions.ts';
import type { QuestionId } from '../submission/question-id.ts';
import type { Talk } from './talk.ts';

/** Buttons that stand under many bubbles. */
export const buttons = {
  start: { title: talkButtons.start, tap: { do: 'start' } },
  goOn: { title: talkButtons.goOn, tap: { do: 'continue' } },
  review: { title: talkButtons.review, tap: { do: 'review' } },
  amend: { title: talkButtons.amend, tap: { do: 'amend' } },
  cancel: { title: talkButtons.cancel, tap: { do: 'cancel' } },
  human: { title: talkButtons.human, tap: { do: 'human' } },
  status: { title: talkButtons.status, tap: { do: 'status' } },
  takeFirst: (title: string): Choice => ({ title, tap: { do: 'take', reading: 'first' } }),
  takeSecond: (title: string): Choice => ({ title, tap: { do: 'take', reading: 'second' } }),
  edit: (question: QuestionId, title: string): Choice => ({ title, tap: { do: 'edit', question } }),
  send: (draftId: string): Choice => ({ title: talkButtons.send, tap: { do: 'send', draftId } }),
} as const satisfies Record<string, Choice | ((...given: never[]) => Choice)>;

/** A button that opens a page of the app. */
export function openButton({ deps }: Talk, title: string, path: string): Bubble['choices'][number] {
  return { title, open: deps.linkTo(path) };
}

/** The next steps under a support answer. */
export function supportButtons(talk: Talk, next: readonly SupportNext[]): Bubble['choices'] {
  return next.map((each) =>
    'open' in each
      ? openButton(talk, each.title, each.open)
      : { title: each.title, tap: { do: 'ask', topic: each.ask } },
  );
}

/** What a person may do who is in the middle of nothing. */
export function menuChoices(talk: Talk): Bubble['choices'] {
  const begin = hasAnswers(talk) ? buttons.goOn : buttons.start;
  return [begin, buttons.status, openButton(talk, talkButtons.openApp, '/'), buttons.human];
}

/** Whether a submission was begun: files alone, sent before anything was asked, are none yet. */
export function hasAnswers({ context }: Talk): boolean {
  return questions.some(
    ({ id, asked, show }) => id !== 'evidence' && asked !== 'on_request' && show(context) !== null,
  );
}
