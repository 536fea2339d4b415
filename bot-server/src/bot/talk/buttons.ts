import type { SupportNext } from '@sang-kien/shared';
import { talkButtons } from '../../texts/bot/talk.ts';
import type { Bubble, Choice } from '../submission/question.ts';
import { questions } from '../submission/questions.ts';
import type { QuestionId } from '../submission/question-id.ts';
import type { OpenMatter } from '../tap.ts';
import type { Talk } from './talk.ts';

/** Buttons that stand under many bubbles. */
export const buttons = {
  start: { title: talkButtons.start, tap: { do: 'start' } },
  goOn: { title: talkButtons.goOn, tap: { do: 'continue' } },
  goOnAnswering: { title: talkButtons.goOnAnswering, tap: { do: 'continue' } },
  review: { title: talkButtons.review, tap: { do: 'review' } },
  amend: { title: talkButtons.amend, tap: { do: 'amend' } },
  cancel: { title: talkButtons.cancel, tap: { do: 'cancel' } },
  human: { title: talkButtons.human, tap: { do: 'human' } },
  status: { title: talkButtons.status, tap: { do: 'status' } },
  takeFirst: (about: OpenMatter, title: string): Choice => ({
    title,
    tap: { do: 'take', reading: 'first', about },
  }),
  takeSecond: (about: OpenMatter, title: string): Choice => ({
    title,
    tap: { do: 'take', reading: 'second', about },
  }),
  erase: (draftId: string): Choice => ({ title: talkButtons.discard, tap: { do: 'erase', draftId } }),
  edit: (question: QuestionId, title: string): Choice => ({ title, tap: { do: 'edit', question } }),
  send: (draftId: string): Choice => ({ title: talkButtons.send, tap: { do: 'send', draftId } }),
} as const satisfies Record<string, Choice | ((...given: never[]) => Choice)>;

/**
 * A button that opens a page of the app; none for a person of Messenger, whom the app knows by another account:
 * neither draft nor dossier of this talk is there.
 */
export function openButtons(talk: Talk, title: string, path: string): Bubble['choices'] {
  return hasApp(talk) ? [{ title, open: talk.deps.linkTo(path) }] : [];
}

/** Whether the app is another door to what this talk is about. */
export function hasApp({ scene }: Talk): boolean {
  return scene.person.oaUserId !== null;
}

/** The next steps under a support answer. */
export function supportButtons(talk: Talk, next: readonly SupportNext[]): Bubble['choices'] {
  return next.flatMap((each): Bubble['choices'] =>
    'open' in each
      ? openButtons(talk, each.title, each.open)
      : [{ title: each.title, tap: { do: 'ask', topic: each.ask } }],
  );
}

/** What a person may do who is in the middle of nothing. */
export function menuChoices(talk: Talk): Bubble['choices'] {
  const begin = hasAnswers(talk) ? buttons.goOn : buttons.start;
  return [begin, buttons.status, ...openButtons(talk, talkButtons.openApp, '/'), buttons.human];
}

/** Whether a submission was begun: files alone, sent before anything was asked, are none yet. */
export function hasAnswers({ context }: Talk): boolean {
  return questions.some(
    ({ id, asked, show }) => id !== 'evidence' && asked !== 'on_request' && show(context) !== null,
  );
}
