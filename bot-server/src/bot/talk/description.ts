import { countCharacters, foldForSearch } from '@sang-kien/shared';
import { submissionTexts as texts } from '../../texts/bot/submission.ts';
import { toChatTone, withThousands } from '../../texts/bot-questions.ts';
import { talkButtons } from '../../texts/bot/talk.ts';
import { problemOf, problemsIn } from '../submission/progress.ts';
import type { Choice, Question, QuestionContext } from '../submission/question.ts';
import { openButtons } from './buttons.ts';
import type { ChatState } from './chat-state.ts';
import { nowAsking } from './go-on.ts';
import type { Move, Talk } from './talk.ts';

const done: Choice = { title: talkButtons.done, tap: { do: 'done', question: 'description' } };
const anew: Choice = { title: talkButtons.rewrite, tap: { do: 'edit', question: 'description' } };
/** The value of the choice to go on behind what there is. */
export const MORE = 'more';
const more: Choice = {
  title: talkButtons.writeMore,
  tap: { do: 'answer', question: 'description', value: MORE },
};

/**
 * One more piece of the description. Pieces stand in the order in which they were sent, whatever order they came
 * in; the draft holds them joined, so that the app shows them too.
 */
export function takePiece(talk: Talk, question: Question, text: string): Move {
  const pieces = withPiece(talk, question, text);
  const content = joined(question, pieces, talk.context);
  const asked = talk.state.asking === question.id ? nowAsking(talk, question.id) : {};
  if (!content) return { state: asked, bubbles: [question.ask(talk.context)] };
  const context = { ...talk.context, content };
  const problem = isTooLong(question, context);
  const open = openButtons(talk, talkButtons.openDraft, '/nop/initiative');
  const said = problem ? `${toChatTone(problem.message)}\n${texts.tooLong}` : soFar(context);
  return {
    draft: content,
    state: { ...asked, pieces },
    bubbles: [{ text: said, choices: problem ? open : [done, anew] }],
  };
}

/** The description is to be changed: by default the next message takes its place, at a tap it goes on behind it. */
export function rewrite(talk: Talk, question: Question): Move {
  const text = texts.rewriting(soFarCount(talk.context));
  return {
    state: { ...nowAsking(talk, 'description'), open: { about: 'anew' } },
    bubbles: [
      {
        text: `${text}\n${question.show(talk.context) ?? ''}`.slice(0, LONGEST_SHOWN),
        choices: [more, done],
      },
    ],
  };
}

const LONGEST_SHOWN = 1900;

/** What is written next goes on behind what there is. */
export function writeMore(talk: Talk): Move {
  return {
    state: { ...nowAsking(talk, 'description'), open: null },
    bubbles: [{ text: texts.writeMore, choices: [done] }],
  };
}

/** Words that say themselves that they are only an addition. */
const ADDITION = /^(bo sung|them|noi them|viet them)( |$)/;

function withPiece(talk: Talk, question: Question, text: string): ChatState['pieces'] {
  const before = standing(talk, question, text);
  return [...before, { at: talk.scene.saidAt.getTime(), text }].toSorted((one, other) => one.at - other.at);
}

/**
 * The pieces that a new one joins: none where it is to take their place, or where they are too long already; what
 * the app wrote meanwhile where it differs from them.
 */
function standing({ state, context }: Talk, question: Question, text: string): ChatState['pieces'] {
  const inDraft = context.content.initiative?.description;
  const isAnew = state.open?.about === 'anew' && !ADDITION.test(foldForSearch(text));
  if (!inDraft || isAnew || isTooLong(question, context)) return [];
  const own = joined(question, state.pieces, context)?.initiative?.description;
  return own === inDraft ? state.pieces : [{ at: 0, text: inDraft }];
}

function joined(question: Question, pieces: ChatState['pieces'], context: QuestionContext) {
  if (pieces.length === 0) return undefined;
  const reading = question.read(pieces.map((piece) => piece.text).join('\n'), context);
  return reading.read === 'answer' ? reading.content : undefined;
}

function isTooLong(question: Question, context: QuestionContext) {
  const problem = problemOf(question, problemsIn(context));
  return problem?.code === 'too_long' ? problem : undefined;
}

function soFar(context: QuestionContext): string {
  return texts.piece(soFarCount(context), withThousands(context.programme.limits.description));
}

function soFarCount({ content }: QuestionContext): string {
  return withThousands(countCharacters(content.initiative?.description ?? ''));
}
