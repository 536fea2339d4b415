import { cleanLine, foldForSearch, formatDate, parseDate } from '@sang-kien/shared';
import { questionTexts, toChatTone } from '../../../texts/bot-questions.ts';
import type { Question, QuestionContext, Reading } from '../question.ts';
import { problemAt, withMembers } from './content.ts';
import { daysIn } from './find-days.ts';
import { notAtHand } from './no-answer.ts';
import { saysNothing } from './polite.ts';
import { answer, offer, understood, unclear } from './reply.ts';

const texts = questionTexts;
type DayField = 'date' | 'appliedFrom';
/** What the two questions about days differ in. */
export type DayQuestion = Pick<Question, 'id' | 'field'> & {
  member: DayField;
  example: string;
  /** Where a person finds the day who does not know it. */
  whereToFind: string;
};

/** Kept as people write it, which the app shows in its field and the judge reads. */
export function keepDay(isoDay: string, field: DayField, { content }: QuestionContext): Reading {
  return answer(withMembers(content, 'recognition', { [field]: formatDate(isoDay) }));
}

/** The day that a text names; of several the person chooses. */
export function readDay(text: string, question: DayQuestion, context: QuestionContext): Reading {
  if (LUNAR.test(text.normalize('NFC').slice(0, 200))) {
    return understood(texts.day.solar, { example: question.example });
  }
  const [first, ...more] = daysIn(text, context.now);
  if (first === undefined) return dayUnread(text, question, context);
  if (more.length === 0) return keepDay(first, question.member, context);
  const choices = [first, ...more].map((day) => offer(question.id, formatDate(day), day));
  return unclear(texts.day.several, { choices });
}

const LUNAR = /(?<!\p{L})(?:âm|âm lịch|am lich|âl|rằm|ram thang)(?!\p{L})/iu;
/** A month or a year alone is told apart from a day that does not exist, and from what is no day at all. */
const INEXACT =
  /^(?!.*\b\d{1,2} thang \d).*\b(?:thang|nam|quy|dau|giua|cuoi|tuan|tet|ngay may|may nam|lau roi|moi day|gan day|hom|quyet dinh|van ban|chua co ngay|khong co ngay)\b|^(?:\D* )?ngay \d{1,2}$|^(?:\D* )?(?:\d{1,2} )?(?:19|20)\d{2}$|\b29 (?:thang )?0?2$/;

function dayUnread(text: string, question: DayQuestion, context: QuestionContext): Reading {
  const { member, field, example, whereToFind } = question;
  if (notAtHand(text) || saysNothing(text))
    return understood(`${texts.day.needed} ${whereToFind}`, { example });
  if (INEXACT.test(foldForSearch(text.slice(0, 200)))) {
    return understood(`${texts.day.exact} ${whereToFind}`, { example });
  }
  const typed = withMembers(context.content, 'recognition', { [member]: text.slice(0, 100) });
  return unclear(toChatTone(problemAt(field, typed, context) ?? texts.notRead));
}

/** A kept day as people write it; what names no day is shown as it was typed. */
export function showDay(typed: string | undefined, now: Date): string | null {
  const day = typed === undefined ? null : parseDate(typed, now);
  return day === null ? cleanLine(typed ?? '') || null : formatDate(day);
}
