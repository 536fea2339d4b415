import type { PhraseIndex } from './phrase-index.ts';
import { unglue } from './unglue.ts';
import { NOISE_PHRASES, NOISE_WORDS } from './vocabulary.ts';
import { MOST_WORDS, readWords, type Word } from './words.ts';

export interface QueryWord extends Word {
  /** Words of unions, firms and small talk, which speak neither for nor against a unit. */
  readonly noise: boolean;
}

const NOISE_SEQUENCES = NOISE_PHRASES.map((phrase) => phrase.split(' '));

/** The words of what somebody typed. */
export function readQuery(text: string, index: PhraseIndex): QueryWord[] {
  const words = unglue(readWords(text), index).slice(0, MOST_WORDS);
  const noise = words.map((word) => NOISE_WORDS.has(word.plain));
  words.forEach((_, i) => {
    for (const sequence of NOISE_SEQUENCES) {
      if (sequence.every((plain, k) => words[i + k]?.plain === plain))
        noise.fill(true, i, i + sequence.length);
    }
  });
  return words.map((word, i) => ({ ...word, noise: noise[i]! }));
}
