import { cleanLine, parseDate } from '@sang-kien/shared';
import { withoutPoliteness } from './polite.ts';

const MONTH = '\\s*(?:[-/.]|tháng|thang|thg)\\s*';
const YEAR = '\\s*(?:[-/.]|năm|nam|,)?\\s*';
const THIS_OR_LAST = '(?:năm|nam) (?:ngoái|ngoai|nay|kia|trước|truoc)';
/** Days within a sentence; whether such a day exists is for `parseDate`. */
const DAY_SHAPES = new RegExp(
  [
    '(?<!\\d)\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)',
    `(?<![\\d/.-])\\d{1,2}${MONTH}\\d{1,2}${YEAR}(?:\\d{4}|(?<=[-/.]\\s*)\\d{2})(?!\\d)`,
    `(?<![\\d/.-])\\d{1,2}${MONTH}\\d{1,2}(?![\\d/])(?:,? ${THIS_OR_LAST}(?!\\p{L}))?`,
    `(?:ngày|ngay) \\d{1,2} (?:tháng|thang) (?:trước|truoc|này|nay)(?!\\p{L})`,
    '(?<!\\p{L})(?:hôm|hom) (?:nay|qua|kia)(?!\\p{L})',
  ].join('|'),
  'giu',
);

/** The days that a text names, `YYYY-MM-DD`, each once; `now` settles those without a year. */
export function daysIn(text: string, now: Date): string[] {
  const line = withoutPoliteness(text.slice(0, 1000));
  const whole = parseDate(line, now);
  if (whole !== null) return [whole];
  const clean = cleanLine(line);
  const days = (clean.match(DAY_SHAPES) ?? []).map((words) => parseDate(withYear(words, clean), now));
  // A day that does not exist may be the one that was meant.
  return days.includes(null) ? [] : [...new Set(days.filter((day) => day !== null))];
}

const OWN_YEAR = /\d{4}|\p{L}$|(?:\d+[-/.]){2}/u;
const YEAR_BEFORE = new RegExp(`(?<!\\p{L})${THIS_OR_LAST}(?=[\\s,])`, 'iu');

/** “Năm ngoái, em được công nhận ngày 15/3”: the year stands before. */
function withYear(words: string, line: string): string {
  const year = OWN_YEAR.test(words) ? undefined : YEAR_BEFORE.exec(line)?.[0];
  return year === undefined ? words : `${words} ${year}`;
}
