import {
  events,
  followOA,
  getAccessToken,
  getPhoneNumber,
  getRouteParams,
  nativeStorage,
  openChat,
  openPermissionSetting,
  openWebview,
} from 'zmp-sdk/apis';
import { channel } from './channel.ts';
import type { Asked, Platform, PlatformStorage } from './platform.ts';
import { askedFromRejection } from './sdk-code.ts';
import { withTimeLimit } from './time-limit.ts';

const QUIET_LIMIT_MS = 8_000;
/** A person reads a sheet before answering. */
const SHEET_LIMIT_MS = 120_000;

/** The value of an SDK call, or why there is none. */
async function ask<T>(call: () => Promise<T>, ms: number): Promise<{ value: T } | Exclude<Asked, 'done'>> {
  try {
    return await withTimeLimit(
      call().then((value) => ({ value })),
      ms,
      'unavailable' as const,
    );
  } catch (rejection) {
    return askedFromRejection(rejection);
  }
}

async function act(call: () => Promise<unknown>): Promise<Asked> {
  const answer = await ask(call, SHEET_LIMIT_MS);
  return typeof answer === 'string' ? answer : 'done';
}

async function token(): Promise<string | null> {
  const answer = await ask(() => getAccessToken(), QUIET_LIMIT_MS);
  // The kit answers with an empty text where there is no host: never take it for a token.
  return typeof answer === 'string' ? null : answer.value || null;
}

/** The Mini App host inside Zalo. The only importer of zmp-sdk. */
export const zaloPlatform: Platform = {
  name: 'zalo',
  accessToken: async () => {
    const value = await token();
    return value === null ? { kind: 'failed' } : { kind: 'token', token: value };
  },
  phone: async () => {
    const accessToken = await token();
    if (accessToken === null) return { kind: 'unavailable' };
    const answer = await ask(() => getPhoneNumber(), SHEET_LIMIT_MS);
    if (typeof answer === 'string') return { kind: answer };
    const phoneToken = answer.value.token;
    return phoneToken ? { kind: 'token', token: phoneToken, accessToken } : { kind: 'unavailable' };
  },
  // Zalo draws its sheet over the page and closes it itself.
  dismissPhone: () => undefined,
  routeParams: () => getRouteParams(),
  openUrl: (url) => act(() => openWebview({ url })),
  openChat: () => act(() => openChat({ type: 'oa', id: channel().oaId })),
  followOa: () => act(() => followOA({ id: channel().oaId })),
  openPermissions: () => act(() => openPermissionSetting()),
  storage: zaloStorage(),
  onPause: (listener) => onHostEvent('h5.event.paused', listener),
  onResume: (listener) => onHostEvent('h5.event.resumed', listener),
};

function onHostEvent(name: string, listener: () => void): () => void {
  events.on(name, listener);
  return () => events.off(name, listener);
}

/** Native storage needs a permission of the app (4.4); without it a value lives as long as the page. */
function zaloStorage(): PlatformStorage {
  const memory = new Map<string, string>();
  const native = <T>(use: () => T): T | undefined => {
    try {
      return use();
    } catch (rejection) {
      askedFromRejection(rejection);
      return undefined;
    }
  };
  return {
    get: (key) => memory.get(key) ?? (native(() => nativeStorage.getItem(key)) || null),
    set: (key, value) => {
      memory.set(key, value);
      native(() => nativeStorage.setItem(key, value));
    },
    remove: (key) => {
      memory.delete(key);
      native(() => nativeStorage.removeItem(key));
    },
  };
}
