import { describeGate, gateAt } from '@sang-kien/shared';
import { submissionTexts as texts } from '../../texts/bot/submission.ts';
import { toChatTone } from '../../texts/bot-questions.ts';
import { talkButtons } from '../../texts/bot/talk.ts';
import { stepsDone } from '../submission/progress.ts';
import type { Choice } from '../submission/question.ts';
import { buttons, hasAnswers, menuChoices, openButtons } from './buttons.ts';
import { goOn } from './go-on.ts';
import type { Move, Talk } from './talk.ts';

/**
 * Begins a submission, or asks whether to go on with the one that waits. A closed gate is told at once; before it
 * opens one may write already, and nothing is lost.
 */
export function begin(talk: Talk): Move {
  const { context, state } = talk;
  const gate = gateAt(context.programme, context.now);
  if (gate.state === 'closed')
    return { bubbles: [{ text: toChatTone(describeGate(gate)), choices: menuChoices(talk) }] };
  const shut = gate.state === 'open' ? [] : [`${toChatTone(describeGate(gate))} ${texts.writeAnyway}`];
  if (state.asking !== null) return goOn(talk, { context, said: shut });
  if (hasAnswers(talk)) return whichDraft(talk, shut);
  return goOn(talk, { context, said: [...shut, texts.begin] });
}

function whichDraft(talk: Talk, said: readonly string[]): Move {
  const { done, count } = stepsDone(talk.context);
  const startNew: Choice = { title: talkButtons.startNew, tap: { do: 'discard' } };
  const open = openButtons(talk, talkButtons.openDraft, '/nop/kiem-tra');
  const text = [...said, texts.waiting(done, count)].join('\n\n');
  return { bubbles: [{ text, choices: [buttons.goOn, ...open, startNew] }] };
}
