import { NearIndex } from '../../units/edit-distance.ts';
import { abbreviations } from './abbreviations.ts';
import type { Word } from './split-words.ts';
import { withoutTypingKeys } from './typing-keys.ts';

/** Stands before the first word and behind the last. */
const EDGE = '|';
/** Shorter words are one slip away from too many others. */
const SHORTEST_MENDED = 2;
/** How much of a word's likeliness comes from its neighbour, the rest from the word alone. */
const NEIGHBOUR_SHARE = 0.8;
/** A word that the examples know is a slip only if another fits this much better (e to the power of it). */
const BETTER_BY = 8;

/** The words of the examples and which of them stand together; knows how a mistyped word was meant. */
export class Vocabulary {
  readonly #counts = new Map<string, number>();
  /** By a word and the word behind it. */
  readonly #pairs = new Map<string, Map<string, number>>();
  readonly #near = new NearIndex<readonly Word[]>();
  readonly #total: number;
  /** What the words of the examples may be slips of: the same words come again in most questions. */
  readonly #slips = new Map<string, readonly (readonly Word[])[]>();

  constructor(examples: readonly (readonly Word[])[]) {
    for (const words of examples) {
      const line = [EDGE, ...words.map(({ plain }) => plain), EDGE];
      for (const word of line) count(this.#counts, word);
      for (let i = 1; i < line.length; i++) count(this.#behind(line[i - 1]!), line[i]!);
    }
    this.#total = examples.reduce((sum, words) => sum + words.length, 0);
    for (const plain of this.#counts.keys()) this.#near.add(plain, [{ plain, marked: plain }]);
    for (const [shortening, meant] of abbreviations)
      if (shortening.length > 2) this.#near.add(shortening, meant);
  }

  /** The words as they were meant: without typing keys left in, and without one slip of the finger each. */
  mend(words: readonly Word[]): Word[] {
    const mended: Word[] = [];
    for (const [i, word] of words.entries()) {
      const before = mended.at(-1)?.plain ?? EDGE;
      const after = words[i + 1]?.plain ?? EDGE;
      mended.push(...this.#meantBy(word, before, after));
    }
    return mended;
  }

  #meantBy(word: Word, before: string, after: string): readonly Word[] {
    const { plain } = word;
    if (plain.length < SHORTEST_MENDED || /^\d+$/.test(plain)) return [word];
    const known = this.#counts.has(plain);
    if (known && (this.#together(before, plain) > 0 || this.#together(plain, after) > 0)) return [word];
    const typed = known ? undefined : withoutTypingKeys(plain).find((guess) => this.#counts.has(guess));
    if (typed !== undefined) return [{ plain: typed, marked: typed }];
    let best: readonly Word[] = [word];
    let most = known ? this.#fit(best, before, after) + BETTER_BY : -Infinity;
    for (const candidate of known ? this.#slipsOf(plain) : this.#candidates(plain)) {
      const fit = this.#fit(candidate, before, after);
      if (fit > most) [best, most] = [candidate, fit];
    }
    return best;
  }

  /** A known word is no slip of several. */
  #slipsOf(plain: string): readonly (readonly Word[])[] {
    const found = this.#slips.get(plain) ?? this.#candidates(plain).filter(({ length }) => length === 1);
    this.#slips.set(plain, found);
    return found;
  }

  #candidates(plain: string): readonly (readonly Word[])[] {
    return this.#near.near(plain).filter(([first]) => first!.plain.length >= SHORTEST_MENDED);
  }

  /** How likely words are between two others, as a logarithm. */
  #fit(words: readonly Word[], before: string, after: string): number {
    return this.#likeliness(before, words[0]!.plain) + this.#likeliness(words.at(-1)!.plain, after);
  }

  #likeliness(word: string, next: string): number {
    const together = this.#together(word, next) / (this.#counts.get(word) ?? 1);
    const alone = ((this.#counts.get(next) ?? 0) + 0.1) / this.#total;
    return Math.log(NEIGHBOUR_SHARE * together + (1 - NEIGHBOUR_SHARE) * alone);
  }

  #together(word: string, next: string): number {
    return this.#pairs.get(word)?.get(next) ?? 0;
  }

  #behind(word: string): Map<string, number> {
    const behind = this.#pairs.get(word) ?? new Map<string, number>();
    this.#pairs.set(word, behind);
    return behind;
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
