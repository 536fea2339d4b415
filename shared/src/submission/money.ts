import { foldForSearch } from '../text/fold.ts';
import { inDigits } from './number-words.ts';

/** Units by which people count money; “củ” is a million in everyday speech. */
const UNITS: readonly (readonly [word: string, size: number])[] = [
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['k', 1e3],
  ['triệu', 1e6],
  ['tr', 1e6],
  ['củ', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
];
/** Written with all its marks or with none: “củ” and “cu”, but not “cũ”. */
const SIZES = new Map(
  UNITS.flatMap(([word, size]) => [[word, size] as const, [foldForSearch(word), size] as const]),
);
/** Digits in groups of three, as money is written: `120.000.000`. */
const GROUPED = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*$/;
/** No amount is longer, in words or digits. */
const LONGEST = 200;
const AMOUNT = /^([\d.,\s]*\d)\s*([a-zà-ỹđ]*)$/;
/** `1 tỷ 200 triệu`, `1 tỷ 2`, `2tr5`. */
const IN_TWO_PARTS = /^(\d+)\s*([a-zà-ỹ]+)\s*(\d{1,3})(?:\s*([a-zà-ỹ]+))?$/;

/**
 * `120.000.000`, `120 triệu`, `1,2 tỷ đồng`, `1 tỷ 2`, `1 tỷ rưỡi`, `hai trăm triệu` → whole đồng; anything else
 * stays as typed.
 */
export function readMoney(typed: number | string | null | undefined): number | string | undefined {
  if (typeof typed !== 'string') return typed ?? undefined;
  const plain = typed
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/\s*(?:đồng|dong|vnđ|vnd|đ)$/, '');
  if (plain === '') return undefined;
  const digits = inDigits(plain.slice(0, LONGEST));
  return readOnePart(digits) ?? readTwoParts(digits) ?? typed;
}

function readOnePart(plain: string): number | undefined {
  const [, digits = '', word = ''] = AMOUNT.exec(plain) ?? [];
  const unit = word === '' ? 1 : SIZES.get(word);
  const amount = readAmount(digits, word !== '');
  return unit === undefined || amount === undefined ? undefined : Math.round(amount * unit);
}

/** The second part is smaller than the unit of the first; without a unit it is its fraction: `1 tỷ 2`. */
function readTwoParts(plain: string): number | undefined {
  const [, whole = '', word = '', rest = '', restWord] = IN_TWO_PARTS.exec(plain) ?? [];
  const unit = SIZES.get(word);
  if (unit === undefined) return undefined;
  const restUnit = restWord === undefined ? unit / 10 ** rest.length : SIZES.get(restWord);
  if (restUnit === undefined || Number(rest) * restUnit >= unit) return undefined;
  return Math.round(Number(whole) * unit + Number(rest) * restUnit);
}

/** A fraction needs a unit behind it (`1,2 tỷ`); between groups of three the dot only parts them (`1.200 triệu`). */
function readAmount(digits: string, fractions: boolean): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  const comma = fractions && digits.includes(',');
  if (GROUPED.test(digits) && !comma) return Number(digits.replace(/[.,\s]/g, ''));
  return fractions && /^\d+[.,]\d+$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}
