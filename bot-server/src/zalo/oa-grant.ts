import { z } from 'zod';
import type { OaTokenPair, SystemClock } from '../services/ports.ts';
import { askForJson, type Fetch } from '../net/ask-for-json.ts';

export type OaGrantSettings = {
  oauthUrl: string;
  appId: string;
  appSecret: string;
  systemClock: SystemClock;
  fetch?: Fetch;
  timeLimitMs?: number;
};
/** Trades a refresh token, which works once, for the next pair; undefined when Zalo refuses it. */
export type RequestPair = (refreshToken: string) => Promise<OaTokenPair | undefined>;

/** An access token lives 25 hours (reference 3.1). */
const USUAL_LIFE_S = 90_000;

const pairSchema = z.looseObject({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.coerce.number().positive().catch(USUAL_LIFE_S),
});

/** Asks Zalo's OAuth host for the next pair of the OA (3.1). Throws Unreachable. */
export function createRequestPair(settings: OaGrantSettings): RequestPair {
  const { oauthUrl, appId, appSecret, systemClock } = settings;
  const { fetch = globalThis.fetch, timeLimitMs = 8000 } = settings;
  return async (refreshToken) => {
    const grant = { refresh_token: refreshToken, app_id: appId, grant_type: 'refresh_token' };
    const call = {
      url: `${oauthUrl}/v4/oa/access_token`,
      method: 'POST' as const,
      headers: { secret_key: appSecret },
      body: new URLSearchParams(grant),
    };
    const parsed = pairSchema.safeParse(await askForJson(call, { fetch, timeLimitMs }));
    if (!parsed.success) return undefined;
    const { access_token, refresh_token, expires_in } = parsed.data;
    const expiresAt = new Date(systemClock.now().getTime() + expires_in * 1000);
    return { accessToken: access_token, refreshToken: refresh_token, expiresAt };
  };
}
