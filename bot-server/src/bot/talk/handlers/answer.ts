import { countCharacters } from '@sang-kien/shared';
import { talkButtons, talkTexts } from '../../../texts/bot/talk.ts';
import { looksLikeFullName } from '../../submission/questions/names.ts';
import { questionOf } from '../../submission/questions.ts';
import type { Question } from '../../submission/question.ts';
import { buttons } from '../buttons.ts';
import { sayThenGoOn } from '../say.ts';
import { isFiller, looksLikeQuestion } from '../side-question.ts';
import { takeAnswer } from '../take-answer.ts';
import type { Handler, Move, Talk } from '../talk.ts';
import { handleSupport } from './support.ts';

/** Surer than this, a sentence with a question mark is a question, whatever was asked of the person. */
const SURE = 0.6;
/** Less sure than this, words that look like a question are rather the answer that was asked for. */
const LIKELY = 0.4;
/** A longer text than this is told, not asked. */
const LONGEST_QUESTION = 160;

/** Words while a question stands: an answer to it, or a question on the side, which is answered first. */
export const handleAnswer: Handler = (talk) => {
  const { asking } = talk.state;
  if (asking === null || asking === 'review' || talk.scene.happening.kind !== 'text') return undefined;
  const question = questionOf(asking);
  const { text } = talk.input;
  if (text.trim() === '') return sayThenGoOn(talk, []);
  return question.freeText ? hearFreeText(talk, question) : hearStrictly(talk, question);
};

/** Only in free words may a question hide: in doubt the person says which it is. */
function hearFreeText(talk: Talk, question: Question): ReturnType<Handler> {
  const { text } = talk.input;
  const reading = question.read(text, talk.context);
  if (reading.read === 'unclear' && reading.meant) return takeAnswer(talk, question, { text });
  if (isFiller(text)) return sayThenGoOn(talk, []);
  const isName = question.id === 'fullName' && looksLikeFullName(text);
  const asks = !isName && looksLikeQuestion(text) && countCharacters(text) <= LONGEST_QUESTION;
  if (!asks) return takeAnswer(talk, question, { text });
  const { topic, confidence } = talk.deps.understand(text);
  const isMarked = text.trim().endsWith('?');
  // Names and numbers have no question mark; a title may.
  if (isMarked && (!OWN_WORDS.has(question.id) || (topic !== 'none' && confidence >= SURE))) {
    return handleSupport(talk);
  }
  return topic !== 'none' && confidence < LIKELY
    ? takeAnswer(talk, question, { text })
    : askWhichReading(question, text);
}

/** Questions whose answer may be any sentence. */
const OWN_WORDS = new Set<Question['id']>(['title', 'description']);

/** Questions whose answer is a number or a day: one that is there is the answer, whatever stands around it. */
const IN_DIGITS = new Set<Question['id']>(['phone', 'recognisedOn', 'appliedFrom', 'benefit']);

/** Where only certain answers fit, whatever does not fit may be a question. */
function hearStrictly(talk: Talk, question: Question): ReturnType<Handler> {
  const { text } = talk.input;
  const reading = question.read(text, talk.context);
  const asks = looksLikeQuestion(text) && !(reading.read === 'answer' && IN_DIGITS.has(question.id));
  if ((reading.read !== 'unclear' || reading.meant) && !asks) return takeAnswer(talk, question, { text });
  if (isFiller(text)) return sayThenGoOn(talk, []);
  return asks || isAction(talk.deps.understand(text).topic)
    ? handleSupport(talk)
    : takeAnswer(talk, question, { text });
}

const isAction = (topic: string): boolean => topic.startsWith('action.') || topic.startsWith('smalltalk.');

function askWhichReading(question: Question, typed: string): Move {
  const choices = [
    buttons.takeFirst('answer_or_question', talkButtons.isAnswer),
    buttons.takeSecond('answer_or_question', talkButtons.isQuestion),
  ];
  const open = { about: 'answer_or_question', question: question.id, typed } as const;
  return { state: { open }, bubbles: [{ text: talkTexts.whichReading, choices }] };
}
