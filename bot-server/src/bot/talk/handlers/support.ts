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
  if (unsure) return say(talk, askWhich(nearest.slice(0, 2)));
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

async function unknown(talk: Talk, nearest: readonly SupportTopic[]): Promise<Move> {
  await talk.deps.noteUnanswered(talk.input.text, nearest);
  const { programme } = talk.deps;
  const answer = answerUnknown(nearest.slice(0, 2), { programme, at: talk.scene.now });
  const confused = talk.state.confused + 1;
  const move = say(talk, answer);
  if (confused < CONFUSED) return { ...move, state: { ...move.state, confused } };
  const choices = [
    buttons.human,
    ...supportButtons(talk, answer.next).filter(({ title }) => title !== buttons.human.title),
  ];
  return { state: { confused }, bubbles: [{ text: `${answer.text}\n\n${talkTexts.helpPerson}`, choices }] };
}

function say(talk: Talk, { text, next }: SupportAnswer): Move {
  if (talk.state.asking !== null) return sayThenGoOn(talk, [text]);
  return { bubbles: [{ text, choices: supportButtons(talk, next) }] };
}
