import { cleanLine, type DraftContent } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Question, Reading } from '../question.ts';
import { withinDraft } from './content.ts';
import { saysNothing, withoutAnnouncement } from './polite.ts';
import { answer, bubble, nothing, offerSkip, unclear } from './reply.ts';

export type TextQuestion = Pick<Question, 'id' | 'step' | 'field' | 'aliases' | 'asked' | 'required'> & {
  /** `needed` says why an answer is, to a person who has none. */
  texts: { name: string; ask: string; example: string; needed?: string };
  /** What people put before the answer (“số văn bản là …”). */
  announcedBy: RegExp;
  get(content: DraftContent): string | undefined;
  set(content: DraftContent, value: string | undefined): DraftContent;
};

/** A question that a line of free words answers. Its length is the judge's matter. */
export function textQuestion({ texts, announcedBy, get, set, ...question }: TextQuestion): Question {
  const { example } = texts;
  const choices = question.required ? [] : [offerSkip(question.id)];
  return {
    ...question,
    name: texts.name,
    freeText: true,
    ask: () => bubble(texts.ask, { example, choices }),
    read: (text, { content }) => {
      if (saysNothing(text)) return without(content);
      const line = withoutAnnouncement(text, announcedBy);
      // Signs and pictures alone are no answer.
      return /[\p{L}\p{N}]/u.test(line) ? answer(set(content, withinDraft(line))) : unread();
    },
    show: ({ content }) => cleanLine(get(content) ?? '') || null,
  };

  function without(content: DraftContent): Reading {
    if (!question.required) return nothing(set(content, undefined));
    return unclear(texts.needed ?? questionTexts.needed, { example });
  }

  function unread(): Reading {
    return unclear(questionTexts.notRead, { example, choices });
  }
}
