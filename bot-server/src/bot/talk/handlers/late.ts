import { submissionTexts as texts } from '../../../texts/bot/submission.ts';
import { problemOf, problemsIn } from '../../submission/progress.ts';
import { questionOf } from '../../submission/questions.ts';
import type { Question } from '../../submission/question.ts';
import { takePiece } from '../description.ts';
import { sayThenGoOn } from '../say.ts';
import { looksLikeQuestion } from '../side-question.ts';
import type { Handler, Move, Talk } from '../talk.ts';
import { handleSupport } from './support.ts';

/**
 * A message that was sent before another one that came first (the channel promises no order). It belongs to the
 * question that stood when it was sent: it fills what is empty, adds to a description, and changes nothing else.
 */
export const handleLate: Handler = (talk) => {
  const { scene, state, input } = talk;
  const at = scene.saidAt.getTime();
  if (scene.happening.kind !== 'text' || at >= state.lastAt || input.tap) return undefined;
  const stood = state.asked.findLast(({ since }) => since < at)?.question;
  if (stood !== undefined && stood === state.asking && stood !== 'review') return undefined;
  if (input.command) return STILL_MEANT.has(input.command.do) ? undefined : {};
  if (asksSomething(talk)) return handleSupport(talk);
  if (stood === undefined || stood === 'review') return {};
  const question = questionOf(stood);
  return question.id === 'description' ? addPiece(talk, question) : fillEmpty(talk, question);
};

/** To stop and to call for help is never too late; other orders were for what stood then. */
const STILL_MEANT = new Set(['cancel', 'human', 'status']);

function asksSomething({ input, deps }: Talk): boolean {
  return looksLikeQuestion(input.text) && deps.understand(input.text).topic !== 'none';
}

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
