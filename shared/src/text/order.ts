/** Vietnamese alphabet; f, j, w and z stand where other languages have them. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const PLACE = new Map([...ALPHABET].map((letter, index) => [letter, String.fromCharCode(0x61 + index)]));

/** ngang, huyền, hỏi, ngã, sắc, nặng. */
const TONE_ORDER = '\u0300\u0309\u0303\u0301\u0323';
const TONE = /[\u0300\u0309\u0303\u0301\u0323]/;

const LETTER_OR_FIGURES = /\d+|[a-zđ][\u0300-\u036f]*|[^\s\p{P}]/gu;
const FIGURES_WIDTH = 12;

/**
 * A key whose plain string order is Vietnamese order: letters first (á with a, đ after d), then tones, then
 * small before capital. Numbers by value, punctuation aside.
 */
export function vietnameseSortKey(text: string): string {
  const letters: string[] = [];
  const tones: string[] = [];
  for (const word of text.normalize('NFD').split(/\s+/)) {
    for (const sign of word.toLowerCase().match(LETTER_OR_FIGURES) ?? []) {
      letters.push(placeOf(sign));
      tones.push(toneOf(sign));
    }
    letters.push(' ');
    tones.push('0');
  }
  return `${letters.join('').trim()}\u0001${tones.join('')}\u0001${swapCase(text)}`;
}

/** Compares in Vietnamese order, for `sort`; the same on every host, whatever its locales. */
export function compareVietnamese(one: string, other: string): number {
  return compareKeys(vietnameseSortKey(one), vietnameseSortKey(other));
}

function compareKeys(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A copy in Vietnamese order of what `textOf` says of each; equal ones keep their places. Each key is made once. */
export function inVietnameseOrder<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: vietnameseSortKey(textOf(item)) }))
    .sort((one, other) => compareKeys(one.key, other.key))
    .map(({ item }) => item);
}

function placeOf(sign: string): string {
  if (/^\d/.test(sign)) return sign.replace(/^0+(?=\d)/, '').padStart(FIGURES_WIDTH, '0');
  const letter = sign.replace(TONE, '').normalize('NFC');
  return PLACE.get(letter) ?? PLACE.get(letter.charAt(0)) ?? letter;
}

function toneOf(sign: string): string {
  const tone = TONE.exec(sign)?.[0];
  return String(tone ? TONE_ORDER.indexOf(tone) + 1 : 0);
}

/** Small letters sort before capitals here, the other way round than their codes. */
function swapCase(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))
    .join('');
}
