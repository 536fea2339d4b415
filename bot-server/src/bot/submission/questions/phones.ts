import { parseOldPhone, parsePhone } from '@sang-kien/shared';

/** Digits with the signs that people put between them; whether they make a number is for `parsePhone`. */
const RUN_OF_DIGITS = /\+?[\p{Nd}(][\p{Nd}\s.\-‐–()\p{Cf}]{7,28}[\p{Nd})]/gu;

/** The mobile numbers in a text, as stored, each once. */
export function phonesIn(text: string): string[] {
  const head = text.slice(0, 1000);
  const whole = parsePhone(head);
  if (whole !== null) return [whole];
  const runs = head.match(RUN_OF_DIGITS) ?? [];
  const phones = runs.map(parsePhone).filter((phone) => phone !== null);
  return [...new Set(phones.length > 0 ? phones : withCommas(head))];
}

/** “0900,000,001”; between two numbers a comma parts them. */
function withCommas(text: string): string[] {
  const runs = text.match(/\+?\d[\d,\s]{8,20}\d/g) ?? [];
  return runs.map(parsePhone).filter((phone) => phone !== null);
}

/** The numbers of eleven digits in a text, as they are since the change of 2018. */
export function oldPhonesIn(text: string): string[] {
  const runs = text.slice(0, 1000).match(RUN_OF_DIGITS) ?? [];
  return [...new Set(runs.map(parseOldPhone).filter((phone) => phone !== null))];
}
