import { cleanLine, foldForSearch, formatDate, parseDate, type DraftContent } from '@sang-kien/shared';
import { questionTexts, toChatTone } from '../../../texts/bot-questions.ts';
import type { Choice, Question, QuestionContext, Reading } from '../question.ts';
import { problemAt, withMembers } from './content.ts';
import { daysIn } from './find-days.ts';
import { answer, bubble, offer, unclear } from './reply.ts';

const texts = questionTexts;
type DayField = 'date' | 'appliedFrom';

/** Kept as people write it, which the app shows in its field and the judge reads. */
function keepDay(isoDay: string, field: DayField, { content }: QuestionContext): Reading {
  return answer(withMembers(content, 'recognition', { [field]: formatDate(isoDay) }));
}

function readDay(text: string, question: DayQuestion, context: QuestionContext): Reading {
  const [first, ...more] = daysIn(text, context.now);
  if (first === undefined) return dayUnread(text, question, context);
  if (more.length === 0) return keepDay(first, question.member, context);
  const choices = [first, ...more].map((day) => offer(question.id, formatDate(day), day));
  return unclear(texts.day.several, { choices });
}

/** A month or a year alone is told apart from what is no day at all. */
const INEXACT = /\b(?:thang|nam|quy|dau|giua|cuoi|tuan)\b|^\d{1,2} \d{4}$/;

function dayUnread(text: string, { member, field, example }: DayQuestion, context: QuestionContext): Reading {
  if (INEXACT.test(foldForSearch(text.slice(0, 200)))) return unclear(texts.day.exact, { example });
  const typed = withMembers(context.content, 'recognition', { [member]: text.slice(0, 100) });
  return unclear(toChatTone(problemAt(field, typed, context) ?? texts.notRead));
}

type DayQuestion = Pick<Question, 'id' | 'field'> & { member: DayField; example: string };

function showDay(typed: string | undefined, now: Date): string | null {
  const day = typed === undefined ? null : parseDate(typed, now);
  return day === null ? cleanLine(typed ?? '') || null : formatDate(day);
}

const recognisedDay: DayQuestion = {
  id: 'recognisedOn',
  field: 'recognition.date',
  member: 'date',
  example: texts.recognisedOn.example,
};

export const recognisedOn: Question = {
  ...{ id: recognisedDay.id, field: recognisedDay.field },
  step: 'recognition',
  name: texts.recognisedOn.name,
  aliases: ['ngay cong nhan', 'ngay ky', 'ngay quyet dinh', 'ngay ra quyet dinh', 'ngay van ban'],
  asked: 'always',
  required: true,
  freeText: false,
  ask: () => bubble(texts.recognisedOn.ask, { example: texts.recognisedOn.example }),
  read: (text, context) => readDay(text, recognisedDay, context),
  choose: (value, context) => readDay(value, recognisedDay, context),
  show: ({ content, now }) => showDay(content.recognition?.date, now),
};

const appliedDay: DayQuestion = {
  id: 'appliedFrom',
  field: 'recognition.appliedFrom',
  member: 'appliedFrom',
  example: texts.appliedFrom.example,
};

/** The day of recognition, when it is known. */
function dayOfRecognition({ content, now }: { content: DraftContent; now: Date }): string | null {
  const typed = content.recognition?.date;
  return typed === undefined ? null : parseDate(typed, now);
}

/** The choice carries the day itself, so that an old button still means the day that it named. */
function offerSameDay(context: QuestionContext): Choice[] {
  const day = dayOfRecognition(context);
  return day === null ? [] : [offer('appliedFrom', texts.appliedFrom.sameDay(formatDate(day)), day)];
}

export const appliedFrom: Question = {
  ...{ id: appliedDay.id, field: appliedDay.field },
  step: 'recognition',
  name: texts.appliedFrom.name,
  aliases: ['ngay ap dung', 'ap dung', 'ngay bat dau ap dung', 'ap dung tu ngay', 'ap dung tu'],
  asked: 'always',
  required: true,
  freeText: false,
  ask: (context) =>
    bubble(texts.appliedFrom.ask, {
      example: texts.appliedFrom.example,
      choices: offerSameDay(context),
    }),
  read: (text, context) => {
    const sameDay = /\b(?:cung ngay|cung luc|nhu tren|giong ngay|ngay do|trung ngay)\b/;
    const day = sameDay.test(foldForSearch(text.slice(0, 200))) ? dayOfRecognition(context) : null;
    return day === null ? readDay(text, appliedDay, context) : keepDay(day, 'appliedFrom', context);
  },
  choose: (value, context) => readDay(value, appliedDay, context),
  show: ({ content, now }) => showDay(content.recognition?.appliedFrom, now),
};
