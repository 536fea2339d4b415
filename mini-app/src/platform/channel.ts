/** Where the app finds its server and Zalo. Served as `env.js`, or fixed at build time for Zalo's own host. */
export type Channel = {
  apiUrl: string;
  oauthUrl: string;
  zaloAppId: string;
  oaId: string;
  miniAppId: string;
  demonstration: boolean;
  simulatorUrl: string | null;
};

/** The settings of this page: `env.js` first, the build's own values where no `env.js` is served. */
export function channel(): Channel {
  return window.CHANNEL ?? builtIn;
}

/** Path of the app on its host, without a slash at the end. */
export function basePath(): string {
  return `/zapps/${window.APP_ID ?? channel().miniAppId}`;
}

const env = import.meta.env as Record<string, string | undefined>;
const builtIn: Channel = {
  apiUrl: env['VITE_API_URL'] ?? '/api/v1',
  oauthUrl: env['VITE_OAUTH_URL'] ?? 'https://oauth.zaloapp.com',
  zaloAppId: env['VITE_ZALO_APP_ID'] ?? '',
  oaId: env['VITE_OA_ID'] ?? '',
  miniAppId: env['VITE_MINI_APP_ID'] ?? '',
  demonstration: false,
  simulatorUrl: null,
};
