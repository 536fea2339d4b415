import { submissionTexts as texts } from '../../../texts/bot/submission.ts';
import { problemOf, problemsIn } from '../../submission/progress.ts';
import { questionOf } from '../../submission/questions.ts';
import type { Question } from '../../submission/question.ts';
import { takePiece } from '../description.ts';
import { sayThenGoOn } from '../say.ts';
import type { Handler, Move, Talk } from '../talk.ts';

/**
 * A message that was sent before another one that came first (the channel promises no order). It belongs to the
 * question that stood when it was sent: it fills what is empty, adds to a description, and changes nothing else.
 */
export const handleLate: Handler = (talk) => {
  const { scene, state, input } = talk;
  const at = scene.saidAt.getTime();
  if (scene.happening.kind !== 'text' || at >= state.lastAt || input.tap) return undefined;
  const stood = state.asked.findLast(({ since }) => since < at);
  if (!stood || stood.question === 'review') return undefined;
  if (stood.question === state.asking) return undefined;
  const question = questionOf(stood.question);
  if (input.command) return {};
  return question.id === 'description' ? addPiece(talk, question) : fillEmpty(talk, question);
};

function addPiece(talk: Talk, question: Question): Move {
  const { draft, state } = takePiece(talk, question, talk.input.text);
  if (!draft) return {};
  const noted = sayThenGoOn({ ...talk, context: { ...talk.context, content: draft } }, [
    texts.lateNoted(question.name),
  ]);
  return { ...noted, draft, state: { ...noted.state, pieces: state?.pieces ?? talk.state.pieces } };
}

function fillEmpty(talk: Talk, question: Question): Move {
  if (question.show(talk.context) !== null) return {};
  const reading = question.read(talk.input.text, talk.context);
  if (reading.read !== 'answer') return {};
  const context = { ...talk.context, content: reading.content };
  if (problemOf(question, problemsIn(context))) return {};
  return { ...sayThenGoOn({ ...talk, context }, [texts.lateNoted(question.name)]), draft: reading.content };
}
