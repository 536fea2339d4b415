import { readDossierCode } from '../../submission/code.ts';
import { abbreviations } from './abbreviations.ts';
import { splitWords, type Word } from './split-words.ts';

/** A question fits; of a pasted text the rest is not read. */
const MOST_LETTERS = 200;
/** A decomposed letter takes up to three signs. */
const MOST_SIGNS = 3 * MOST_LETTERS;

const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
const CODE = /\bsk[-\s]?[\da-z]{4}[-\s]?[\da-z]{4}\b/gi;
/** Stands for any dossier code; nobody types it. */
const CODE_WORD = 'mahosoxyz';

/** The words of a question. Links and dossier codes become a word or two each, shortenings the words meant. */
export function readWords(question: string): Word[] {
  const text = question
    .slice(0, MOST_SIGNS)
    .normalize('NFC')
    .slice(0, MOST_LETTERS)
    .replace(ADDRESS, addressAsWords)
    .replace(CODE, codeAsWord);
  return splitWords(text).flatMap((word) => abbreviations.get(word.plain) ?? [word]);
}

function addressAsWords(address: string): string {
  return /drive|docs\.google/i.test(address) ? ' link drive ' : ' link ';
}

/** Four letters and four more behind "sk" may be words ("sk chua nhan"): dashes, digits or the check sign tell a code. */
function codeAsWord(text: string): string {
  const code = text.includes('-') || /^sk(?=\D*\d)\S+$/i.test(text) || readDossierCode(text).ok;
  return code ? ` ${CODE_WORD} ` : text;
}
