import { foldForComparison, foldForSearch } from '../../text/fold.ts';

/** One word of a question. */
export type Word = {
  /** Folded, without marks. */
  plain: string;
  /** Folded with its marks; the same as `plain` when it was written without. */
  marked: string;
};

/** The folded words of a text. */
export function splitWords(text: string): Word[] {
  const marked = foldForComparison(text);
  const plain = foldForSearch(marked);
  if (plain === '') return [];
  const [markedWords, plainWords] = [marked.split(' '), plain.split(' ')];
  // A mark without a letter is a word only as long as marks count.
  const aligned = markedWords.length === plainWords.length;
  return plainWords.map((word, i) => ({ plain: word, marked: aligned ? markedWords[i]! : word }));
}
