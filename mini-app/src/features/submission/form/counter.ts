import { answerLength, cleanLine } from '@sang-kien/shared';

/**
 * Room left in a text of paragraphs, negative when it is too long; counted as the judge counts: after clean-up,
 * in letters as people see them, text in an old charset by what it says.
 */
export function charactersLeft(text: string, max: number): number {
  return max - answerLength(text);
}

/** Room left in an answer of one line, where line breaks and runs of spaces count as one space. */
export function lineCharactersLeft(text: string, max: number): number {
  return max - answerLength(cleanLine(text));
}

/** A short answer needs no counter until room grows scarce. */
const FEW = 30;

/** As {@link lineCharactersLeft}, but undefined while there is plenty of room. */
export function scarceRoom(text: string, max: number): number | undefined {
  const left = lineCharactersLeft(text, max);
  return left > FEW ? undefined : left;
}
