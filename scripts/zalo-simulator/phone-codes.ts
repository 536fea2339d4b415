import { stateOf } from './people.ts';
import type { Persona } from './personas.ts';
import { newToken } from './signing.ts';
import { ownerOf } from './user-tokens.ts';
import type { World } from './world.ts';

const CODE_LIFE_MS = 2 * 60_000;

/** What `getPhoneNumber()` gives: a token for the server, or an SDK error (4.5). */
export type PhoneConsent = { token: string } | { error: -201 | -1401 };

/** The person is asked for the phone number and answers. */
export function askPhone(world: World, accessToken: string, allow: boolean): PhoneConsent {
  const owner = ownerOf(world, accessToken);
  if (!owner) return { error: -1401 };
  if (!allow || stateOf(world, owner.persona).refusesPhone) return { error: -201 };
  const token = newToken('phone');
  world.state.phoneCodes[token] = { persona: owner.persona.id, expiresAt: Date.now() + CODE_LIFE_MS };
  world.touch();
  return { token };
}

/** Spends a phone token: 2 minutes, single use, only its own person. */
export function spendPhoneCode(world: World, code: string, persona: Persona): boolean {
  const found = Object.hasOwn(world.state.phoneCodes, code) && world.state.phoneCodes[code];
  if (!found) return false;
  delete world.state.phoneCodes[code];
  world.touch();
  return found.persona === persona.id && found.expiresAt > Date.now();
}
