import type { Phrase } from './gazetteer.ts';
import { hasMarks, type Word } from './words.ts';

const WRONG_MARK = 0.88;
const FORGOTTEN_MARK = 0.99;

/**
 * How far the marks of the written words agree with the name's, from 0 to 1. Marks that contradict the name weigh;
 * marks left out weigh hardly, and not at all in a query without any.
 */
export function markAgreement(written: readonly Word[], phrase: Phrase, marksUsed: boolean): number {
  if (!marksUsed) return 1;
  if (written.length !== phrase.words.length) return gluedAgreement(written, phrase);
  return written.reduce((factor, word, i) => factor * wordAgreement(word, phrase.words[i]!), 1);
}

function gluedAgreement(written: readonly Word[], phrase: Phrase): number {
  if (!written.some(hasMarks)) return 1;
  const marked = written.map((word) => word.marked).join('');
  const name = phrase.words.map((word) => word.marked).join('');
  return name.startsWith(marked) ? 1 : WRONG_MARK;
}

function wordAgreement(written: Word, name: Word): number {
  if (name.marked.startsWith(written.marked)) return 1;
  if (!hasMarks(written)) return FORGOTTEN_MARK;
  return name.plain.startsWith(written.plain) ? WRONG_MARK : 1;
}
