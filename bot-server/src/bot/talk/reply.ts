import type { ChatReply, ReplyButton } from '../../services/ports.ts';
import { MOST_CHOICES, MOST_TEXT } from '../bubble-limits.ts';
import type { Bubble } from '../submission/question.ts';
import { writeTap } from '../tap.ts';

/**
 * A bubble as messages: one if it fits, else cut where a paragraph, a line or a word ends. Buttons stand below
 * the last one; choices beyond the fifth are listed with their numbers, which can be typed.
 */
export function toReplies({ text, choices }: Bubble): Omit<ChatReply, 'personId'>[] {
  const buttons = choices.map(toButton);
  const listed = buttons.length > MOST_CHOICES ? `${text}\n${numbered(buttons)}` : text;
  const parts = splitText(listed.normalize('NFC'));
  return parts.map((part, i) => ({
    text: part,
    buttons: i === parts.length - 1 ? buttons.slice(0, MOST_CHOICES) : [],
  }));
}

/** What a typed number or title may mean after these bubbles. */
export function offeredBy(bubbles: readonly Bubble[]): { title: string; say: string }[] {
  const buttons = bubbles.at(-1)?.choices.map(toButton) ?? [];
  return buttons.flatMap((button) => ('say' in button ? [button] : []));
}

function toButton(choice: Bubble['choices'][number]): ReplyButton {
  return 'open' in choice ? choice : { title: choice.title, say: writeTap(choice.tap) };
}

function numbered(buttons: readonly ReplyButton[]): string {
  const choices = buttons.filter((button) => 'say' in button);
  return choices.map(({ title }, i) => `${i + 1}. ${title}`).join('\n');
}

/** Cuts a text into parts of at most 2,000 units, at the last good place before each edge. */
export function splitText(text: string): string[] {
  if (text.length <= MOST_TEXT) return [text];
  const head = text.slice(0, MOST_TEXT);
  const at = ['\n\n', '\n', ' '].map((edge) => head.lastIndexOf(edge)).find((place) => place > MOST_TEXT / 2);
  const end = at ?? MOST_TEXT - (/[\uD800-\uDBFF]$/.test(head) ? 1 : 0);
  return [text.slice(0, end).trimEnd(), ...splitText(text.slice(end).trimStart())];
}
