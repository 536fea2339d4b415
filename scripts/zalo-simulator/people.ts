import type { Persona } from './personas.ts';
import type { World } from './world.ts';

const HOUR = 3600_000;
export const FREE_WINDOW_MS = 48 * HOUR;
export const LAST_WINDOW_MS = 7 * 24 * HOUR;

/** What changes about a demonstration person. */
export interface PersonState {
  follows: boolean;
  /** Blocked the OA: sends answer -217. */
  blocked: boolean;
  /** Muted this kind of message: sends answer -244. */
  restricted: boolean;
  refusesPhone: boolean;
  /** Programme-clock milliseconds, null: never. */
  lastInteractionAt: number | null;
  /** Addresses opened with `oa.open.url` buttons, newest last. */
  openedUrls: string[];
}

export const newPersonState = (now: number): PersonState => ({
  follows: true,
  blocked: false,
  restricted: false,
  refusesPhone: false,
  lastInteractionAt: now,
  openedUrls: [],
});

export function stateOf(world: World, persona: Persona): PersonState {
  const found = world.state.people[persona.id];
  if (!found) throw new Error(`The snapshot does not know the persona ${persona.id}`);
  return found;
}

/** The person did something that (re)opens the window: wrote, followed, tapped a query button (2.2). */
export function interact(world: World, persona: Persona): void {
  stateOf(world, persona).lastInteractionAt = world.clock.now().getTime();
  world.touch();
}

export type OaWindow = 'free' | 'paid' | 'closed' | 'never';

/** Which window the OA has to this person now. A clock set back before the interaction counts as fresh. */
export function windowOf(world: World, persona: Persona): OaWindow {
  const last = stateOf(world, persona).lastInteractionAt;
  if (last === null) return 'never';
  const age = world.clock.now().getTime() - last;
  if (age <= FREE_WINDOW_MS) return 'free';
  return age <= LAST_WINDOW_MS ? 'paid' : 'closed';
}
