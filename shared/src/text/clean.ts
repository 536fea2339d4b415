import { normalizeText } from './normalize.ts';
import { cleanSigns, compose, unifyLineEnds } from './signs.ts';

/** One line as it should be kept: clean signs, line breaks and runs of spaces as one space, no outer spaces. */
export function cleanLine(text: string): string {
  return clean(text, (signs) => signs.replace(/\s+/g, ' ').trim());
}

/** A text of paragraphs as it should be kept: clean signs, no spaces at line ends, no blanks around it. */
export function cleanParagraphs(text: string): string {
  return clean(text, (signs) => signs.replace(/[ \t]+\n/g, '\n').trim());
}

/** In TCVN3 the soft hyphen is the letter ư: text that the person chose to keep so must not lose it. */
function clean(text: string, shape: (text: string) => string): string {
  if (text.includes('\u00ad')) {
    const kept = shape(compose(unifyLineEnds(text)));
    if (normalizeText(kept).source === 'tcvn3') return kept;
  }
  return shape(cleanSigns(text));
}
