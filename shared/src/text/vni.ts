import type { OldCharset } from './old-charset.ts';

/** Letters of VNI-Windows that are one sign. */
const SINGLE = pairUp('ñđ íí ìì æỉ óĩ òị îỵ ôơ öư');

/** Second signs, and the combining mark or marks each stands for, by the bases it may follow. */
const TONES = pairUp('ù\u0301 ø\u0300 û\u0309 õ\u0303 ï\u0323');
const HATTED = pairUp('â\u0302 á\u0302\u0301 à\u0302\u0300 å\u0302\u0309 ã\u0302\u0303 ä\u0302\u0323');
const BREVED = pairUp('ê\u0306 é\u0306\u0301 è\u0306\u0300 ú\u0306\u0309 ü\u0306\u0303 ë\u0306\u0323');

/** Bases in first place: ô and ö are letters alone and bases at once, so the pair is always tried first. */
const FOLLOWERS: Readonly<Record<string, readonly ReadonlyMap<string, string>[]>> = {
  a: [TONES, HATTED, BREVED],
  e: [TONES, HATTED],
  o: [TONES, HATTED],
  u: [TONES],
  y: [TONES],
  ô: [TONES],
  ö: [TONES],
};

const LETTERS = new Map([...singleLetters(), ...pairedLetters()]);

const WORDS = /[\p{L}\p{M}]+/gu;
const PAIRS = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñíìæóòîôö]/gi;

/** Pairs of vowels that French, Spanish and German names hold too (Loïc, goût, Raúl, Saül, aérien). */
const WESTERN_PAIRS =
  /^(?:où|aún|Seán)$|^aï|[ao]ï(?=$|[bdfgklqrsvwz]|t[ehi]|n[eo]|c(?!h)|m[aeio]|p[aeo])|oû|aé(?=[lrsv])|a[úü][dl]|aël/i;
const OWN_PAIRS = /^ñ|[aeouyôö][ùøûõïâáàåãäêéèúüë]|öô|[æóò](?:nh|ch)/i;

/** VNI-Windows as it shows when its bytes are read as Windows-1252: most letters are two signs. */
export const vni: OldCharset = {
  name: 'vni',
  words: WORDS,
  hasTonedCapitals: true,
  decode: (word) => word.replace(PAIRS, (pair) => LETTERS.get(pair) ?? [...pair].map(single).join('')),
  unknownSigns: (word) => word.replace(PAIRS, unread).match(/[^\x20-\x7e]/g) ?? [],
  isPlainSign: (word) => /^(?:[Øø]$|[µ\u03bc])/.test(word),
  saysNothing: () => false,
  looksNatural: (word) => !OWN_PAIRS.test(word.replace(WESTERN_PAIRS, '')),
};

function single(sign: string): string {
  return LETTERS.get(sign) ?? sign;
}

/** What is left of a pair when its readable part is taken away. */
function unread(pair: string): string {
  return LETTERS.has(pair) ? '' : [...pair].filter((sign) => !LETTERS.has(sign)).join('');
}

function* singleLetters(): Generator<[string, string]> {
  for (const [sign, letter] of SINGLE) {
    yield [sign, letter];
    yield [sign.toUpperCase(), letter.toUpperCase()];
  }
}

/** The second sign is as large as its base, or small behind a capital (Aùp), as old typists left it. */
function* pairedLetters(): Generator<[string, string]> {
  for (const [base, tables] of Object.entries(FOLLOWERS)) {
    for (const [second, marks] of tables.flatMap((table) => [...table])) {
      const letter = ((SINGLE.get(base) ?? base) + marks).normalize('NFC');
      yield [base + second, letter];
      yield [base.toUpperCase() + second, letter.toUpperCase()];
      yield [base.toUpperCase() + second.toUpperCase(), letter.toUpperCase()];
    }
  }
}

function pairUp(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
}
