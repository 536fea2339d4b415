import { submissionTexts as texts } from '../../../texts/bot/submission.ts';
import { talkButtons, talkTexts } from '../../../texts/bot/talk.ts';
import type { Command } from '../../commands.ts';
import { readCorrection, type Correction } from '../../correction.ts';
import { questionOf, questions } from '../../submission/questions.ts';
import type { Question } from '../../submission/question.ts';
import type { QuestionId } from '../../submission/question-id.ts';
import type { Tap } from '../../tap.ts';
import { begin } from '../begin.ts';
import { buttons, hasAnswers, hasApp, menuChoices } from '../buttons.ts';
import { rewrite } from '../description.ts';
import { nothingAsked } from '../ended.ts';
import { goOn, review } from '../go-on.ts';
import { handOver } from '../hand-over.ts';
import { leaveOpen, takeAnswer } from '../take-answer.ts';
import { sayThenGoOn } from '../say.ts';
import { send } from '../send.ts';
import { ownStatus } from '../status.ts';
import type { ChatState } from '../chat-state.ts';
import type { Handler, Move, Talk } from '../talk.ts';
import { aboutTopic } from './support.ts';

/** A button that was tapped, or the same wish in words. */
export const handleWish: Handler = (talk) => {
  const { tap, command } = talk.input;
  if (tap) return obey(talk, tap);
  const correction = correctionIn(talk);
  if (correction) return correct(talk, correction);
  return command && follow(talk, command);
};

/** What was asked once is over: nothing is being written. */
function isOver({ state, scene }: Talk): boolean {
  return state.asking === null && !scene.draft;
}

/** A description that is put right takes the place of the old one. */
function correct(talk: Talk, { question, text }: Correction): Move {
  const isAnew = question === 'description';
  const state: ChatState = isAnew ? { ...talk.state, open: { about: 'anew' } } : talk.state;
  return takeAnswer({ ...talk, state }, questionOf(question), { text });
}

/** While words of one's own are asked for, “đổi … thành …” may be just these words. */
function correctionIn({ input, state }: Talk): Correction | undefined {
  const ownWords = state.asking === 'title' || state.asking === 'description';
  const correction = state.asking === null ? undefined : readCorrection(input.text);
  return ownWords && correction?.question === state.asking ? undefined : correction;
}

function obey(talk: Talk, tap: Tap): Promise<Move> | Move | undefined {
  switch (tap.do) {
    case 'ask':
      return aboutTopic(talk, tap.topic);
    case 'answer':
      if (isOver(talk)) return sayThenGoOn(talk, [talkTexts.over]);
      return takeAnswer(talk, questionOf(tap.question), { value: tap.value });
    case 'skip':
    case 'done':
      return leaveOpen(talk, questionOf(tap.question));
    case 'edit':
      return edit(talk, tap.question);
    case 'send':
      return send(talk, tap.draftId);
    case 'discard':
      return confirmDiscard(talk);
    case 'erase':
      return erase(talk, tap.draftId);
    case 'keep':
      return goOn(talk, { context: talk.context });
    case 'take':
      // What is left open is settled by the handler behind this one; what was settled long ago is over.
      return talk.state.open?.about === tap.about ? undefined : sayThenGoOn(talk, [talkTexts.over]);
    default:
      return tap.do === 'amend' ? editWhat(talk) : follow(talk, { do: tap.do });
  }
}

type Wish = Command | { do: Exclude<Command['do'], 'edit'> };

