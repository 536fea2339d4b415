import type { Vector } from './feature-space.ts';

/** An example in several views, which are learnt by turns, and the number of its label. */
export type Lesson = { views: readonly Vector[]; label: number };
export type Course = { lessons: readonly Lesson[]; labels: number; features: number };

const ROUNDS = 4;
const FIRST_STEP = 3;
/** Corrections smaller than this change no answer and cost most of the time. */
const SMALLEST_CORRECTION = 0.06;
/** A prime: steps this wide through the lessons mix them, and meet each once a round. */
const STRIDE = 7919;

/** Multinomial logistic regression: one weight for each feature and label. */
export class LinearModel {
  readonly #labels: number;
  readonly #weights: Float32Array;

  /** Learns by gradient descent, one lesson at a time, always in the same order, in steps that shrink to 0. */
  constructor({ lessons, labels, features }: Course) {
    this.#labels = labels;
    this.#weights = new Float32Array(features * labels);
    for (let round = 0; round < ROUNDS; round++) {
      for (let i = 0; i < lessons.length; i++) {
        const step = FIRST_STEP * (1 - (round + i / lessons.length) / ROUNDS);
        const { views, label } = lessons[(i * STRIDE + round) % lessons.length]!;
        this.#learn(views[(i + round) % views.length]!, label, step);
      }
    }
  }

  /** How likely each label is; they sum to 1. */
  probabilities({ ids, values }: Vector): Float32Array {
    const [labels, weights] = [this.#labels, this.#weights];
    const scores = new Float32Array(labels);
    for (let i = 0; i < ids.length; i++) {
      const start = ids[i]! * labels;
      const value = values[i]!;
      for (let label = 0; label < labels; label++) scores[label]! += weights[start + label]! * value;
    }
    return softmax(scores);
  }

  #learn(vector: Vector, wanted: number, step: number): void {
    const probabilities = this.probabilities(vector);
    for (let label = 0; label < probabilities.length; label++) {
      const correction = step * ((label === wanted ? 1 : 0) - probabilities[label]!);
      if (Math.abs(correction) >= SMALLEST_CORRECTION) this.#correct(label, vector, correction);
    }
  }

  #correct(label: number, { ids, values }: Vector, correction: number): void {
    const [labels, weights] = [this.#labels, this.#weights];
    for (let i = 0; i < ids.length; i++) weights[ids[i]! * labels + label]! += correction * values[i]!;
  }
}

/** In place: this runs for each lesson of each round as well. */
function softmax(scores: Float32Array): Float32Array {
  let highest = -Infinity;
  for (let i = 0; i < scores.length; i++) highest = Math.max(highest, scores[i]!);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - highest);
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
  return scores;
}
