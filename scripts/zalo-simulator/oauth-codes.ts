import { newToken, pkceChallenge } from './signing.ts';
import type { AuthorisationCode } from './state.ts';
import type { World } from './world.ts';

const CODE_LIFE_MS = 10 * 60_000;

/** Makes a code for the redirect: 10 minutes, single use. */
export function issueCode(world: World, given: Omit<AuthorisationCode, 'expiresAt'>): string {
  const code = newToken('code');
  world.state.codes[code] = { ...given, expiresAt: Date.now() + CODE_LIFE_MS };
  world.touch();
  return code;
}

export interface CodeExchange {
  code: string;
  verifier: string;
  audience: AuthorisationCode['audience'];
}

/** Spends a code. It is gone after the first try, right or wrong. @returns undefined when it is no good */
export function spendCode(world: World, exchange: CodeExchange): AuthorisationCode | undefined {
  const found = Object.hasOwn(world.state.codes, exchange.code) && world.state.codes[exchange.code];
  if (!found) return undefined;
  delete world.state.codes[exchange.code];
  world.touch();
  const good =
    found.audience === exchange.audience &&
    found.expiresAt > Date.now() &&
    found.challenge === pkceChallenge(exchange.verifier);
  return good ? found : undefined;
}

/** A failure of the token endpoints: HTTP 200 and no `access_token` (Zalo reference 3.1). */
export const oauthFailure = (error: number, name: string) => ({
  error,
  error_name: name,
  error_reason: name,
  ref_doc: 'https://developers.zalo.me/docs/official-account/phu-luc/ma-loi',
  error_description: name,
});
