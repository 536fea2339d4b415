import { foldForComparison, foldForSearch, foldLoneY } from '@sang-kien/shared';

/** A word without its marks, and with them: “sữa” is not “sửa”, but “sua” may be. */
export type Word = { plain: string; marked: string };

/** Splits text into words; signs and pictures fall away. */
export function wordsOf(text: string): Word[] {
  const plain = foldForSearch(text).split(' ');
  const marked = foldForComparison(text).split(' ');
  const sameWords = plain.length === marked.length;
  return plain
    .filter((word) => word !== '')
    .map((word, i) => ({ plain: foldLoneY(word), marked: sameWords ? marked[i]! : foldLoneY(word) }));
}

/** Whether a typed word may stand for a meant one: marks may be left out, those that are typed must agree. */
function mayMean(typed: Word | undefined, meant: Word): boolean {
  if (typed?.plain !== meant.plain) return false;
  return typed.marked === typed.plain || typed.marked === meant.marked;
}

/** Whether the typed words begin with the meant ones. */
export function beginsWith(typed: readonly Word[], meant: readonly Word[]): boolean {
  return meant.every((word, i) => mayMean(typed[i], word));
}

export function isSame(typed: readonly Word[], meant: readonly Word[]): boolean {
  return typed.length === meant.length && beginsWith(typed, meant);
}

const LEADING =
  'dạ|vâng|thưa|oke|okie|oki|ok|à|ừ|em|tôi|mình|tui|con|cháu|cho|xin|muốn|cần|vui lòng|làm ơn|giúp|hãy|ad|admin|bạn|anh|chị|ơi|alo|giờ|bây giờ|thế|vậy|thì|nhờ|được rồi';
const TRAILING =
  'ạ|a|nhé|nha|nhá|đi|với|giúp|giùm|dùm|em|tôi|mình|luôn|ngay|ha|anh|chị|ad|admin|bạn|ơi|nào|cảm ơn|được không|được ko|cái|cho|vậy|thôi|của';

const phrasesOf = (list: string): Word[][] => list.split('|').map(wordsOf);
const leading = phrasesOf(LEADING);
const trailing = phrasesOf(TRAILING).map((phrase) => phrase.toReversed());

export function withoutLeadingFillers(words: readonly Word[]): readonly Word[] {
  return dropPhrases(words, leading);
}

export function withoutTrailingFillers(words: readonly Word[]): readonly Word[] {
  return dropPhrases(words.toReversed(), trailing).toReversed();
}

function dropPhrases(words: readonly Word[], phrases: readonly Word[][]): readonly Word[] {
  const found = phrases.find((phrase) => beginsWith(words, phrase));
  return found === undefined ? words : dropPhrases(words.slice(found.length), phrases);
}
