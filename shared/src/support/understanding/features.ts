import type { Word } from './split-words.ts';

/** Numbers that stand for what a question is recognised by, each group brought to the same weight later on. */
export type Features = {
  /** Its words and pairs of neighbours, and one more for each word that is not familiar. */
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

const [hashWord, hashPair, hashRun, hashMarked] = ['w', 'p', 'r', 'm'].map(hasher) as [
  Hash,
  Hash,
  Hash,
  Hash,
];

/** @param familiar the words that questions about the programme use */
export function featuresOf(words: readonly Word[], familiar: ReadonlySet<string>): Features {
  const plain = words.map((word) => word.plain);
  const marked = words.filter((word) => word.marked !== word.plain).map((word) => word.marked);
  const framed = [EDGE, ...plain, EDGE];
  const pairs = plain.concat(EDGE).map((word, i) => `${framed[i]!} ${word}`);
  return {
    words: [
      ...plain.map((word) => hashWord(word)),
      ...plain.filter((word) => !familiar.has(word)).map(() => hashWord(UNFAMILIAR)),
      ...pairs.map((pair) => hashPair(pair)),
    ],
    letters: runsOf(` ${plain.join(' ')} `),
    marks: marked.map((word) => hashMarked(word)),
  };
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
  const seed = Math.imul(0x811c9dc5 ^ kind.charCodeAt(0), 0x01000193);
  return (text, start = 0, end = text.length) => {
    let hash = seed;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash >>> 2;
  };
}
