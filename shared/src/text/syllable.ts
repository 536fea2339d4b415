import { LOOSE_RHYMES, TONED_RHYMES } from './rhymes.ts';

/** Onsets, with the clusters of place names of the Central Highlands (Krông, Plông, Đrắk). */
const ONSET = /^(?:ngh?|nh|gh|gi(?=.)|g|k[hr]?|p[hl]?|th|tr|t|ch?|qu|[bđ]r?|[dhlmnrsvx])?/;
/** A rhyme may begin with y only by itself, or alone and behind qu as in yêu, quyên, quynh. */
const NO_LONG_Y = /^(?!y.)/;

/** Rhymes an onset may stand before: c, g, ng before back vowels, gh, ngh before front ones. */
const SPELLING: Readonly<Record<string, RegExp>> = {
  '': /^(?!i[aê]|y[^ê])/,
  qu: /^[^uư]/,
  g: /^[^eêy]/,
  c: /^[^eêiy]/,
  ng: /^[^eêiy]/,
  gh: /^[eêi]/,
  ngh: /^[eêi]/,
};
const TONE_ON_ONSET = /^(q[ùúủũụ]|g[ìíỉĩị])./;
const WRITTEN_CASE = /^(?:\p{L}\P{Lu}*|\P{Ll}+)$/u;

/** Whether a word is one well-formed Vietnamese syllable with its tone where a typing program puts it. */
export function isSyllable(word: string): boolean {
  return fitsTogether(word.toLowerCase(), TONED_RHYMES);
}

/** The same for what people type by hand: the tone may sit on the wrong vowel, but capitals where they belong. */
export function isLooseSyllable(word: string): boolean {
  if (!WRITTEN_CASE.test(word)) return false;
  return fitsTogether(toneOffOnset(word.toLowerCase().replace('ð', 'đ')), LOOSE_RHYMES);
}

/** qúy → quý, gía → giá: the letter that belongs to the onset has taken the tone. */
function toneOffOnset(word: string): string {
  if (!TONE_ON_ONSET.test(word)) return word;
  const [initial = '', glide = '', ...rest] = word;
  const [bareGlide = '', tone = ''] = glide.normalize('NFD');
  return initial + bareGlide + (rest.join('').slice(0, 1) + tone + rest.join('').slice(1)).normalize('NFC');
}

function fitsTogether(word: string, rhymes: ReadonlyMap<string, string>): boolean {
  const onset = ONSET.exec(word)?.[0] ?? '';
  const bare = rhymes.get(word.slice(onset.length));
  if (bare !== undefined && mayFollow(onset, bare)) return true;
  const afterG = onset === 'gi' ? rhymes.get(word.slice(1)) : undefined;
  return afterG !== undefined && mayFollow('g', afterG);
}

function mayFollow(onset: string, rhyme: string): boolean {
  return (SPELLING[onset] ?? NO_LONG_Y).test(rhyme);
}
