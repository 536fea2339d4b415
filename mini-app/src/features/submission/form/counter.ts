import { cleanParagraphs, countCharacters } from '@sang-kien/shared';

/**
 * Room left in a text, negative when it is too long; counted as the judge counts: after clean-up, in letters as
 * people see them.
 */
export function charactersLeft(text: string, max: number): number {
  return max - countCharacters(cleanParagraphs(text));
}
