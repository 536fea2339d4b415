import { cleanLine, foldForSearch, formatDate, parseDate } from '@sang-kien/shared';
import { questionTexts, toChatTone } from '../../../texts/bot-questions.ts';
import type { Question, QuestionContext, Reading } from '../question.ts';
import { problemAt, withMembers } from './content.ts';
import { daysIn } from './find-days.ts';
import { answer, offer, unclear } from './reply.ts';

const texts = questionTexts;
type DayField = 'date' | 'appliedFrom';
/** What the two questions about days differ in. */
export type DayQuestion = Pick<Question, 'id' | 'field'> & { member: DayField; example: string };

/** Kept as people write it, which the app shows in its field and the judge reads. */
export function keepDay(isoDay: string, field: DayField, { content }: QuestionContext): Reading {
  return answer(withMembers(content, 'recognition', { [field]: formatDate(isoDay) }));
}

/** The day that a text names; of several the person chooses. */
export function readDay(text: string, question: DayQuestion, context: QuestionContext): Reading {
  const [first, ...more] = daysIn(text, context.now);
  if (first === undefined) return dayUnread(text, question, context);
  if (more.length === 0) return keepDay(first, question.member, context);
  const choices = [first, ...more].map((day) => offer(question.id, formatDate(day), day));
  return unclear(texts.day.several, { choices });
}

/** A month or a year alone is told apart from a day that does not exist, and from what is no day at all. */
const INEXACT = /^(?!.*\b\d{1,2} thang \d).*\b(?:thang|nam|quy|dau|giua|cuoi|tuan)\b|^\d{1,2} \d{4}$/;

function dayUnread(text: string, { member, field, example }: DayQuestion, context: QuestionContext): Reading {
  if (INEXACT.test(foldForSearch(text.slice(0, 200)))) return unclear(texts.day.exact, { example });
  const typed = withMembers(context.content, 'recognition', { [member]: text.slice(0, 100) });
  return unclear(toChatTone(problemAt(field, typed, context) ?? texts.notRead));
}

/** A kept day as people write it; what names no day is shown as it was typed. */
export function showDay(typed: string | undefined, now: Date): string | null {
  const day = typed === undefined ? null : parseDate(typed, now);
  return day === null ? cleanLine(typed ?? '') || null : formatDate(day);
}
