import { submissionTexts as texts } from '../../texts/bot/submission.ts';
import { changedInApp } from './seen-draft.ts';
import type { Move, Talk } from './talk.ts';
import type { ChatState } from './chat-state.ts';
import { buttons, openButtons } from './buttons.ts';
import { talkButtons } from '../../texts/bot/talk.ts';
import { nextQuestion, placeOf } from '../submission/progress.ts';
import type { Bubble, Question, QuestionContext } from '../submission/question.ts';
import { MOST_TEXT } from '../bubble-limits.ts';
import { summaryText } from '../submission/summary.ts';

/** Below this a summary says too little: rather a second bubble. */
const LEAST_SUMMARY = 1200;
/** How many turns back a late message may still find the question that it answers. */
const KEPT_ASKED = 40;

/** What a turn has settled so far, before the next thing is asked. */
export type Settled = {
  context: QuestionContext;
  state?: Partial<ChatState>;
  /** Said before the question, in the same bubble. */
  said?: readonly string[];
  /** Ask just this, out of turn. */
  next?: Question;
};

/** Goes on: the next open question, or the look over everything when none is open. */
export function goOn(talk: Talk, settled: Settled): Move {
  const passed = settled.state?.passed ?? talk.state.passed;
  const question = settled.next ?? nextQuestion(settled.context, passed);
  return question ? askQuestion(talk, settled, question) : review(talk, settled);
}

function askQuestion(talk: Talk, settled: Settled, question: Question): Move {
  const { text, choices } = question.ask(settled.context);
  const { index, count, step } = placeOf(question);
  const place = texts.place(index, count, step);
  return {
    state: { ...settled.state, ...nowAsking(talk, question.id) },
    bubbles: [join(talk, settled, { text: `${place}\n${text}`, choices })],
    ...toldBy(talk),
  };
}

/** The look over every answer, with the button that sends just this draft. */
export function review(talk: Talk, settled: Settled): Move {
  const draftId = talk.scene.draft?.id ?? talk.scene.freshId;
  const around = [...newsOf(talk), ...(settled.said ?? []), texts.reviewTitle, texts.reviewEnd].join('\n\n');
  const room = MOST_TEXT - around.normalize('NFC').length - '\n\n'.length * 2;
  const summary = summaryText(settled.context, Math.max(room, LEAST_SUMMARY));
  const text = [texts.reviewTitle, summary, texts.reviewEnd].join('\n\n');
  const open = openButtons(talk, talkButtons.openDraft, '/nop/kiem-tra');
  const choices = [buttons.send(draftId), buttons.amend, ...open, buttons.cancel, buttons.human];
  return {
    state: { ...settled.state, ...nowAsking(talk, 'review') },
    bubbles: [join(talk, settled, { text, choices })],
    ...toldBy(talk),
  };
}

function join(talk: Talk, { said = [] }: Settled, { text, choices }: Bubble): Bubble {
  return { text: [...newsOf(talk), ...said, text].join('\n\n'), choices };
}

/** What the app did meanwhile. */
function newsOf(talk: Talk): string[] {
  const changed = changedInApp(talk).map(({ name }) => name);
  return changed.length > 0 ? [texts.changedInApp(changed)] : [];
}

const toldBy = (talk: Talk): Pick<Move, 'toldChanges'> =>
  changedInApp(talk).length > 0 ? { toldChanges: true } : {};

/** Which question stands from now on, and since when by the channel's clock. */
export function nowAsking(
  { state, scene }: Talk,
  asking: Exclude<ChatState['asking'], null>,
): Partial<ChatState> {
  const since = Math.max(scene.saidAt.getTime(), state.lastAt);
  const asked = state.asking === asking ? state.asked : [...state.asked, { question: asking, since }];
  return { asking, asked: asked.slice(-KEPT_ASKED) };
}
