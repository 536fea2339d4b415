import { foldForComparison, foldForSearch } from '../../text/fold.ts';

/** One word of a question. */
export type Word = {
  /** Folded, without marks. */
  plain: string;
  /** Folded with its marks; the same as `plain` when it was written without. */
  marked: string;
};

const BETWEEN_PIECES = /[\s,.?!]+/;
/** One syllable: of what people write nothing longer is kept, no number and no name in full. */
const SYLLABLE = /^\p{L}{1,7}$/u;
/** About as many as Vietnamese has, in capitals and without marks as well; once it is full, the rest is folded anew. */
const MOST_KEPT = 20_000;
/** Folding would take a third of the time that an answer takes, and people write the same syllables over and over. */
const kept = new Map<string, readonly Word[]>();

/** The folded words of a text. */
export function splitWords(text: string): Word[] {
  return text.split(BETWEEN_PIECES).flatMap((piece) => kept.get(piece) ?? foldPiece(piece));
}

function foldPiece(piece: string): readonly Word[] {
  const words = foldWords(piece);
  if (kept.size < MOST_KEPT && SYLLABLE.test(piece)) kept.set(piece, words);
  return words;
}

/** One word most times; none, or several, where signs stand in the text. */
function foldWords(text: string): Word[] {
  const marked = foldForComparison(text);
  const plain = foldForSearch(marked);
  if (plain === '') return [];
  const [markedWords, plainWords] = [marked.split(' '), plain.split(' ')];
  // A mark without a letter is a word only as long as marks count.
  const aligned = markedWords.length === plainWords.length;
  return plainWords.map((word, i) => ({ plain: word, marked: aligned ? markedWords[i]! : word }));
}
