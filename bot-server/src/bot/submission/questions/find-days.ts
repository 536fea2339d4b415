import { cleanLine, parseDate } from '@sang-kien/shared';
import { withoutPoliteness } from './polite.ts';

const MONTH = '\\s*(?:[-/.]|tháng|thang|thg)\\s*';
const YEAR = '\\s*(?:[-/.]|năm|nam|,)?\\s*';
/** Days within a sentence; whether such a day exists is for `parseDate`. */
const DAY_SHAPES = new RegExp(
  [
    '(?<!\\d)\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)',
    `(?<![\\d/.-])\\d{1,2}${MONTH}\\d{1,2}${YEAR}(?:\\d{4}|(?<=[-/.]\\s*)\\d{2})(?!\\d)`,
    `(?<![\\d/.-])\\d{1,2}${MONTH}\\d{1,2}(?![\\d/])`,
    '(?<!\\p{L})(?:hôm|hom) (?:nay|qua|kia)(?!\\p{L})',
  ].join('|'),
  'giu',
);

/** The days that a text names, `YYYY-MM-DD`, each once; `now` settles those without a year. */
export function daysIn(text: string, now: Date): string[] {
  const line = withoutPoliteness(text.slice(0, 1000));
  const whole = parseDate(line, now);
  if (whole !== null) return [whole];
  const found = cleanLine(line).match(DAY_SHAPES) ?? [];
  const days = found.map((words) => parseDate(words, now));
  // A day that does not exist may be the one that was meant.
  return days.includes(null) ? [] : [...new Set(days.filter((day) => day !== null))];
}
