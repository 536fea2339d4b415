import { normalizeText } from './normalize.ts';
import { cleanSigns, compose, unifyLineEnds } from './signs.ts';

/** One line as it should be kept: clean signs, line breaks and runs of spaces as one space, no outer spaces. */
export function cleanLine(text: string): string {
  return tidySigns(text).replace(/\s+/g, ' ').trim();
}

/** A text of paragraphs as it should be kept: clean signs, no spaces at line ends, no blanks around it. */
export function cleanParagraphs(text: string): string {
  return tidySigns(text)
    .replace(/[ \t]+\n/g, '\n')
    .trim();
}

/** In TCVN3 the soft hyphen is the letter ư: text that the person chose to keep so must not lose it. */
function tidySigns(text: string): string {
  const keepsHyphens = text.includes('\u00ad') && normalizeText(text).source === 'tcvn3';
  return keepsHyphens ? compose(unifyLineEnds(text)) : cleanSigns(text);
}
