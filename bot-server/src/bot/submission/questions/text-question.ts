import { cleanLine, type DraftContent } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Question, Reading } from '../question.ts';
import { withinDraft } from './content.ts';
import { notAtHand } from './no-answer.ts';
import { saysNothing, withoutAnnouncement } from './polite.ts';
import { answer, bubble, nothing, offerSkip, unclear, understood } from './reply.ts';

export type TextQuestion = Pick<Question, 'id' | 'step' | 'field' | 'aliases' | 'asked' | 'required'> & {
  /** `needed` says why an answer is, to a person who has none. */
  texts: { name: string; ask: string; example: string; needed?: string };
  /** What people put before the answer (“số văn bản là …”). */
  announcedBy: RegExp;
  /** Further words by which people say that they have no answer. */
  isNone?: (text: string) => boolean;
  /** Whether a line can be an answer at all; signs and pictures alone never are. */
  isAnswer?: (line: string) => boolean;
  get(content: DraftContent): string | undefined;
  set(content: DraftContent, value: string | undefined): DraftContent;
};

/** A question that a line of free words answers. Its length is the judge's matter. */
export function textQuestion({
  texts,
  announcedBy,
  isNone,
  isAnswer,
  get,
  set,
  ...question
}: TextQuestion): Question {
  const { example } = texts;
  const choices = question.required ? [] : [offerSkip(question.id)];
  return {
    ...question,
    name: texts.name,
    freeText: true,
    ask: () => bubble(texts.ask, { example, choices }),
    read: (text, { content }) => {
      if (saysNothing(text)) return without(content);
      if (notAtHand(text) || isNone?.(text)) return askAgain();
      const line = withoutAnnouncement(text, announcedBy);
      const hasWords = /[\p{L}\p{N}]/u.test(line);
      return hasWords && (isAnswer?.(line) ?? true) ? answer(set(content, withinDraft(line))) : unread();
    },
    show: ({ content }) => cleanLine(get(content) ?? '') || null,
  };

  function without(content: DraftContent): Reading {
    if (!question.required) return nothing(set(content, undefined));
    return askAgain();
  }

  function askAgain(): Reading {
    const words = question.required ? (texts.needed ?? questionTexts.needed) : texts.ask;
    return understood(words, { example, choices });
  }

  function unread(): Reading {
    return unclear(questionTexts.notRead, { example, choices });
  }
}
