import type { Handler } from '../talk.ts';

/** Two equal messages so close together are one message sent twice. */
const SAME_MS = 10_000;

/**
 * A message that the person sent twice by mistake (a double tap on “send”): the first one was answered. Nobody
 * gives two questions in a row the same answer within seconds.
 */
export const handleRepeat: Handler = ({ scene, state, input }) => {
  if (scene.happening.kind !== 'text' || input.tap || input.command) return undefined;
  const last = state.lines.findLast(({ from }) => from === 'person');
  if (!last || last.text !== input.text) return undefined;
  return Math.abs(scene.saidAt.getTime() - last.at) < SAME_MS ? {} : undefined;
};
