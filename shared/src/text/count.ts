import { cleanSigns } from './signs.ts';

/** Letters and signs that can neither join nor be joined: in text made of these, a code unit is a cluster. */
const ONE_UNIT_EACH = /^[\n\t\x20-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** For the few old web views without a segmenter: a letter with its marks, an emoji with what is joined to it. */
const ROUGH_CLUSTER = /\P{M}(?:[\p{M}\u{1f3fb}-\u{1f3ff}]|\u200d\P{M})*|\p{M}+/gsu;

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('und') : undefined;

/**
 * Number of characters as a person sees them: grapheme clusters after clean-up, a line break as one.
 * The same in the app, the server and the commands.
 */
export function countCharacters(text: string): number {
  const clean = cleanSigns(text);
  return ONE_UNIT_EACH.test(clean) ? clean.length : countClusters(clean);
}

/** Counts the grapheme clusters of cleaned text one by one. */
export function countClusters(text: string): number {
  if (!segmenter) return text.match(ROUGH_CLUSTER)?.length ?? 0;
  let clusters = 0;
  for (const _ of segmenter.segment(text)) clusters += 1;
  return clusters;
}
