import { OA_REFRESH_LIFE_MS } from './fresh-state.ts';
import { newToken } from './signing.ts';
import type { World } from './world.ts';

export const OA_TOKEN_LIFE_S = 90_000;

/** A new pair for the OA. `expires_in` is a string, as Zalo writes it. */
export function issueOaPair(world: World) {
  const access_token = newToken('oa');
  const refresh_token = newToken('oa-refresh');
  world.state.oaTokens[access_token] = { expiresAt: Date.now() + OA_TOKEN_LIFE_S * 1000 };
  const expiresAt = Date.now() + OA_REFRESH_LIFE_MS;
  world.state.oaRefreshTokens[refresh_token] = { expiresAt, used: false };
  world.touch();
  return { access_token, refresh_token, expires_in: String(OA_TOKEN_LIFE_S) };
}

/** Spends a refresh token, single use. @returns whether it was good */
export function spendOaRefresh(world: World, token: string): boolean {
  const tokens = world.state.oaRefreshTokens;
  const found = Object.hasOwn(tokens, token) ? tokens[token] : undefined;
  if (!found || found.used || found.expiresAt <= Date.now()) return false;
  found.used = true;
  world.touch();
  return true;
}

/** 0 good, -216 unknown, -220 expired (2.10). */
export function checkOaToken(world: World, token: string | undefined): 0 | -216 | -220 {
  const tokens = world.state.oaTokens;
  const found = token && Object.hasOwn(tokens, token) ? tokens[token] : undefined;
  if (!found) return -216;
  return found.expiresAt > Date.now() ? 0 : -220;
}

/** Every access token of the OA is past its life from now on. */
export function expireOaTokens(world: World): void {
  for (const token of Object.values(world.state.oaTokens)) token.expiresAt = 0;
  world.touch();
}
