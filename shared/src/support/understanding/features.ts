import type { Word } from './split-words.ts';
import { gistOf } from './synonyms.ts';

/** Numbers that stand for what a question is recognised by, each group brought to the same weight later on. */
export type Features = {
  /** Its words, pairs of neighbours and gist, and one more for each word that is not familiar. */
  words: number[];
  /** Its runs of letters, of which most survive a slip of the finger. */
  letters: number[];
  /** Its words that were written with marks, which tell "sửa" from "sữa". */
  marks: number[];
};

/** Runs this long hold the core of a syllable, or its end and the beginning of the next. */
const RUN_LENGTHS = [3, 5];
const EDGE = '|';
/** Stands for any unfamiliar word: the more of them, the likelier that a question is about something else. */
const UNFAMILIAR = '?';

/** Each kind has its own numbers. */
const seeds = {
  word: hashOf('word'),
  pair: hashOf('pair'),
  gist: hashOf('gist'),
  gap: hashOf('gap'),
  run: hashOf('run'),
  marked: hashOf('marked'),
};
const unfamiliar = cut(hashOf(UNFAMILIAR, seeds.word));

/** @param familiar the words that questions about the programme use */
export function featuresOf(words: readonly Word[], familiar: ReadonlySet<string>): Features {
  const plain = words.map((word) => word.plain);
  const found: number[] = [];
  for (const word of plain) found.push(cut(hashOf(word, seeds.word)));
  for (const word of plain) if (!familiar.has(word)) found.push(unfamiliar);
  pushPairs(found, plain, { seed: seeds.pair, distance: 1 });
  pushGist(found, plain);
  return { words: found, letters: runsOf(` ${plain.join(' ')} `), marks: marksOf(words) };
}

/** The names in the gist; neighbours in it, and those with one word between, by another kind of number. */
function pushGist(found: number[], plain: readonly string[]): void {
  const gist = gistOf(plain);
  for (const word of gist) if (word.startsWith('#')) found.push(cut(hashOf(word, seeds.word)));
  pushPairs(found, gist, { seed: seeds.gist, distance: 1 });
  pushPairs(found, gist, { seed: seeds.gap, distance: 2 });
}

type PairKind = { seed: number; distance: number };

/** Words that stand so many places apart, an edge at either end included. */
function pushPairs(found: number[], words: readonly string[], { seed, distance }: PairKind): void {
  for (let i = -1; i + distance <= words.length; i++) {
    const first = hashOf(words[i] ?? EDGE, seed);
    found.push(cut(hashOf(words[i + distance] ?? EDGE, hashOf(' ', first))));
  }
}

function runsOf(line: string): number[] {
  const runs: number[] = [];
  for (const length of RUN_LENGTHS) {
    for (let start = 0; start + length <= line.length; start++) {
      let hash = seeds.run;
      for (let i = start; i < start + length; i++) hash = mixed(hash, line.charCodeAt(i));
      runs.push(cut(hash));
    }
  }
  return runs;
}

function marksOf(words: readonly Word[]): number[] {
  const found: number[] = [];
  for (const { plain, marked } of words) if (marked !== plain) found.push(cut(hashOf(marked, seeds.marked)));
  return found;
}

/** FNV-1a; going on from the hash of what stands before spares putting the words together. */
function hashOf(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = mixed(hash, text.charCodeAt(i));
  return hash;
}

function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Numbers of 30 bits are quick keys. */
function cut(hash: number): number {
  return hash >>> 2;
}
