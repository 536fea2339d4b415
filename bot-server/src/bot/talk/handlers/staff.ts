import type { Input } from '../input.ts';
import type { Handler, Talk } from '../talk.ts';

/** A member of staff who wrote is taken to be there for so long. */
const STAFF_STAYS_MS = 30 * 60_000;

/** Staff wrote by hand: the bot steps back, until staff is done. */
export const handleStaff: Handler = ({ scene, state }) => {
  if (scene.happening.kind === 'staff_left') return { state: { staffAt: null } };
  if (scene.happening.kind !== 'staff_said') return undefined;
  return { state: { staffAt: Math.max(state.staffAt ?? 0, scene.saidAt.getTime()) } };
};

/** Orders that only the bot can be meant by. */
const TO_THE_BOT = new Set(['start', 'continue', 'review', 'status', 'menu']);

/** Whether something is said to the bot for sure, which then takes the talk up again. */
export function wakes({ tap, command }: Input): boolean {
  return tap !== undefined || (command !== undefined && TO_THE_BOT.has(command.do));
}

/** While staff is there the bot says nothing, until it is spoken to. */
export const handleSilence: Handler = (talk) => {
  return isStaffThere(talk) ? {} : undefined;
};

/** Whether a member of staff has written lately. */
export function isStaffThere({ scene, state: { staffAt } }: Pick<Talk, 'scene' | 'state'>): boolean {
  return staffAt !== null && scene.saidAt.getTime() - staffAt <= STAFF_STAYS_MS;
}
