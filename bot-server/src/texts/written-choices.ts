import { fitText } from './fit-text.ts';

/** A choice that no button can show: what it is called, and the address that it opens, if it opens one. */
export type WrittenChoice = { title: string; open?: string };

/**
 * Writes choices under a text, for where no buttons are: `1. Title` (the bot understands a typed number), or
 * `Title: https://…`. What the text lists already is not listed again, and the words above the list give way
 * when all together is longer than `most` UTF-16 units.
 */
export function withWrittenChoices(text: string, choices: readonly WrittenChoice[], most: number): string {
  const words = text.normalize('NFC');
  const listed = new Set(words.split('\n'));
  const list = toLines(choices).filter((line) => !listed.has(line));
  if (list.length === 0) return fitText(words, most);
  const below = list.join('\n');
  const room = most - below.length - 2;
  return room > 0 ? `${fitText(words, room)}\n\n${below}` : fitText(below, most);
}

/** Only what can be answered is counted: an address in between takes no number. */
function toLines(choices: readonly WrittenChoice[]): string[] {
  let number = 0;
  return choices.map(({ title, open }) => {
    const name = title.normalize('NFC');
    if (open !== undefined) return `${name}: ${open}`;
    number += 1;
    return `${number}. ${name}`;
  });
}
