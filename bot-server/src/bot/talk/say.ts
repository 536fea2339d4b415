import { questionOf } from '../submission/questions.ts';
import { menuChoices } from './buttons.ts';
import { goOn, review } from './go-on.ts';
import type { Move, Talk } from './talk.ts';

/**
 * Says something on the way: in the middle of a submission the question that stands is asked again below it, in
 * the same bubble; else the menu stands there.
 */
export function sayThenGoOn(talk: Talk, said: readonly string[]): Move {
  const { asking } = talk.state;
  if (asking === null) {
    return { bubbles: [{ text: said.join('\n\n'), choices: menuChoices(talk) }] };
  }
  const settled = { context: talk.context, said };
  return asking === 'review' ? review(talk, settled) : goOn(talk, { ...settled, next: questionOf(asking) });
}
