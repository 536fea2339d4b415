import type { Features } from './features.ts';

/** Numbers of features from 0, and how much each of them counts in a question. */
export type Vector = { ids: Int32Array; values: Float32Array };

/** A feature met only once teaches nothing about other questions. */
const FEWEST_MEETINGS = 2;

/** Numbers the features that examples share and weighs them: the rarer, the more telling. */
export class FeatureSpace {
  readonly #ids = new Map<number, number>();
  readonly #weights: number[] = [];
  /** For adding up one question at a time; all 0 in between. */
  readonly #scratch: Float64Array;

  constructor(examples: readonly Features[]) {
    for (const [feature, count] of countMeetings(examples)) {
      if (count < FEWEST_MEETINGS) continue;
      this.#ids.set(feature, this.#weights.length);
      this.#weights.push(Math.log(1 + examples.length / count));
    }
    this.#scratch = new Float64Array(this.size);
  }

  /** How many features are known. */
  get size(): number {
    return this.#weights.length;
  }

  /** The known ones of the features, brought to length 1 together. */
  vectorOf(features: readonly number[]): Vector {
    const weights = this.#scratch;
    const met: number[] = [];
    for (const feature of features) {
      const id = this.#ids.get(feature);
      if (id === undefined) continue;
      if (weights[id] === 0) met.push(id);
      weights[id]! += this.#weights[id]!;
    }
    const length = Math.sqrt(met.reduce((sum, id) => sum + weights[id]! ** 2, 0));
    const values = new Float32Array(met.length);
    for (let i = 0; i < met.length; i++) {
      values[i] = weights[met[i]!]! / length;
      weights[met[i]!] = 0;
    }
    return { ids: Int32Array.from(met), values };
  }
}

function countMeetings(examples: readonly Features[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words, letters, marks } of examples) {
    for (const group of [words, letters, marks]) {
      for (const feature of group) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  return counts;
}

/** Vectors of which no two have a common feature, as one. */
export function joinVectors(vectors: readonly Vector[]): Vector {
  const ids = new Int32Array(vectors.reduce((sum, each) => sum + each.ids.length, 0));
  const values = new Float32Array(ids.length);
  let place = 0;
  for (const each of vectors) {
    ids.set(each.ids, place);
    values.set(each.values, place);
    place += each.ids.length;
  }
  return { ids, values };
}
