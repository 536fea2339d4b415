import { cleanLine, type DraftContent } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Question, Reading } from '../question.ts';
import { answer, bubble, nothing, offerSkip, unclear } from './reply.ts';
import { saysNothing, withoutAnnouncement } from './polite.ts';

export type TextQuestion = Pick<Question, 'id' | 'step' | 'field' | 'aliases' | 'asked' | 'required'> & {
  texts: { name: string; ask: string; example: string };
  /** What people put before the answer (“số văn bản là …”), as an expression. */
  announcedBy: string;
  get(content: DraftContent): string | undefined;
  set(content: DraftContent, value: string | undefined): DraftContent;
};

/** A question that a line of free words answers. Length is the judge's matter. */
export function textQuestion({ texts, announcedBy, get, set, ...question }: TextQuestion): Question {
  const ask = () =>
    bubble(texts.ask, {
      example: texts.example,
      choices: question.required ? [] : [offerSkip(question.id)],
    });
  return {
    ...question,
    name: texts.name,
    freeText: true,
    ask,
    read: (text, { content }) => {
      if (!question.required && saysNothing(text)) return nothing(set(content, undefined));
      return readLine(withoutAnnouncement(text, announcedBy), texts.example, (line) => set(content, line));
    },
    show: ({ content }) => cleanLine(get(content) ?? '') || null,
  };
}

/** A line with a letter or a digit in it is an answer; signs and pictures alone are none. */
export function readLine(line: string, example: string, keep: (line: string) => DraftContent): Reading {
  return /[\p{L}\p{N}]/u.test(line) ? answer(keep(line)) : unclear(questionTexts.notRead, { example });
}
