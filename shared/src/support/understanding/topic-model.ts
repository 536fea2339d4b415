import type { UnderstoodTopic } from '../topics.ts';
import { featuresOf } from './features.ts';
import { FeatureSpace, joinVectors, type Vector } from './feature-space.ts';
import { LinearModel, type Course } from './linear-model.ts';
import { NearestExamples } from './nearest-examples.ts';
import type { Word } from './split-words.ts';
import { Vocabulary } from './vocabulary.ts';
import { readWords } from './words.ts';

export type Example = { topic: UnderstoodTopic; question: string };
export type RankedTopic = { topic: UnderstoodTopic; probability: number };

/** How much the nearest examples say beside the linear model. */
const NEAREST_SHARE = 0.4;

/** Learns from example questions what others are about: by weights of features, and by the examples nearest. */
export class TopicModel {
  readonly #topics: readonly UnderstoodTopic[];
  readonly #vocabulary: Vocabulary;
  readonly #familiar: ReadonlySet<string>;
  readonly #space: FeatureSpace;
  readonly #linear: LinearModel;
  readonly #nearest: NearestExamples;

  constructor(examples: readonly Example[]) {
    this.#topics = [...new Set(examples.map(({ topic }) => topic))];
    const read = examples.map(({ question }) => readWords(question));
    this.#vocabulary = new Vocabulary(read);
    this.#familiar = sharedWords(read.filter((_, i) => examples[i]!.topic !== 'none'));
    this.#space = new FeatureSpace(read.map((words) => featuresOf(words, this.#familiar)));
    const course: Course = {
      lessons: read.map((words, i) => ({
        views: this.#viewsOf(words),
        label: this.#topics.indexOf(examples[i]!.topic),
      })),
      labels: this.#topics.length,
      features: this.#space.size,
    };
    this.#linear = new LinearModel(course);
    this.#nearest = new NearestExamples(course);
  }

  /** All topics, the likeliest first; together 1 at most. */
  rank(question: string): RankedTopic[] {
    const vector = joinVectors(this.#vectorsOf(this.#vocabulary.mend(readWords(question))));
    const linear = this.#linear.probabilities(vector);
    const shares = this.#nearest.shares(vector);
    return this.#topics
      .map((topic, i) => ({
        topic,
        probability: (1 - NEAREST_SHARE) * linear[i]! + NEAREST_SHARE * shares[i]!,
      }))
      .sort((a, b) => b.probability - a.probability);
  }

  /** An example as most people type, and with its marks where it has any. */
  #viewsOf(words: readonly Word[]): Vector[] {
    const [ofWords, ofLetters, ofMarks] = this.#vectorsOf(words);
    const bare = joinVectors([ofWords, ofLetters]);
    return ofMarks.ids.length > 0 ? [bare, joinVectors([bare, ofMarks])] : [bare];
  }

  #vectorsOf(question: readonly Word[]): [words: Vector, letters: Vector, marks: Vector] {
    const { words, letters, marks } = featuresOf(question, this.#familiar);
    return [this.#space.vectorOf(words), this.#space.vectorOf(letters), this.#space.vectorOf(marks)];
  }
}

/** Words that stand in several of the questions. */
function sharedWords(questions: readonly (readonly Word[])[]): ReadonlySet<string> {
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const words of questions) {
    const own = new Set(words.map(({ plain }) => plain));
    for (const word of own) (met.has(word) ? shared : met).add(word);
  }
  return shared;
}
