import { cleanSigns } from './signs.ts';

/** One line as it should be kept: clean signs, line breaks and runs of spaces as one space, no outer spaces. */
export function cleanLine(text: string): string {
  return cleanSigns(text).replace(/\s+/g, ' ').trim();
}

/** A text of paragraphs as it should be kept: clean signs, no spaces at line ends, no blanks around it. */
export function cleanParagraphs(text: string): string {
  return cleanSigns(text)
    .replace(/[ \t]+\n/g, '\n')
    .trim();
}
