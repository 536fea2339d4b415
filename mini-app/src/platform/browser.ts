import { channel } from './channel.ts';
import { leaveForOAuth } from './oauth.ts';
import { askPhoneInSheet, closePhoneSheet } from './phone-sheet.ts';
import type { Platform, PlatformStorage } from './platform.ts';

/** A plain browser: Zalo's OAuth page instead of the host's token, addresses instead of sheets. */
export const browserPlatform: Platform = {
  name: 'browser',
  accessToken: async (returnTo = '/') => {
    await leaveForOAuth(returnTo);
    return { kind: 'redirected' };
  },
  phone: () => {
    const { simulatorUrl } = channel();
    return simulatorUrl === null ? Promise.resolve({ kind: 'unavailable' }) : askPhoneInSheet(simulatorUrl);
  },
  dismissPhone: closePhoneSheet,
  routeParams: () => Object.fromEntries(new URLSearchParams(location.search)),
  openUrl: (url) => Promise.resolve(openTab(url)),
  openChat: () => Promise.resolve(openTab(chatUrl())),
  followOa: () => Promise.resolve(openTab(chatUrl())),
  openPermissions: () => Promise.resolve('unavailable'),
  storage: browserStorage(() => sessionStorage),
  onPause: (listener) => onVisibility('hidden', listener),
  onResume: (listener) => onVisibility('visible', listener),
};

function chatUrl(): string {
  return `https://zalo.me/${channel().oaId}`;
}

function openTab(url: string): 'done' {
  window.open(url, '_blank', 'noopener');
  return 'done';
}

function onVisibility(state: DocumentVisibilityState, listener: () => void): () => void {
  const heard = () => {
    if (document.visibilityState === state) listener();
  };
  document.addEventListener('visibilitychange', heard);
  return () => document.removeEventListener('visibilitychange', heard);
}

/** Storage that a browser may refuse (private mode, full): then values live as long as the page. */
function browserStorage(area: () => Storage): PlatformStorage {
  const memory = new Map<string, string>();
  const attempt = <T>(use: (store: Storage) => T): T | null => {
    try {
      return use(area());
    } catch (refusal) {
      if (refusal instanceof DOMException) return null;
      throw refusal;
    }
  };
  return {
    get: (key) => attempt((store) => store.getItem(key)) ?? memory.get(key) ?? null,
    set: (key, value) => {
      memory.set(key, value);
      attempt((store) => store.setItem(key, value));
    },
    remove: (key) => {
      memory.delete(key);
      attempt((store) => store.removeItem(key));
    },
  };
}
