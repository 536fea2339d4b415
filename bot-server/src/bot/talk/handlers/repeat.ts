import { writeTap, type Tap } from '../../tap.ts';
import { cutLine } from '../lines.ts';
import type { ChatState } from '../chat-state.ts';
import type { Handler } from '../talk.ts';

/** Two equal messages so close together are one message sent twice. */
const SAME_MS = 3_000;

/**
 * A message that the person sent twice by mistake (a double tap on “send”): the first one was answered. Nobody
 * gives two questions in a row the same answer within seconds.
 */
export const handleRepeat: Handler = ({ scene, state, input }) => {
  if (scene.happening.kind !== 'text') return undefined;
  if (input.tap) return isDoubleTap(input.tap, scene.saidAt, state) ? {} : undefined;
  if (input.command) return undefined;
  const last = state.lines.findLast(({ from }) => from === 'person');
  if (!last || last.text !== cutLine(input.text)) return undefined;
  return Math.abs(scene.saidAt.getTime() - last.at) < SAME_MS ? {} : undefined;
};

/** Going back twice is meant twice. */
const MAY_REPEAT: readonly Tap['do'][] = ['back'];

function isDoubleTap(tap: Tap, saidAt: Date, { lastTap }: ChatState): boolean {
  if (!lastTap || lastTap.say !== writeTap(tap) || MAY_REPEAT.includes(tap.do)) return false;
  return Math.abs(saidAt.getTime() - lastTap.at) < SAME_MS;
}
