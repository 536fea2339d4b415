import type { Bubble } from '../submission/question.ts';
import type { ChatState } from './chat-state.ts';
import type { Talk } from './talk.ts';

type Line = ChatState['lines'][number];

/** As many lines as tell an official what it is about. */
const KEPT_LINES = 12;
const LONGEST_LINE = 300;

/** The last lines of the talk with what was said in this turn. What a button says in its stead is left out. */
export function withLines({ state, scene, input }: Talk, bubbles: readonly Bubble[]): Line[] {
  const at = scene.saidAt.getTime();
  const said = input.tap && !input.text.startsWith('#') ? input.text : input.tap ? '' : input.text;
  const person: Line[] = said === '' ? [] : [{ from: 'person', text: said, at }];
  const { happening } = scene;
  const typed = happening.kind === 'staff_said' ? (happening.text ?? '') : '';
  const staff: Line[] = typed === '' ? [] : [{ from: 'staff', text: typed, at }];
  const bot = bubbles.map(({ text }): Line => ({ from: 'bot', text, at: scene.now.getTime() }));
  return [...state.lines, ...person, ...staff, ...bot]
    .slice(-KEPT_LINES)
    .map(({ text, ...line }) => ({ ...line, text: cutLine(text) }));
}

/** A line as it is kept. */
export function cutLine(text: string): string {
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE - 1)}…`;
}
