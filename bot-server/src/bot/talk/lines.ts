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
  const bot = bubbles.map(({ text }): Line => ({ from: 'bot', text, at: scene.now.getTime() }));
  return [...state.lines, ...person, ...bot].slice(-KEPT_LINES).map(cut);
}

function cut(line: Line): Line {
  return line.text.length <= LONGEST_LINE ? line : { ...line, text: `${line.text.slice(0, LONGEST_LINE)}…` };
}
