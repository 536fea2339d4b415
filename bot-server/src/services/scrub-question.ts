import { normalizeText } from '@sang-kien/shared';
import { shorten } from '../texts/shorten.ts';
import { HIDDEN, hideNames } from './personal-names.ts';

/** Letters of a kept question. */
const LONGEST = 200;
/** Code units that are read of it: looking for traces takes the square of that. */
const READ = 1_000;

/** What tells who somebody is, the longer shapes first. */
const TRACES: readonly RegExp[] = [
  /\S+@\S+/gu,
  /(?:https?:\/\/|www\.)\S+|[\p{L}\d.-]+\.(?:com|vn|net|org|me|gl|ly)\b\S*/giu,
  // A dossier code with its dashes or blanks; run together it must hold a digit, or "sk congnhan" would be one.
  /\bSK\s?[-–][\s-]?[A-Z0-9]{4}[\s–-]?[A-Z0-9]{4}\b/giu,
  /\bSK[\s.]?(?=[A-Z]*\d)[A-Z0-9]{4}[\s.]?[A-Z0-9]{4}\b/giu,
  // Numbers of phones and papers, however they are parted.
  /\+?\d(?:[\s.()–-]{0,2}\d){7,}/gu,
  /[\p{L}\d]*\d{4,}[\p{L}\d]*/gu,
];

/**
 * A question as it may be kept: one line of at most 200 letters in which “…” stands for phones, addresses, links,
 * codes, long numbers and what looks like a person's name. Empty when nothing is left to read.
 */
export function scrubQuestion(question: string): string {
  const line = normalizeText(question).text.replace(/\s+/gu, ' ').trim().slice(0, READ);
  const traceless = TRACES.reduce((text, trace) => text.replace(trace, HIDDEN), line);
  const scrubbed = hideNames(traceless).replace(/…(?:\s*…)+/gu, HIDDEN);
  return /\p{L}/u.test(scrubbed) ? shorten(scrubbed, LONGEST) : '';
}
