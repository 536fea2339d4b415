/** The five tone marks (huyền, sắc, ngã, hỏi, nặng) as combining signs, in NFD. */
export const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const LETTER_RUNS = /[\p{L}\p{M}]+/gu;
const LONE_Y = /(^|[^\p{L}])(qu|[bcdđfghjklmnpqrstvxz]+)y(?=\p{M}*(?:$|[^\p{L}\p{M}]))/gu;

/** One cluster of vowels with their hats and horns, tone marks already taken out. */
const ONE_VOWEL_CLUSTER = /^([^aeiouy]*(?:[aeiouy][\u0302\u0306\u031b]?)+)([^aeiouy]*)$/;

/**
 * Folds text for searching: lower case, without marks, đ as d, every run of other signs as one space.
 * Where the tone sits (hòa, hoà) no longer matters. Idempotent.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(NOT_WORD, ' ')
    .trim();
}

/**
 * Folds text for comparing with its marks kept: equal for case, place of the tone (hòa = hoà), a lone i or y
 * after a consonant (kĩ = kỹ, quí = quý), punctuation and spaces. A key, not for showing. Idempotent.
 */
export function foldForComparison(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{Cf}+/gu, '')
    .toLowerCase()
    .replace(/[ðɖ]/g, 'đ')
    .normalize('NFKD')
    .replace(NOT_WORD, ' ')
    .trim();
  return foldLoneY(words.replace(LETTER_RUNS, moveToneBehindVowels)).normalize('NFC');
}

/**
 * Writes a lone y after a consonant as i (ky → ki, quy → qui, but not thuy), in text that is lower case.
 * For searches that should find Mỹ Tho by "mi tho": apply it to both sides.
 */
export function foldLoneY(folded: string): string {
  return folded.replace(LONE_Y, '$1$2i');
}

/** A syllable carries one tone, so its place says nothing: it goes behind the last vowel. */
function moveToneBehindVowels(word: string): string {
  const tones = word.match(TONE_MARKS);
  if (tones?.length !== 1) return word;
  const bare = word.replace(TONE_MARKS, '');
  return ONE_VOWEL_CLUSTER.test(bare) ? bare.replace(ONE_VOWEL_CLUSTER, `$1${tones[0]}$2`) : word;
}
