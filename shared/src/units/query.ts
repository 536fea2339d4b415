import type { PhraseIndex } from './phrase-index.ts';
import { unglue } from './unglue.ts';
import { NOISE_PHRASES, NOISE_WORDS, TYPE_WORDS } from './vocabulary.ts';
import { glue, readWords, type Word } from './words.ts';

export interface QueryWord extends Word {
  /** Words of unions, firms and small talk, which speak neither for nor against a unit. */
  readonly noise: boolean;
}

/** Positions of words are the bits of one number. */
const MOST_WORDS = 30;

const NOISE_SEQUENCES = NOISE_PHRASES.map((phrase) => phrase.split(' '));

/** The words of what somebody typed. */
export function readQuery(text: string, index: PhraseIndex): QueryWord[] {
  const words = mostTelling(unglue(readWords(text), index), index);
  const noise = words.map((word) => NOISE_WORDS.has(word.plain));
  words.forEach((_, i) => {
    for (const sequence of NOISE_SEQUENCES) {
      if (sequence.every((plain, k) => words[i + k]?.plain === plain))
        noise.fill(true, i, i + sequence.length);
    }
  });
  return words.map((word, i) => ({ ...word, noise: noise[i]! }));
}

/** Of a text too long to read whole, the last of the words that may belong to a name: places come at the end. */
function mostTelling(words: readonly Word[], index: PhraseIndex): readonly Word[] {
  if (words.length <= MOST_WORDS) return words;
  const mayName = (word: Word) =>
    index.byWord.has(word.plain) || index.exact.has(glue([word])) || TYPE_WORDS.has(word.plain);
  return words.filter(mayName).slice(-MOST_WORDS);
}
