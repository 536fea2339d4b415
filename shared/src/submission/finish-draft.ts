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

const MONEY_UNITS = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
  ['tr', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);
/** Digits in groups of three, as money is written: `120.000.000`. */
const GROUPED = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*$/;

/** `120.000.000`, `120 triệu`, `1,2 tỷ đồng` → whole đồng; anything else stays as typed. */
export function readMoney(typed: number | string | null | undefined): number | string | undefined {
  if (typeof typed !== 'string') return typed ?? undefined;
  const plain = typed
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/\s*(đồng|vnđ|vnd|đ)$/, '');
  if (plain === '') return undefined;
  const [, digits = '', word = ''] = /^([\d.,\s]*\d)\s*([a-zà-ỹ]*)$/.exec(plain) ?? [];
  const unit = word === '' ? 1 : MONEY_UNITS.get(word);
  const amount = readAmount(digits, word !== '');
  return unit === undefined || amount === undefined ? typed : Math.round(amount * unit);
}

/** A fraction needs a unit behind it (`1,2 tỷ`); between groups of three the dot only parts them (`1.200 triệu`). */
function readAmount(digits: string, fractions: boolean): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  const comma = fractions && digits.includes(',');
  if (GROUPED.test(digits) && !comma) return Number(digits.replace(/[.,\s]/g, ''));
  return fractions && /^\d+[.,]\d+$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}
