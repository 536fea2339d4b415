import { foldForSearch, formatDate, parseDate, type DraftContent } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Choice, Question, QuestionContext } from '../question.ts';
import { keepDay, readDay, showDay, type DayQuestion } from './day-question.ts';
import { bubble, offer } from './reply.ts';

const texts = questionTexts;

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
