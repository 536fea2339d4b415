import { COMMON_SYLLABLES } from './common-syllables.ts';
import type { OldCharset } from './old-charset.ts';
import { isLooseSyllable, isSyllable } from './syllable.ts';

/** Evidence in a paragraph for reading it in an old charset, as against leaving it as it stands. */
export interface Evidence {
  score: number;
  /** Words that become Vietnamese, and words that change into none. */
  won: number;
  lost: number;
}

/** Vietnamese letters beyond Latin-1: nobody gets these out of an old charset. */
const UNICODE_LETTER = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/;
/** The same without the toned capitals, which a careless converter to TCVN3 leaves behind. */
const SURELY_UNICODE = /[ĂăĐđĩũƠơƯưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;
const ASCII = /^[\x21-\x7e]*$/;
const PLAIN_WORD = /^[A-Za-z]?[a-z]+$/;
const FIGURE = /\d/;
const VOWEL = /[aeiouyà-æè-ïò-öø-ýăĩũơưạ-ỹ]/i;

/** What one word says. A word that no western language could hold weighs most. */
const WEIGHTS = {
  wonStrange: 2,
  wonNatural: 0.5,
  commonInstead: 0.5,
  commonBoth: -0.5,
  commonAlready: -1,
  lostToVietnamese: -2,
  lostToForeign: -1,
  keptVietnamese: -1.5,
  keptToned: -0.3,
  plainVietnamese: 0.1,
  plainForeign: -0.25,
} as const;

/** Plain words count for little, and in a long text for nothing beside the marked ones. */
const PLAIN_WORDS = { atLeast: -1, atMost: 0.75 };

/** Below this (eight Unicode words) nothing that follows should turn a paragraph. */
const HOPELESS = -12;

/** A run of letters longer than this is no word, in whatever charset. */
export const LONGEST_WORD = 40;

/** Weighs every word of a paragraph, as it stands and as the charset reads it. */
export function weigh(paragraph: string, charset: OldCharset): Evidence {
  const evidence: Evidence = { score: 0, won: 0, lost: 0 };
  let plain = 0;
  for (const match of paragraph.matchAll(charset.words)) {
    const word = match[0];
    if (word.length > LONGEST_WORD) continue;
    if (ASCII.test(word)) plain += weighPlain(word);
    else if (!isPlain(match, charset)) weighMarked(word, charset, evidence);
    if (evidence.score < HOPELESS) break;
  }
  evidence.score += Math.max(PLAIN_WORDS.atLeast, Math.min(PLAIN_WORDS.atMost, plain));
  return evidence;
}

/** Whether a figure stands right before or behind the word that begins at this index. */
export function isBesideFigure(word: string, paragraph: string, index: number): boolean {
  return FIGURE.test(paragraph[index - 1] ?? '') || FIGURE.test(paragraph[index + word.length] ?? '');
}

function isPlain(match: RegExpExecArray, charset: OldCharset): boolean {
  const [word] = match;
  const besideFigure = isBesideFigure(word, match.input, match.index);
  return charset.isPlainSign(word, besideFigure) || charset.saysNothing(word, match.input);
}

function weighMarked(word: string, charset: OldCharset, evidence: Evidence): void {
  const decoded = charset.decode(word);
  const vietnamese = isLooseSyllable(word);
  if (decoded === word) {
    if (charset.unknownSigns(word).length > 0) evidence.score += weighKept(word, vietnamese);
  } else if (isAbbreviation(decoded)) {
    return;
  } else if (word.length > 1 && !isSyllable(decoded)) {
    evidence.lost += 1;
    evidence.score += vietnamese ? WEIGHTS.lostToVietnamese : WEIGHTS.lostToForeign;
  } else if (word.length > 1 && !vietnamese) {
    evidence.won += 1;
    evidence.score += charset.looksNatural(word) ? weighNatural(decoded) : WEIGHTS.wonStrange;
  } else {
    evidence.score += weighAmbiguous(word.toLowerCase(), decoded.toLowerCase());
  }
}

function weighNatural(decoded: string): number {
  return WEIGHTS.wonNatural + (COMMON_SYLLABLES.has(decoded.toLowerCase()) ? WEIGHTS.commonInstead : 0);
}

/** Vietnamese in both readings: what people write more often speaks. */
function weighAmbiguous(word: string, decoded: string): number {
  const already = COMMON_SYLLABLES.has(word);
  const instead = COMMON_SYLLABLES.has(decoded);
  if (already) return instead ? WEIGHTS.commonBoth : WEIGHTS.commonAlready;
  return instead ? WEIGHTS.commonInstead : 0;
}

/** Letters without a vowel (QĐ, đ/c) speak neither for nor against a charset. */
export function isAbbreviation(decoded: string): boolean {
  return !VOWEL.test(decoded);
}

function weighKept(word: string, vietnamese: boolean): number {
  if (!vietnamese && !UNICODE_LETTER.test(word)) return WEIGHTS.lostToForeign;
  const isToned = UNICODE_LETTER.test(word) && !SURELY_UNICODE.test(word);
  return isToned ? WEIGHTS.keptToned : WEIGHTS.keptVietnamese;
}

function weighPlain(word: string): number {
  if (!PLAIN_WORD.test(word) || word.length < 2) return 0;
  return isSyllable(word) ? WEIGHTS.plainVietnamese : WEIGHTS.plainForeign;
}
