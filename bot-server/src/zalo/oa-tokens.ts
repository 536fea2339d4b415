import type { Log, OaTokenPair, OaTokens, SystemClock } from '../services/ports.ts';
import { Unreachable } from '../net/ask-for-json.ts';
import type { RequestPair } from './oa-grant.ts';

/** Refresh this long before the end, while there is time for a second try and for a person to help. */
const REFRESH_BEFORE_MS = 5 * 3600_000;
/** After an early refresh that failed, the old token serves on and Zalo is left alone for a while. */
const REST_MS = 5 * 60_000;

/** There is no token to write with; only an operator can help. */
export class OaTokenUnavailable extends Error {
  readonly reason: 'missing' | 'refused';

  constructor(reason: 'missing' | 'refused') {
    super(`The OA has no access token: ${reason}`);
    this.name = 'OaTokenUnavailable';
    this.reason = reason;
  }
}

export type OaAccess = {
  /** An access token that should work now. Throws OaTokenUnavailable or Unreachable. */
  current(): Promise<string>;
  /** The next token after Zalo refused `stale`. Throws OaTokenUnavailable or Unreachable. */
  renew(stale: string): Promise<string>;
};

export type OaAccessSettings = {
  store: OaTokens;
  oaId: string;
  /** From the settings: the very first pair, and the way for an operator to hand in a new one. */
  firstPair: { accessToken: string | undefined; refreshToken: string | undefined };
  requestPair: RequestPair;
  systemClock: SystemClock;
  log: Log;
};

/**
 * Keeps the OA's access token good (reference 3.1): one row, refreshed early and after a refusal, under a lock
 * that holds across processes, the new pair written before it is used. A refresh token that Zalo refused is
 * never offered again by this process.
 */
export function createOaAccess(settings: OaAccessSettings): OaAccess {
  const { store, oaId, firstPair, systemClock, log } = settings;
  const refresh = createRefresh(settings);
  let running: Promise<string> | undefined;
  let restUntil = 0;

  async function stored(): Promise<OaTokenPair> {
    const found = await store.load(oaId);
    if (found) return found;
    const first = readFirstPair(firstPair, systemClock);
    if (!first) throw new OaTokenUnavailable('missing');
    await store.seed(oaId, first);
    return (await store.load(oaId)) ?? first;
  }

  async function replace(stale: string): Promise<string> {
    refresh.refuseInVain(await stored());
    return (await store.replace(oaId, stale, refresh.next)).accessToken;
  }

  const renew = (stale: string): Promise<string> =>
    (running ??= replace(stale).finally(() => (running = undefined)));

  async function renewEarly(pair: OaTokenPair, now: number): Promise<string> {
    if (now < restUntil) return pair.accessToken;
    try {
      return await renew(pair.accessToken);
    } catch (error) {
      if (!(error instanceof OaTokenUnavailable || error instanceof Unreachable)) throw error;
      restUntil = now + REST_MS;
      log.warn({ reason: error.reason }, 'The OA token could not be refreshed early; the old one serves on');
      return pair.accessToken;
    }
  }

  return {
    async current() {
      const pair = await stored();
      const now = systemClock.now().getTime();
      const left = pair.expiresAt.getTime() - now;
      if (left > REFRESH_BEFORE_MS) return pair.accessToken;
      return left > 0 ? renewEarly(pair, now) : renew(pair.accessToken);
    },
    renew,
  };
}

/** The refreshing itself, which remembers what Zalo has refused. Nothing in here writes: the lock is held. */
function createRefresh({ firstPair, requestPair, log }: OaAccessSettings) {
  const refused = new Set<string>();
  const candidates = (pair: OaTokenPair): string[] =>
    [pair.refreshToken, firstPair.refreshToken ?? ''].filter((token) => token !== '' && !refused.has(token));

  return {
    /** Spares Zalo and the lock when everything that we hold was refused before. */
    refuseInVain(pair: OaTokenPair): void {
      if (candidates(pair).length === 0) throw new OaTokenUnavailable('refused');
    },
    async next(pair: OaTokenPair): Promise<OaTokenPair> {
      for (const token of candidates(pair)) {
        if (refused.has(token)) continue;
        const fresh = await requestPair(token);
        if (fresh) return fresh;
        refused.add(token);
      }
      log.error(
        { settings: ['ZALO_OA_ACCESS_TOKEN', 'ZALO_OA_REFRESH_TOKEN'] },
        'Zalo refused the refresh token of the OA: no message goes out. An administrator of the OA must consent ' +
          'again; put the new pair into these settings and restart.',
      );
      throw new OaTokenUnavailable('refused');
    },
  };
}

/** Age unknown, so it counts as spent where it can be refreshed, and as fresh where it cannot. */
function readFirstPair(
  { accessToken = '', refreshToken = '' }: OaAccessSettings['firstPair'],
  systemClock: SystemClock,
): OaTokenPair | undefined {
  if (accessToken === '' && refreshToken === '') return undefined;
  const life = refreshToken === '' ? 2 * REFRESH_BEFORE_MS : 0;
  return { accessToken, refreshToken, expiresAt: new Date(systemClock.now().getTime() + life) };
}
