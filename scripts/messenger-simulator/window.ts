import type { Persona } from '../zalo-simulator/personas.ts';
import type { World } from '../zalo-simulator/world.ts';

export const WINDOW_MS = 24 * 3600_000;

/** Whether the page may write: 24 hours after the person's last word. A clock set back before it counts as fresh. */
export function isWindowOpen({ state, clock }: World, persona: Persona): boolean {
  const last = state.messenger.lastInteractionAt[persona.id] ?? null;
  return last !== null && clock.now().getTime() - last <= WINDOW_MS;
}

/** When the person wrote or tapped something last, programme-clock milliseconds; null: never. */
export function setLastWord({ state }: World, persona: Persona, at: number | null): void {
  state.messenger.lastInteractionAt[persona.id] = at;
}