function follow(talk: Talk, wish: Wish): Promise<Move> | Move | undefined {
  switch (wish.do) {
    case 'start':
      return begin(talk);
    case 'continue':
      return resume(talk);
    case 'review':
      return hasAnswers(talk) ? review(talk, { context: talk.context }) : begin(talk);
    case 'back':
      return back(talk);
    case 'cancel':
      return cancel(talk);
    case 'human':
      return handOver(talk);
    case 'status':
      return ownStatus(talk);
    case 'approve':
      // Found right: only the button sends it in, and it is pointed out. Elsewhere the word is an answer.
      return talk.state.asking === 'review' ? sayThenGoOn(talk, []) : undefined;
    case 'discard':
      return confirmDiscard(talk);
    case 'menu':
      return { bubbles: [{ text: talkTexts.menu, choices: menuChoices(talk) }] };
    case 'edit':
      return 'question' in wish && wish.question ? edit(talk, wish.question) : editWhat(talk);
    case 'send':
      return talk.state.asking === 'review' ? send(talk, talk.state.seen?.draftId) : resume(talk);
    case 'skip':
    case 'done':
      return leaveAsked(talk);
  }
}

function resume(talk: Talk): Move {
  return talk.state.asking !== null || hasAnswers(talk) ? goOn(talk, { context: talk.context }) : begin(talk);
}

function leaveAsked(talk: Talk): Move | undefined {
  const { asking } = talk.state;
  if (asking === null || asking === 'review') return undefined;
  return leaveOpen(talk, questionOf(asking));
}

function edit(talk: Talk, id: QuestionId): Move {
  const question = questionOf(id);
  const now = question.show(talk.context);
  if (id === 'description' && now !== null) return rewrite(talk, question);
  const said = now === null ? [] : [texts.editing(question.name, now)];
  return goOn(talk, { context: talk.context, said, next: question });
}

/** Every answer that stands, to be picked by its number or name. */
function editWhat(talk: Talk): Move {
  const shown = ({ show }: Question) => show(talk.context) !== null;
  const answered = questions.filter(shown);
  if (answered.length === 0) return resume(talk);
  const more = questions.filter((question) => question.asked === 'on_request' && !shown(question));
  const choices = [
    ...answered.map(({ id, name }) => buttons.edit(id, name)),
    ...more.map(({ id, name }) => buttons.edit(id, texts.notYetGiven(name))),
  ];
  return { bubbles: [{ text: texts.editWhat, choices }] };
}

/** The question before the one that stands, as they were asked; from the look over everything, the last one. */
function back(talk: Talk): Move {
  const { asking, asked } = talk.state;
  const before = asked.filter(({ question }) => question !== asking && question !== 'review').at(-1);
  if (asking === null || !before || before.question === 'review') return resume(talk);
  const state = { asked: asked.slice(0, asked.lastIndexOf(before)) };
  return edit({ ...talk, state: { ...talk.state, ...state } }, before.question);
}

function cancel(talk: Talk): Move {
  if (talk.state.asking === null) {
    return {
      bubbles: [
        {
          text: hasAnswers(talk) ? texts.cancelled(hasApp(talk)) : texts.nothingToDo,
          choices: menuChoices(talk),
        },
      ],
    };
  }
  const discard = { title: talkButtons.discard, tap: { do: 'discard' } } as const;
  return {
    state: { ...nothingAsked },
    bubbles: [{ text: texts.cancelled(hasApp(talk)), choices: [buttons.goOn, discard] }],
  };
}

/** Thrown away only after a second word. */
function confirmDiscard(talk: Talk): Move {
  const { draft } = talk.scene;
  if (!draft) return { bubbles: [{ text: texts.nothingToDo, choices: menuChoices(talk) }] };
  const keep = { title: talkButtons.keep, tap: { do: 'keep' } } as const;
  return { bubbles: [{ text: texts.confirmDiscard, choices: [buttons.erase(draft.id), keep] }] };
}

async function erase(talk: Talk, draftId: string): Promise<Move> {
  if (talk.scene.draft?.id !== draftId) return sayThenGoOn(talk, [talkTexts.over]);
  await talk.deps.discardDraft(talk.scene.person.id);
  const emptied = { ...talk, context: { ...talk.context, content: {}, files: [] } };
  return { state: nothingAsked, bubbles: [{ text: texts.discarded, choices: menuChoices(emptied) }] };
}
