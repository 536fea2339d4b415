import type { Candidate } from './candidates.ts';
import type { Mention } from './mention.ts';
import type { QueryWord } from './query.ts';
import { readSurroundings } from './surroundings.ts';
import { COUNTRY } from './vocabulary.ts';

const UNKNOWN_WORD = 0.5;
const NUMBER = 0.3;
/** What a name's own agreement counts, against how much of the query the reading explains. */
const SHARE_OF_A_WHOLE_NAME = 0.45;
const SHARE_OF_A_DOUBTFUL_NAME = 0.15;
const SURE = 0.9;
const UNEXCUSED = 0.3;

/** A query with what its words weigh when a reading leaves them unexplained. */
export interface Weighed {
  readonly words: readonly QueryWord[];
  readonly weights: readonly number[];
  /** The words that surely name something, by the id of what they name. */
  readonly named: ReadonlyMap<string, number>;
}

/** Weighs the words: those that surely belong to a name count most, small talk nothing. */
export function weigh(words: readonly QueryWord[], mentions: readonly Mention[]): Weighed {
  const named = new Map<string, number>();
  let inNames = 0;
  let inLongNames = 0;
  for (const { phrase, mask, quality, whole, from, to } of mentions) {
    if (!whole || quality < SURE) continue;
    named.set(phrase.target.id, (named.get(phrase.target.id) ?? 0) | mask);
    inNames |= mask;
    if (to > from) inLongNames |= mask;
  }
  const weights = words.map((word, i) => {
    const bit = 1 << i;
    if (word.noise) return (inLongNames & bit) === 0 ? 0 : 1;
    if ((inNames & bit) !== 0) return 1;
    return /^\d+$/.test(word.plain) ? NUMBER : UNKNOWN_WORD;
  });
  return { words, weights, named };
}

/** From 0 to 1: how well the candidate explains the query. */
export function score(candidate: Candidate, query: Weighed): number {
  const { own, superior, prior } = candidate;
  const around = readSurroundings(own, query.words);
  const sure = (superior ?? own).whole || around.factor > 1;
  const agreement = superior === undefined ? own.quality : agreementOfTwo(own, superior);
  const explained = coverage(explainedWords(candidate, query) | around.mask, query.weights, sure);
  const share = sure ? SHARE_OF_A_WHOLE_NAME : SHARE_OF_A_DOUBTFUL_NAME;
  return Math.min(1, prior * agreement * (share + (1 - share) * explained) * around.factor);
}

/** The right superior beside it excuses most of what is amiss with the name: "viet yem bac giang". */
function agreementOfTwo(own: Mention, superior: Mention): number {
  const excused = superior.whole ? 1 - (1 - own.quality) * UNEXCUSED : own.quality;
  return excused * (0.5 + 0.5 * superior.quality);
}

/** The words of both names; the superior may be named more than once. */
function explainedWords({ own, superior }: Candidate, { words, named }: Weighed): number {
  const above = superior === undefined ? 0 : superior.mask | (named.get(superior.phrase.target.id) ?? 0);
  return own.mask | above | countryMask(own, words);
}

/** "Việt Nam" behind a sector is part of its name; elsewhere it is small talk. */
function countryMask(own: Mention, words: readonly QueryWord[]): number {
  if (own.phrase.target.kind !== 'sector') return 0;
  const behind = COUNTRY.every((plain, i) => words[own.to + 1 + i]?.plain === plain);
  return behind ? 0b11 << (own.to + 1) : 0;
}

/** Which part of the query is explained; a doubtful name must bear words that nothing explains in full. */
function coverage(mask: number, weights: readonly number[], sure: boolean): number {
  let covered = 0;
  let left = 0;
  weights.forEach((weight, i) => {
    if ((mask & (1 << i)) !== 0) covered += 1;
    else left += sure ? weight : Math.ceil(weight);
  });
  return covered / (covered + left);
}
