import { foldForComparison, foldForSearch, foldLoneY } from '../text/fold.ts';

/** One word of a query or of a name. */
export interface Word {
  /** Without marks, a lone y as i: what is looked up. */
  readonly plain: string;
  /** With its marks: what tells "Bạc" from "Bắc". */
  readonly marked: string;
}

/** Long enough for a whole address; what follows is not read. */
const MOST_LETTERS = 600;

/** Splits text into folded words; "q1" and "quận12" are two words each. */
export function readWords(text: string): Word[] {
  const spaced = text
    .slice(0, MOST_LETTERS)
    .normalize('NFC')
    .replace(/(\p{L}\p{M}*)(?=\d)/gu, '$1 ');
  const plain = foldForSearch(spaced).split(' ');
  const marked = foldForComparison(spaced).split(' ');
  const sameWords = plain.length === marked.length;
  return plain
    .filter((word) => word !== '')
    .map((word, i) => ({ plain: foldLoneY(word), marked: sameWords ? marked[i]! : word }));
}

/** The words written together, y as i even where it is not alone, for that no longer shows: "Mỹ Tho" → "mitho". */
export function glue(words: readonly Word[]): string {
  return words
    .map((word) => word.plain)
    .join('')
    .replaceAll('y', 'i');
}

/** Whether the word was written with any mark. */
export function hasMarks(word: Word): boolean {
  return foldLoneY(word.marked) !== word.plain;
}
