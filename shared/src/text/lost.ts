import type { OldCharset } from './old-charset.ts';

const TONED_SMALL = /[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/;
const CAPITAL_TONED = /(?=\p{Lu})[ÀÁÃÍÙÚ\u1ea0-\u1ef9]/u;

/** Nothing but brackets, quotes, dashes, bullets and numbering since the last sentence. */
const SENTENCE_START = /(?:^|[.!?][ \t]+|[“"«])(?:[\s\p{Ps}\p{Pi}\p{Pd}"'•▪+*]|\d+[.)])*$/u;

/** ư is the soft hyphen in TCVN3 and easily dropped on the way: what is left (đợc, trờng) is no rhyme. */
const LOST_HORN = /(?:^|[^ư])[ơờởỡớợ](?:c|ng|u)$/i;
const MOSTLY_CAPITAL = 0.7;

/** A word, how the charset reads it, and where it stands. */
export interface ReadWord {
  word: string;
  decoded: string;
  /** What stands right before the word in its paragraph, empty at the beginning. */
  before: string;
  /** The paragraph is written in capitals. */
  inCapitals: boolean;
}

/**
 * What a word may have lost in the old charset, to be named and not guessed: signs without a meaning there,
 * and words that must have had a capital or an ư.
 */
export function whatIsLost(read: ReadWord, charset: OldCharset): string[] {
  const unknown = charset.unknownSigns(read.word);
  if (charset.hasTonedCapitals) return unknown;
  const signs = unknown.filter((sign) => sign <= '\u00ff' || CAPITAL_TONED.test(sign));
  return lostItsCapital(read) || LOST_HORN.test(read.decoded) ? [...signs, read.decoded] : signs;
}

/** Whether nearly all letters inside the words of a paragraph are capitals: nobody marks those small. */
export function isInCapitals(paragraph: string): boolean {
  const initials = paragraph.match(/(?:^|\s)[A-Z]/g)?.length ?? 0;
  const capitals = (paragraph.match(/[A-Z]/g)?.length ?? 0) - initials;
  const smalls = paragraph.match(/[a-z]/g)?.length ?? 0;
  return capitals >= 2 && capitals > MOSTLY_CAPITAL * (capitals + smalls);
}

function lostItsCapital({ decoded, before, inCapitals }: ReadWord): boolean {
  const letters = [...decoded];
  const rest = letters.filter((letter) => !TONED_SMALL.test(letter));
  if (rest.length === letters.length) return false;
  if (inCapitals && rest.every(isCapital)) return true;
  const startsSmall = TONED_SMALL.test(letters[0] ?? '');
  if (startsSmall && SENTENCE_START.test(before)) return true;
  return rest.length > (startsSmall ? 0 : 1) && rest.every(isCapital);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
