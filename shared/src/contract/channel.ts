/** Where the app finds its server and Zalo: served as `env.js`, or fixed at build time for Zalo's own host. */
export type ChannelSettings = {
  apiUrl: string;
  oauthUrl: string;
  zaloAppId: string;
  oaId: string;
  miniAppId: string;
  demonstration: boolean;
  simulatorUrl: string | null;
};
