import { personaById, type Persona } from './personas.ts';
import { newToken } from './signing.ts';
import type { UserGrant } from './state.ts';
import type { World } from './world.ts';

export const USER_TOKEN_LIFE_S = 3600;
const REFRESH_LIFE_MS = 30 * 24 * 3600_000;

/** An access token of a person, as the Mini App's `getAccessToken()` gives it. */
export function issueUserToken(world: World, persona: Persona, consent: boolean): string {
  const token = newToken('user');
  const expiresAt = Date.now() + USER_TOKEN_LIFE_S * 1000;
  world.state.userTokens[token] = { persona: persona.id, consent, expiresAt };
  world.touch();
  return token;
}

/** Answer body of the social token endpoint. */
export function issueUserPair(world: World, persona: Persona, consent: boolean) {
  const access_token = issueUserToken(world, persona, consent);
  const refresh_token = newToken('user-refresh');
  const expiresAt = Date.now() + REFRESH_LIFE_MS;
  world.state.userRefreshTokens[refresh_token] = { persona: persona.id, consent, expiresAt };
  return { access_token, refresh_token, expires_in: String(USER_TOKEN_LIFE_S) };
}

export interface TokenOwner {
  persona: Persona;
  grant: UserGrant;
}

/** Whose token is this? @returns undefined when unknown, expired or revoked */
export function ownerOf(world: World, token: string): TokenOwner | undefined {
  const grant = Object.hasOwn(world.state.userTokens, token) ? world.state.userTokens[token] : undefined;
  if (!grant || grant.expiresAt <= Date.now()) return undefined;
  const persona = personaById(grant.persona);
  return persona && { persona, grant };
}

/** Spends a refresh token of a person. */
export function spendUserRefresh(world: World, token: string): TokenOwner | undefined {
  const grants = world.state.userRefreshTokens;
  const grant = Object.hasOwn(grants, token) ? grants[token] : undefined;
  if (!grant || grant.expiresAt <= Date.now()) return undefined;
  delete grants[token];
  const persona = personaById(grant.persona);
  return persona && { persona, grant };
}

/** Takes back every token of a person (consent withdrawn). */
export function revokeUserTokens(world: World, persona: Persona): void {
  for (const grants of [world.state.userTokens, world.state.userRefreshTokens]) {
    for (const [token, grant] of Object.entries(grants))
      if (grant.persona === persona.id) delete grants[token];
  }
  world.touch();
}
