import { parsePhone } from '@sang-kien/shared';

/** Digits with the signs that people put between them; whether they make a number is for `parsePhone`. */
const RUN_OF_DIGITS = /\+?[\p{Nd}(][\p{Nd}\s.\-‐–()\p{Cf}]{7,28}[\p{Nd})]/gu;

/** The mobile numbers in a text, as stored, each once. */
export function phonesIn(text: string): string[] {
  const head = text.slice(0, 1000);
  const whole = parsePhone(head);
  if (whole !== null) return [whole];
  const runs = head.match(RUN_OF_DIGITS) ?? [];
  return [...new Set(runs.map(parsePhone).filter((phone) => phone !== null))];
}
