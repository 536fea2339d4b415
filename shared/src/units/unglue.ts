import type { PhraseIndex } from './phrase-index.ts';
import { NOISE_WORDS, TYPE_WORDS } from './vocabulary.ts';
import { glue, type Word } from './words.ts';

/** Shorter words are syllables, whatever they could be cut into. */
const SHORTEST_GLUED = 5;
const SHORTEST_NAME = 4;
const SHORTEST_NAME_BEHIND_TYPE = 3;
const PREFIXES = ['ldld', ...[...TYPE_WORDS.keys()].map((type) => type.replace(' ', ''))];

/** Parts what was written in one: "hvietyen" → "h", "vietyen"; "vietyenbacgiang" → "vietyen", "bacgiang". */
export function unglue(words: readonly Word[], index: PhraseIndex): Word[] {
  return words.flatMap((word) => parts(word, index) ?? [word]);
}

function parts(word: Word, index: PhraseIndex): Word[] | undefined {
  if (isName(word, index)) return [word];
  if (word.plain.length < SHORTEST_GLUED || NOISE_WORDS.has(word.plain)) return undefined;
  return behindType(word, index) ?? twoNames(word, index);
}

function behindType(word: Word, index: PhraseIndex): Word[] | undefined {
  for (const { length } of PREFIXES.filter((prefix) => word.plain.startsWith(prefix))) {
    if (word.plain.length - length < SHORTEST_NAME_BEHIND_TYPE) continue;
    const rest = parts(cut(word, length), index);
    if (rest !== undefined) return [cut(word, 0, length), ...rest];
  }
  return undefined;
}

function isName(word: Word, index: PhraseIndex): boolean {
  return index.exact.has(glue([word]));
}

function twoNames(word: Word, index: PhraseIndex): Word[] | undefined {
  for (let at = SHORTEST_NAME; at <= word.plain.length - SHORTEST_NAME; at++) {
    const [left, right] = [cut(word, 0, at), cut(word, at)];
    if (isName(left, index) && isName(right, index)) return [left, right];
  }
  return undefined;
}

function cut(word: Word, from: number, to?: number): Word {
  const plain = word.plain.slice(from, to);
  const aligned = word.marked.length === word.plain.length;
  return { plain, marked: aligned ? word.marked.slice(from, to) : plain };
}
