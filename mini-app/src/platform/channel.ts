import type { ChannelSettings } from '@sang-kien/shared';

/** The settings of this page: `env.js` first, the build's own values where no `env.js` is served. */
export function channel(): ChannelSettings {
  return window.CHANNEL ?? builtIn;
}

/** Path of the app on its host, without a slash at the end. */
export function basePath(): string {
  return `/zapps/${window.APP_ID ?? channel().miniAppId}`;
}

const env = import.meta.env as Record<string, string | undefined>;
const builtIn: ChannelSettings = {
  apiUrl: env['VITE_API_URL'] ?? '/api/v1',
  oauthUrl: env['VITE_OAUTH_URL'] ?? 'https://oauth.zaloapp.com',
  zaloAppId: env['VITE_ZALO_APP_ID'] ?? '',
  oaId: env['VITE_OA_ID'] ?? '',
  miniAppId: env['VITE_MINI_APP_ID'] ?? '',
  demonstration: false,
  simulatorUrl: null,
};
