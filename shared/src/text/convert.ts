import { isInCapitals, whatIsLost } from './lost.ts';
import type { OldCharset } from './old-charset.ts';
import { isSyllable } from './syllable.ts';
import { isAbbreviation, isBesideFigure, LONGEST_WORD } from './weigh.ts';

/** A paragraph carried over from an old charset, and what of it could not be. */
export interface Converted {
  text: string;
  unmapped: string[];
}

const ASCII = /^[\x20-\x7e]*$/;
const LOOK_BACK = 20;
const ONE_SYLLABLE =
  /^[^aeiouy]{0,3}(?:[aeiouy][\u0300-\u036f]*){1,3}(?:ng|nh|ch|[cmnptklrs])?[\u0300-\u036f]*$/;

/** Places of C1 that Windows-1252 fills with punctuation, as they show when bytes are read as Latin-1. */
const C1_PUNCTUATION: Readonly<Record<string, string>> = {
  '\u0080': '€',
  '\u0082': '‚',
  '\u0084': '„',
  '\u0085': '…',
  '\u0089': '‰',
  '\u008b': '‹',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
  '\u0099': '™',
  '\u009b': '›',
};

/** Reads a paragraph in an old charset. Foreign words and plain signs stay; nothing is guessed. */
export function convertParagraph(paragraph: string, charset: OldCharset): Converted {
  const unmapped: string[] = [];
  const inCapitals = isInCapitals(paragraph);
  const text = paragraph.replace(charset.words, (word, index: number) => {
    if (word.length > LONGEST_WORD || ASCII.test(word)) return word;
    if (charset.isPlainSign(word, isBesideFigure(word, paragraph, index))) return word;
    const decoded = charset.decode(word);
    if (isForeign(word, decoded, charset)) return word;
    const before = paragraph.slice(Math.max(0, index - LOOK_BACK), index);
    unmapped.push(...whatIsLost({ word, decoded, before, inCapitals }, charset));
    return decoded;
  });
  return { text: text.replace(/[\u0080-\u009b]/g, (sign) => C1_PUNCTUATION[sign] ?? sign), unmapped };
}

/** A western word among the Vietnamese ones (Müller): natural as it stands, and no syllable when read. */
function isForeign(word: string, decoded: string, charset: OldCharset): boolean {
  if (isSyllable(decoded) || isAbbreviation(decoded) || !charset.looksNatural(word)) return false;
  return !ONE_SYLLABLE.test(decoded.toLowerCase().replace(/đ/g, 'd').normalize('NFD'));
}
