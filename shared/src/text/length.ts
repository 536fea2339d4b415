import { cleanParagraphs } from './clean.ts';
import { countCharacters } from './count.ts';
import { normalizeText } from './normalize.ts';

/**
 * How long an answer is: grapheme clusters after clean-up, also of text still in an old charset, without blanks
 * around it (DESIGN 4.3, 4.5). The one count of app, chat, command and server.
 */
export function answerLength(text: string): number {
  // Cleaned first, so that the text as kept and the text as typed are always read the same way.
  return countCharacters(cleanParagraphs(normalizeText(cleanParagraphs(text)).text));
}
