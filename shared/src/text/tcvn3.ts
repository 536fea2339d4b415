import { TONE_MARKS } from './fold.ts';
import type { OldCharset } from './old-charset.ts';
import { isSyllable } from './syllable.ts';

/**
 * TCVN 5712:1993, third set (ABC, the .Vn… fonts), from 0xA1 up, as the code chart runs; a dot is a free place.
 * Toned capitals have no code of their own: the fonts with H at the end draw small letters as capitals.
 */
const CHART =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.';

const DECODED = new Map(
  [...CHART].flatMap((letter, index) =>
    letter === '.' ? [] : [[String.fromCharCode(0xa1 + index), letter] as const],
  ),
);
DECODED.set('\u03bc', 'à'); // the micro sign after a compatibility folding has become Greek mu

/**
 * Toned capitals as old converters wrote them: the capital vowel and behind it the code of the small toned one
 * (A¸ for Á, ¢Ê for Ấ). No Vietnamese word has that sequence of vowels, so reading it is no guess.
 */
const CAPITAL_PAIRS = new Map([...DECODED].flatMap(([code, letter]) => capitalPair(code, letter)));
const CAPITAL_BASE = /[AEIOUY¡-¦]/;

const WORDS = /[\p{L}\p{M}¡-¯µ-¹»-¾×÷\u00ad]+/gu;
const OLD_SIGNS = /[¡-®µ-¹»-¾×÷\u03bc]/;
const CAPITAL_INSIDE = /\p{Ll}.*\p{Lu}|\p{L}\p{Lu}.*\p{Ll}/u;

/** Neighbours that the western letter never has: ß, ï and ñ behind a consonant, ç behind h, øc, êi … */
const OWN_NEIGHBOURS = /[b-df-hj-np-tv-z][ßïñ]|[bdghlmt]ç|(?:ch|th|nh|ng|kh|ph)ø|ø[cu]|ê(?:i|ng)|íi|îi|æi/i;

const MICRO_UNITS = /^[µ\u03bc](?:[mgsSVAHWMNCJTFlL]|mol|Pa|Sv|Bq|Gy|bar|rad|kat|in)$/;
const SIGNS_BESIDE_FIGURES = /^(?:[×÷½¼¾£¥¢¤¹«»©·¡ª¬Øø]+|[a-z]{1,2}×)$/i;
// Ý by itself would be í, which is no word: it is a capital that a converter left.
const SIGNS_ALONE = /^(?:[×÷½¼¾»·¡]+|Ý)$/;
const AT_QUOTE = /^(?:[«»][a-z]+|[a-z]+[«»])$/i;
const QUOTED = /^(«?)(.*?)([»®©¹]?)$/su;

/** TCVN3 as it shows when its bytes are read as Windows-1252. */
export const tcvn3: OldCharset = {
  name: 'tcvn3',
  words: WORDS,
  hasTonedCapitals: false,
  decode,
  unknownSigns: (word) => [...word].filter((sign) => sign > '\u007f' && !DECODED.has(sign)),
  isPlainSign: (word, besideFigure) =>
    MICRO_UNITS.test(word) || SIGNS_ALONE.test(word) || (besideFigure && SIGNS_BESIDE_FIGURES.test(word)),
  saysNothing: (word, paragraph) => AT_QUOTE.test(word) && /«/.test(paragraph) && /»/.test(paragraph),
  looksNatural: (word) =>
    !OLD_SIGNS.test(word.replace(/¹$/, '')) && !CAPITAL_INSIDE.test(word) && !OWN_NEIGHBOURS.test(word),
};

function decode(word: string): string {
  const whole = decodeLetters(word);
  const [, open = '', inner = '', close = ''] = QUOTED.exec(word) ?? [];
  if (open + close === '' || isSyllable(whole)) return whole;
  const unquoted = decodeLetters(inner);
  return isSyllable(unquoted) ? open + unquoted + close : whole;
}

function decodeLetters(word: string): string {
  let decoded = '';
  for (let index = 0; index < word.length; index += 1) {
    const sign = word.charAt(index);
    const capital = CAPITAL_BASE.test(sign) ? CAPITAL_PAIRS.get(word.slice(index, index + 2)) : undefined;
    decoded += capital ?? DECODED.get(sign) ?? sign;
    if (capital !== undefined) index += 1;
  }
  return decoded;
}

function capitalPair(code: string, letter: string): [string, string][] {
  const base = letter.normalize('NFD').replace(TONE_MARKS, '').normalize('NFC').toUpperCase();
  if (base === letter.toUpperCase()) return [];
  const baseCode = base <= 'Z' ? base : String.fromCharCode(0xa1 + CHART.indexOf(base));
  return [[baseCode + code, letter.toUpperCase()]];
}
