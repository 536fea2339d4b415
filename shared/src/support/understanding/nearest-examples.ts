import type { Vector } from './feature-space.ts';
import type { Course } from './linear-model.ts';

const MOST_NEAR = 10;
/** A feature of more examples than this says little about any of them. */
const MOST_SHARED = 200;
/** How much more an example counts that is more like the question. */
const SHARPNESS = 6;

/** Finds the examples most like a question, through an index from each feature to the examples that have it. */
export class NearestExamples {
  readonly #labels: number;
  readonly #labelOf: readonly number[];
  /** The examples of feature f and its values there lie from starts[f] up to starts[f + 1]. */
  readonly #starts: Int32Array;
  readonly #examples: Int32Array;
  readonly #values: Float32Array;
  /** How like each example is to the question in hand: one question at a time, and no new array for each. */
  readonly #scratch: Float32Array;

  /** Of each lesson its first view counts. */
  constructor({ lessons, labels, features }: Course) {
    this.#labels = labels;
    this.#labelOf = lessons.map(({ label }) => label);
    this.#scratch = new Float32Array(lessons.length);
    const vectors = lessons.map(({ views }) => views[0]!);
    this.#starts = startsOf(vectors, features);
    this.#examples = new Int32Array(this.#starts[features]!);
    this.#values = new Float32Array(this.#starts[features]!);
    const free = this.#starts.slice();
    for (const [example, { ids, values }] of vectors.entries()) {
      for (let i = 0; i < ids.length; i++) {
        const place = free[ids[i]!]!++;
        this.#examples[place] = example;
        this.#values[place] = values[i]!;
      }
    }
  }

  /** The share of each label among the nearest examples; all 0 when no example has any feature of the question. */
  shares(question: Vector): Float32Array {
    const likeness = this.#likeness(question);
    const shares = new Float32Array(this.#labels);
    const nearest = highest(likeness, MOST_NEAR);
    const weights = nearest.map((example) => Math.exp(SHARPNESS * likeness[example]!));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    for (const [i, example] of nearest.entries()) shares[this.#labelOf[example]!]! += weights[i]! / sum;
    return shares;
  }

  #likeness({ ids, values }: Vector): Float32Array {
    const [starts, examples, weights] = [this.#starts, this.#examples, this.#values];
    const likeness = this.#scratch.fill(0);
    for (let i = 0; i < ids.length; i++) {
      const [start, end] = [starts[ids[i]!]!, starts[ids[i]! + 1]!];
      if (end - start > MOST_SHARED) continue;
      const value = values[i]!;
      for (let place = start; place < end; place++) likeness[examples[place]!]! += weights[place]! * value;
    }
    return likeness;
  }
}

function startsOf(vectors: readonly Vector[], features: number): Int32Array {
  const starts = new Int32Array(features + 1);
  for (const { ids } of vectors) for (const id of ids) starts[id + 1]!++;
  for (let feature = 0; feature < features; feature++) starts[feature + 1]! += starts[feature]!;
  return starts;
}

/** The places of the highest values above 0, the highest first. */
function highest(values: Float32Array, count: number): number[] {
  const places: number[] = [];
  let least = 0;
  for (let place = 0; place < values.length; place++) {
    if (values[place]! <= least) continue;
    if (places.length === count) places.pop();
    let at = places.length;
    while (at > 0 && values[places[at - 1]!]! < values[place]!) at--;
    places.splice(at, 0, place);
    if (places.length === count) least = values[places[count - 1]!]!;
  }
  return places;
}
