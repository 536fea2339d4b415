import { foldForSearch, formatDate, parseDate, type DraftContent } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Choice, Question, QuestionContext } from '../question.ts';
import { keepDay, readDay, showDay, type DayQuestion } from './day-question.ts';
import { bubble, offer } from './reply.ts';

const texts = questionTexts.appliedFrom;

const place = { id: 'appliedFrom', field: 'recognition.appliedFrom' } as const;
const { example, whereToFind } = texts;
const firstDay: DayQuestion = { ...place, member: 'appliedFrom', example, whereToFind };
const SAME_DAY = /\b(?:cung ngay|cung luc|nhu tren|giong ngay|ngay do|trung ngay)\b/;

/** The day of recognition, when it is known. */
function dayOfRecognition({ content, now }: { content: DraftContent; now: Date }): string | null {
  const typed = content.recognition?.date;
  return typed === undefined ? null : parseDate(typed, now);
}

/** The choice carries the day itself, so that an old button still means the day that it named. */
function offerSameDay(context: QuestionContext): Choice[] {
  const day = dayOfRecognition(context);
  return day === null ? [] : [offer('appliedFrom', texts.sameDay(formatDate(day)), day)];
}

export const appliedFrom: Question = {
  ...place,
  step: 'recognition',
  name: texts.name,
  aliases: ['ngay ap dung', 'ap dung', 'ngay bat dau ap dung', 'ap dung tu ngay', 'ap dung tu'],
  asked: 'always',
  required: true,
  freeText: false,
  ask: (context) =>
    bubble(texts.ask, {
      example: texts.example,
      choices: offerSameDay(context),
    }),
  read: (text, context) => {
    const day = SAME_DAY.test(foldForSearch(text.slice(0, 200))) ? dayOfRecognition(context) : null;
    return day === null ? readDay(text, firstDay, context) : keepDay(day, 'appliedFrom', context);
  },
  choose: (value, context) => readDay(value, firstDay, context),
  show: ({ content, now }) => showDay(content.recognition?.appliedFrom, now),
};
