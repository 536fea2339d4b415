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

const hashWord = hasher('word');
const hashPair = hasher('pair');
const hashGist = hasher('gist');
const hashGistGap = hasher('gap');
const hashRun = hasher('run');
const hashMarked = hasher('marked');

/** @param familiar the words that questions about the programme use */
export function featuresOf(words: readonly Word[], familiar: ReadonlySet<string>): Features {
  const plain = words.map((word) => word.plain);
  const marked = words.filter((word) => word.marked !== word.plain).map((word) => word.marked);
  return {
    words: [
      ...plain.map((word) => hashWord(word)),
      ...plain.filter((word) => !familiar.has(word)).map(() => hashWord(UNFAMILIAR)),
      ...pairsOf(plain).map((pair) => hashPair(pair)),
      ...gistFeatures(plain),
    ],
    letters: runsOf(` ${plain.join(' ')} `),
    marks: marked.map((word) => hashMarked(word)),
  };
}

/** The names in the gist; neighbours in it, and those with one word between, by another kind of number. */
function gistFeatures(plain: readonly string[]): number[] {
  const gist = gistOf(plain);
  const names = gist.filter((word) => word.startsWith('#'));
  return [
    ...names.map((name) => hashWord(name)),
    ...pairsOf(gist).map((pair) => hashGist(pair)),
    ...pairsOf(gist, 2).map((pair) => hashGistGap(pair)),
  ];
}

/** Words that stand so many places apart, the edges included. */
function pairsOf(words: readonly string[], distance = 1): string[] {
  const framed = [EDGE, ...words, EDGE];
  return framed.slice(distance).map((word, i) => `${framed[i]!} ${word}`);
}

function runsOf(line: string): number[] {
  const runs: number[] = [];
  for (const length of RUN_LENGTHS) {
    for (let start = 0; start + length <= line.length; start++)
      runs.push(hashRun(line, start, start + length));
  }
  return runs;
}

type Hash = (text: string, start?: number, end?: number) => number;

/** FNV-1a of a part of a text, cut to 30 bits: such numbers are quick keys. Each kind has its own numbers. */
function hasher(kind: string): Hash {
  const seed = hashed(kind, { start: 0, end: kind.length, seed: 0x811c9dc5 });
  return (text, start = 0, end = text.length) => hashed(text, { start, end, seed }) >>> 2;
}

function hashed(text: string, { start, end, seed }: { start: number; end: number; seed: number }): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
