import { parseDate } from './date.ts';
import type { DraftContent } from './draft.ts';

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

const MONEY_UNITS: Record<string, number> = {
  '': 1,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** `120.000.000`, `120 triệu`, `1,2 tỷ đồng` → whole đồng; anything else stays as typed. */
export function readMoney(typed: number | string | null | undefined): number | string | undefined {
  if (typeof typed !== 'string') return typed ?? undefined;
  const plain = typed
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/\s*(đồng|vnđ|vnd|đ)$/, '');
  if (plain === '') return undefined;
  const match = /^([\d.,\s]*\d)\s*([a-zà-ỹ]*)$/.exec(plain);
  const unit = match && MONEY_UNITS[match[2]!];
  if (!match || unit === undefined || unit === null) return typed;
  const amount =
    unit === 1
      ? Number(match[1]!.replace(/[.,\s]/g, ''))
      : Number(match[1]!.replace(',', '.').replace(/\s/g, ''));
  return Number.isFinite(amount) ? Math.round(amount * unit) : typed;
}
