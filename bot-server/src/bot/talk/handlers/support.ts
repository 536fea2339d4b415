import {
  answerSupport,
  answerUnknown,
  askWhich,
  type SupportAnswer,
  type SupportTopic,
} from '@sang-kien/shared';
import { talkTexts } from '../../../texts/bot/talk.ts';
import { begin } from '../begin.ts';
import { buttons, menuChoices, supportButtons } from '../buttons.ts';
import { handOver } from '../hand-over.ts';
import { sayThenGoOn } from '../say.ts';
import { ownStatus } from '../status.ts';
import type { Handler, Move, Talk } from '../talk.ts';

/** Not understood so often in a row: a person is offered first. */
const CONFUSED = 2;

/** Whatever is left: a question about the programme, or something that we do not understand. */
export const handleSupport: Handler = async (talk) => {
  const { text } = talk.input;
  const { topic, nearest, unsure } = talk.deps.understand(text);
  if (text.trim() === '') return { bubbles: [{ text: talkTexts.menu, choices: menuChoices(talk) }] };
  if (topic === 'none') return unknown(talk, nearest);
  if (unsure) return offer(talk, askWhich(nearest));
  return aboutTopic(talk, topic);
};

/** Answers a topic, or does what it asks for. */
export function aboutTopic(talk: Talk, topic: SupportTopic): Promise<Move> | Move {
  switch (topic) {
    case 'action.submit':
      return begin(talk);
    case 'action.status':
      return ownStatus(talk);
    case 'action.human':
      return handOver(talk);
    default: {
      const { programme } = talk.deps;
      return say(talk, answerSupport(topic, { programme, at: talk.scene.now }));
    }
  }
}

/** Asked or not understood in the middle of a submission, one chooses, or simply goes on answering. */
async function unknown(talk: Talk, nearest: readonly SupportTopic[]): Promise<Move> {
  await talk.deps.noteUnanswered(talk.input.text, nearest);
  const { programme } = talk.deps;
  const answer = answerUnknown(nearest, { programme, at: talk.scene.now });
  const confused = talk.state.confused + 1;
  const move = offer(talk, answer);
  if (confused < CONFUSED) return { ...move, state: { ...move.state, confused } };
  const [bubble] = move.bubbles!;
  const others = bubble!.choices.filter(({ title }) => title !== buttons.human.title);
  const text = `${bubble!.text}\n\n${talkTexts.helpPerson}`;
  return {
    ...move,
    state: { ...move.state, confused },
    bubbles: [{ text, choices: [buttons.human, ...others] }],
  };
}

/** Topics to choose from; what is being asked stands meanwhile. */
function offer(talk: Talk, { text, next }: SupportAnswer): Move {
  const back = talk.state.asking === null ? [] : [buttons.goOnAnswering];
  return { bubbles: [{ text, choices: [...back, ...supportButtons(talk, next)] }] };
}

function say(talk: Talk, { text, next }: SupportAnswer): Move {
  const choices = supportButtons(talk, next);
  return talk.state.asking === null ? { bubbles: [{ text, choices }] } : sayThenGoOn(talk, [text], choices);
}
