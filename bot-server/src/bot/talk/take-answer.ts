import { normalizeText, type DraftContent } from '@sang-kien/shared';
import { submissionTexts as texts } from '../../texts/bot/submission.ts';
import { toChatTone } from '../../texts/bot-questions.ts';
import { talkButtons } from '../../texts/bot/talk.ts';
import { problemOf, problemsIn } from '../submission/progress.ts';
import type { Question, Reading, Unclear } from '../submission/question.ts';
import { buttons } from './buttons.ts';
import type { ChatState } from './chat-state.ts';
import { takePiece, writeMore } from './description.ts';
import { goOn } from './go-on.ts';
import { sayThenGoOn } from './say.ts';
import type { Move, Talk } from './talk.ts';

/** What is said to a question: the value of a tapped choice, or words; `asTyped` asks nothing more about them. */
export type Given = { value: string } | { text: string; asTyped?: boolean };

/** Takes an answer: read, judged by the rules at once, kept in the draft, and the next question asked. */
export function takeAnswer(talk: Talk, question: Question, given: Given): Move {
  if ('text' in given && !given.asTyped) {
    const offer = offerConversion(talk, question, given.text);
    if (offer) return offer;
  }
  if (question.id === 'description') {
    return 'text' in given ? takePiece(talk, question, given.text) : writeMore(talk);
  }
  const reading = readGiven(talk, question, given);
  switch (reading.read) {
    case 'unclear':
      return askCloser(talk, question, reading);
    case 'nothing':
      return passOver(talk, question, reading.content);
    case 'answer':
      return keep(talk, question, reading.content);
  }
}

/** More is to be said first; what was said already is read together with it. */
function askCloser(talk: Talk, question: Question, { bubble, remember, content }: Unclear): Move {
  const isElsewhere = talk.state.asking !== null && talk.state.asking !== question.id;
  if (isElsewhere && !remember && bubble.choices.length === 0) return sayThenGoOn(talk, [bubble.text]);
  const open = remember ? ({ about: 'narrowing', question: question.id, words: remember } as const) : null;
  const context = content ? { ...talk.context, content } : talk.context;
  const move = goOn(talk, { context, state: { open }, next: { ...question, ask: () => bubble } });
  return content ? { ...move, draft: content } : move;
}

function readGiven({ context }: Talk, question: Question, given: Given): Reading {
  if ('text' in given) return question.read(given.text, context);
  return question.choose?.(given.value, context) ?? question.read(given.value, context);
}

/** An answer that the judge refuses is not kept: the sentence of the rules says why, and it is asked again. */
function keep(talk: Talk, question: Question, content: DraftContent): Move {
  const context = { ...talk.context, content };
  const problem = problemOf(question, problemsIn(context));
  if (problem && problem.field.startsWith(question.field)) {
    return sayThenAsk(talk, toChatTone(problem.message), question);
  }
  const value = question.show(context);
  if (value === question.show(talk.context) && talk.state.asking !== question.id) return sameAgain(talk);
  const said = value === null ? [] : [texts.noted(question.name, value)];
  return { ...goOn(talk, { context, said, state: answered(talk, question) }), draft: content };
}

/** An old button whose answer does not hold any more moves nobody away from the question that stands. */
function sayThenAsk(talk: Talk, said: string, question: Question): Move {
  const { asking } = talk.state;
  if (asking !== null && asking !== question.id) return sayThenGoOn(talk, [said]);
  return goOn(talk, { context: talk.context, said: [said], next: question });
}

/** An old button tapped again changes nothing: what is asked is said once more. */
function sameAgain(talk: Talk): Move {
  return talk.state.asking === null ? goOn(talk, { context: talk.context }) : sayThenGoOn(talk, []);
}

function answered({ state }: Talk, { id }: Question): Partial<ChatState> {
  return { passed: state.passed.filter((passed) => passed !== id), open: null };
}

/** An optional question is left without an answer; a required one cannot be. */
export function leaveOpen(talk: Talk, question: Question): Move {
  const { context, state } = talk;
  if (state.asking === null) return sayThenGoOn(talk, []);
  if (question.show(context) === null && question.required) return goOn(talk, { context, next: question });
  const passed = [...new Set([...state.passed, question.id])];
  // An old “Xong” or “Bỏ qua” moves nobody away from the question that stands.
  if (state.asking !== question.id) return { ...sayThenGoOn(talk, []), state: { passed } };
  const problem = problemOf(question, problemsIn(context));
  if (problem) return goOn(talk, { context, said: [toChatTone(problem.message)], next: question });
  return goOn(talk, { context, state: { passed } });
}

function passOver(talk: Talk, question: Question, content: DraftContent): Move {
  const passed = [...new Set([...talk.state.passed, question.id])];
  const had = question.show(talk.context) !== null;
  const context = { ...talk.context, content };
  const said = had ? [texts.cleared(question.name)] : [];
  return { ...goOn(talk, { context, said, state: { passed } }), ...(had ? { draft: content } : {}) };
}

const LONGEST_SHOWN = 700;

/** Text in an old charset is shown as it would read, and the person decides. */
function offerConversion(talk: Talk, { id, freeText }: Question, typed: string): Move | undefined {
  if (!freeText) return undefined;
  const { source, text: converted, unmapped } = normalizeText(typed);
  if (source !== 'tcvn3' && source !== 'vni') return undefined;
  const lost = unmapped.length > 0 ? [texts.oldCharsetLost(unmapped.slice(0, 10).join(', '))] : [];
  const shown = converted.length > LONGEST_SHOWN ? `${converted.slice(0, LONGEST_SHOWN)}…` : converted;
  const text = [texts.oldCharset(texts.fonts[source]), `“${shown}”`, ...lost].join('\n\n');
  const choices = [
    buttons.takeFirst('old_charset', talkButtons.useConverted),
    buttons.takeSecond('old_charset', talkButtons.keepTyped),
  ];
  const anew = talk.state.open?.about === 'anew';
  const open = { about: 'old_charset', question: id, typed, converted, anew } as const;
  return { state: { open }, bubbles: [{ text, choices }] };
}
