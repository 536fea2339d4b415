import type { Handler } from '../talk.ts';

/** A member of staff who wrote is taken to be there for so long. */
const STAFF_STAYS_MS = 30 * 60_000;

/** Staff wrote by hand: the bot steps back. */
export const handleStaff: Handler = ({ scene, state }) => {
  if (scene.happening.kind !== 'staff_said') return undefined;
  return { state: { staffAt: Math.max(state.staffAt ?? 0, scene.saidAt.getTime()) } };
};

/** While staff is there the bot says nothing, unless a person taps one of its own buttons. */
export const handleSilence: Handler = ({ scene, state, input }) => {
  const { staffAt } = state;
  if (staffAt === null || scene.saidAt.getTime() - staffAt > STAFF_STAYS_MS) return undefined;
  return input.tap ? undefined : {};
};
