import { parseDate } from './date.ts';
import type { DraftContent } from './draft.ts';
import { readMoney } from './money.ts';

/**
 * Turns what was typed into what may be judged: days to `YYYY-MM-DD`, money and years to numbers, empty text
 * to absent. What cannot be read stays as typed, so that the judge names it. `at` settles days without a year.
 */
export function finishDraft(draft: DraftContent, at: Date): unknown {
  const { recognition, author, initiative, coAuthors } = draft;
  return {
    ...draft,
    author: { ...author, birthYear: readNumber(author?.birthYear) },
    coAuthors: coAuthors
      ?.filter(({ fullName, sharePercent }) => Boolean(fullName?.trim()) || Boolean(sharePercent))
      .map((each) => ({ ...each, sharePercent: readNumber(each.sharePercent) })),
    initiative: { ...initiative, benefitVnd: readMoney(initiative?.benefitVnd) },
    recognition: recognition && {
      ...recognition,
      date: readDay(recognition.date, at),
      appliedFrom: readDay(recognition.appliedFrom, at),
    },
  };
}

function readDay(typed: string | undefined, at: Date): string | undefined {
  return typed === undefined ? undefined : (parseDate(typed, at) ?? typed);
}

function readNumber(typed: number | string | null | undefined): number | string | undefined {
  if (typeof typed !== 'string') return typed ?? undefined;
  const plain = typed.trim();
  if (plain === '') return undefined;
  return /^\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : plain;
}
