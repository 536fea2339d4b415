import type { Config } from './config.ts';

/**
 * Addresses of pages of the app that a chat message can open: the Mini App inside Zalo, and in the
 * demonstration the same page in a plain browser. `path` begins with a slash.
 */
export function createLinkTo(config: Config, demonstration: boolean): (path: string) => string {
  const base = demonstration
    ? `${config.PUBLIC_URL}/zapps/${config.ZALO_MINI_APP_ID}`
    : `https://zalo.me/s/${config.ZALO_MINI_APP_ID}`;
  return (path) => `${base}${path}`;
}
