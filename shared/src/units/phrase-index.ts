import { NearIndex } from './edit-distance.ts';
import { allPhrases, type Phrase } from './gazetteer.ts';

/** All names, ready to be looked up whole, misspelt, half typed, or by single words. */
export interface PhraseIndex {
  /** Names written together, without spaces. */
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  /** Groups of names that are one slip away from what was written. */
  readonly misspelt: NearIndex<readonly Phrase[]>;
  /** Names in the order of their letters, for what begins with what was typed. */
  readonly sorted: readonly Phrase[];
  /** Names of several words, by each of their words. */
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly misspeltWords: NearIndex<string>;
}

/** Names shorter than this are too easily one slip away from anything. */
const SHORTEST_MISSPELT_NAME = 4;
const SHORTEST_MISSPELT_WORD = 3;
/** Initials ("tpsg") and numbers are one slip away from other initials. */
const PRONOUNCEABLE = /^[a-z]*[aeiouy][a-z]*$/;

let index: PhraseIndex | undefined;

/** Built on first use, once. */
export function phraseIndex(): PhraseIndex {
  index ??= buildIndex(allPhrases());
  return index;
}

function buildIndex(phrases: readonly Phrase[]): PhraseIndex {
  const exact = new Map<string, Phrase[]>();
  const byWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    append(exact, phrase.glued, phrase);
    if (phrase.words.length < 2) continue;
    for (const plain of new Set(phrase.words.map((word) => word.plain))) append(byWord, plain, phrase);
  }
  const misspelt = new NearIndex<readonly Phrase[]>();
  for (const [glued, group] of exact) {
    if (glued.length >= SHORTEST_MISSPELT_NAME && PRONOUNCEABLE.test(glued)) misspelt.add(glued, group);
  }
  const misspeltWords = new NearIndex<string>();
  for (const word of byWord.keys()) if (word.length >= SHORTEST_MISSPELT_WORD) misspeltWords.add(word, word);
  const sorted = [...phrases].sort((a, b) => (a.glued < b.glued ? -1 : Number(a.glued > b.glued)));
  return { exact, misspelt, sorted, byWord, misspeltWords };
}

/** Names that go on after these letters. */
export function namesBeginningWith(sorted: readonly Phrase[], letters: string): Phrase[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.glued < letters) low = middle + 1;
    else high = middle;
  }
  const found: Phrase[] = [];
  for (let i = low; sorted[i]?.glued.startsWith(letters); i++) found.push(sorted[i]!);
  return found;
}

function append(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else list.push(phrase);
}
