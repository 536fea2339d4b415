import { readCandidates } from './candidates.ts';
import { findUnit, isWithin } from './directory.ts';
import { findMentions } from './mentions.ts';
import { phraseIndex } from './phrase-index.ts';
import { readQuery } from './query.ts';
import { score, weigh } from './scoring.ts';
import type { Unit } from './unit.ts';

export interface FoundUnit {
  readonly unit: Unit;
  /** From 0.5 (hardly) to 1 (surely), three decimals. */
  readonly score: number;
}

export interface FindOptions {
  /** How many units at most; 5 unless told. */
  readonly limit?: number;
  /** Only this unit and those under it. */
  readonly within?: string;
}

const LEAST_SCORE = 0.5;

/**
 * Finds units by what people write: words in any order, with or without marks, abbreviated, glued together, with
 * a slip, half typed, or inside a sentence.
 * @returns the best first; empty when nothing fits well enough.
 */
export function findUnits(query: string, { limit = 5, within }: FindOptions = {}): FoundUnit[] {
  const index = phraseIndex();
  const words = readQuery(query, index);
  const mentions = findMentions(words, index);
  const weighed = weigh(words, mentions);
  const best = new Map<string, number>();
  for (const candidate of readCandidates(mentions)) {
    const points = score(candidate, weighed);
    if (points >= LEAST_SCORE && points > (best.get(candidate.unitId) ?? 0))
      best.set(candidate.unitId, points);
  }
  return [...best]
    .filter(([id]) => within === undefined || isWithin(id, within))
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .flatMap(([id, points]) => found(id, points));
}

function found(id: string, points: number): FoundUnit[] {
  const unit = findUnit(id);
  return unit === undefined ? [] : [{ unit, score: Math.round(points * 1000) / 1000 }];
}
