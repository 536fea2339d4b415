import { foldForSearch } from '../text/fold.ts';

/** Written with all its marks or with none: “tám” and “tam”, but not “tầm”. */
const bothWays = (words: string): Map<string, string> =>
  new Map(
    words.split(' ').flatMap((word) => [
      [word, foldForSearch(word)],
      [foldForSearch(word), foldForSearch(word)],
    ]),
  );

const OF_NUMBERS = bothWays(
  'một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi chục trăm linh lẻ',
);
const SIZES = bothWays('nghìn ngàn triệu củ tỷ tỉ');
const HALF = bothWays('rưỡi rưởi');

const DIGITS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const DIGIT = Object.keys(DIGITS).join('|');
/** `hai tram le nam`, `mot tram hai muoi lam`, `muoi hai`, `ba chuc`. */
const BELOW_THOUSAND = new RegExp(
  `^(?:(${DIGIT}) tram)?(?: ?(?:(${DIGIT}) )?(muoi|chuc))?(?: ?(?:linh |le )?(${DIGIT}))?$`,
);

/**
 * Numbers in words as digits, for `readMoney`: `một tỷ hai trăm triệu` → `1 tỷ 200 triệu`, `1 tỷ rưỡi` → `1 tỷ 5`,
 * `nửa tỷ` → `0,5 tỷ`. `words` is in lower case; anything else in it stays as it is.
 */
export function inDigits(words: string): string {
  const half = words.replace(/^(?:nửa|nua)\s+(?=\S+$)/, '0,5 ');
  const tokens = half.split(/\s+/);
  const last = tokens.at(-1) ?? '';
  if (/\d/.test(half)) return HALF.has(last) ? [...tokens.slice(0, -1), '5'].join(' ') : half;
  return spelledOut(tokens) ?? words;
}

function spelledOut(tokens: readonly string[]): string | undefined {
  const parts: string[] = [];
  let number: string[] = [];
  for (const [i, token] of tokens.entries()) {
    const word = OF_NUMBERS.get(token);
    if (word !== undefined) number.push(word);
    else if (SIZES.has(token) && number.length > 0) {
      parts.push(String(belowThousand(number)), token);
      number = [];
    } else if (HALF.has(token) && i === tokens.length - 1 && number.length === 0) parts.push('5');
    else return undefined;
  }
  // “Một tỷ hai”; a last “năm” may as well be the year.
  const [rest] = number;
  if (rest === 'nam' || number.length > 1) return undefined;
  if (rest !== undefined) parts.push(String(belowThousand([rest])));
  return parts.length < 2 || parts.includes('NaN') ? undefined : parts.join(' ');
}

function belowThousand(words: readonly string[]): number {
  const [match, hundreds = '', tens = '', ten, ones = ''] = BELOW_THOUSAND.exec(words.join(' ')) ?? [];
  // “Chục triệu” is about ten, and no number.
  if (match === undefined || (ten === 'chuc' && tens === '')) return Number.NaN;
  const digit = (word: string) => DIGITS[word] ?? 0;
  return digit(hundreds) * 100 + (ten === undefined ? 0 : (digit(tens) || 1) * 10) + digit(ones);
}
