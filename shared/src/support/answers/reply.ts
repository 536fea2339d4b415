import type { Programme } from '../../programme/programme.ts';
import type { SupportTopic } from '../topics.ts';

/** A next step under an answer: a page of the app by its path, or another thing to ask by topic. */
export type SupportNext = { title: string; open: string } | { title: string; ask: SupportTopic };
export type SupportAnswer = { text: string; next: readonly SupportNext[] };
/** Where an answer is read: the words of a form are of no use in a chat, and the other way round. */
export type SupportPlace = 'app' | 'chat';
/** `at` decides what is open; `place` is the chat where none is given. */
export type SupportContext = { programme: Programme; at: Date; place?: SupportPlace };
export type Answer = (context: SupportContext) => SupportAnswer;
/** The answers to one group of topics. */
export type Answers = Partial<Record<SupportTopic, Answer>>;

/** A reply of several lines; a line that does not apply today is undefined and left out. */
export function reply(lines: readonly (string | undefined)[], next: readonly SupportNext[]): SupportAnswer {
  return { text: lines.filter((line) => line !== undefined).join('\n'), next };
}

/** The words for the place where the answer is read. */
export function said({ place = 'chat' }: SupportContext, words: Record<SupportPlace, string>): string {
  return words[place];
}

/** `1. …` a line each. */
export function numbered(items: readonly string[]): string {
  return items.map((item, i) => `${i + 1}. ${item}`).join('\n');
}

/** `a`, `a hay b`, `a, b hay c`. */
export function listed(items: readonly string[], word: string): string {
  const [last, ...before] = [...items].reverse();
  return before.length === 0 ? (last ?? '') : `${before.reverse().join(', ')} ${word} ${last}`;
}

/** A title as it stands inside a sentence. */
export function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
