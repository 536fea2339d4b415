import { MOST_CHOICES } from '../bubble-limits.ts';
import { submissionTexts as texts } from '../../texts/bot/submission.ts';
import { questionOf } from '../submission/questions.ts';
import type { Bubble } from '../submission/question.ts';
import { buttons, menuChoices } from './buttons.ts';
import { talkTexts } from '../../texts/bot/talk.ts';
import { goOn, review } from './go-on.ts';
import { changedInApp } from './seen-draft.ts';
import type { Move, Talk } from './talk.ts';

/**
 * Says something on the way: in the middle of a submission the question that stands is asked again below it, in
 * the same bubble; else the menu stands there. `more` are buttons that what is said speaks of, where there is room.
 */
export function sayThenGoOn(talk: Talk, said: readonly string[], more: Bubble['choices'] = []): Move {
  const { asking } = talk.state;
  if (asking === null)
    return {
      bubbles: [
        {
          text: (said.length > 0 ? said : [talkTexts.menu]).join('\n\n'),
          choices: withMore(menuChoices(talk), more),
        },
      ],
    };
  // What the app changed since the summary was shown is looked over first.
  if (asking === 'review' && changedInApp(talk).length > 0)
    return review(talk, { context: talk.context, said });
  if (asking === 'review') return { bubbles: [beforeSending(talk, said)] };
  const move = goOn(talk, { context: talk.context, said, next: questionOf(asking) });
  return {
    ...move,
    bubbles: move.bubbles?.map((bubble) => ({ ...bubble, choices: withMore(bubble.choices, more) })) ?? [],
  };
}

function withMore(choices: Bubble['choices'], more: Bubble['choices']): Bubble['choices'] {
  const fresh = more.filter(({ title }) => choices.every((each) => each.title !== title));
  return [...choices, ...fresh].slice(0, Math.max(MOST_CHOICES, choices.length));
}

/** The summary was shown already: one line says how things stand. */
function beforeSending({ scene }: Talk, said: readonly string[]): Bubble {
  const draftId = scene.draft?.id ?? scene.freshId;
  const choices = [buttons.send(draftId), buttons.review, buttons.amend, buttons.cancel, buttons.human];
  return { text: [...said, texts.pressSend].join('\n\n'), choices };
}
