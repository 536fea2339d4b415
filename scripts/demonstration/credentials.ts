/** Everything that the server and the simulated channels must agree on. Ids are decimal strings above 2^53. */
export interface DemonstrationCredentials {
  readonly appId: string;
  readonly appSecret: string;
  readonly miniAppId: string;
  readonly oaId: string;
  /** Signs OA webhooks. Not the app secret. */
  readonly oaSecretKey: string;
  /** Signs Mini App webhooks. Neither of the two others. */
  readonly openApiKey: string;
  /** First refresh token of the OA, single use. */
  readonly oaRefreshToken: string;
  readonly messengerAppId: string;
  readonly messengerPageId: string;
  /** Signs Messenger's webhooks. */
  readonly messengerAppSecret: string;
  readonly messengerPageAccessToken: string;
  readonly messengerVerifyToken: string;
  /** For the server's own sign-in tokens; the simulator never sees it. */
  readonly sessionSecret: string;
  /** Encrypts phone numbers at rest; 32 bytes in base64. */
  readonly personalDataKey: string;
}

/** Invented and public: they open nothing but the simulator on this machine. */
export const demonstrationCredentials: DemonstrationCredentials = {
  appId: '1234567890123456789',
  appSecret: 'demo-app-secret-loopback-only',
  miniAppId: '3456789012345678901',
  oaId: '2345678901234567890',
  oaSecretKey: 'demo-oa-secret-key-loopback-only',
  openApiKey: 'demo-open-api-key-loopback-only',
  oaRefreshToken: 'demo-first-oa-refresh-token-loopback-only',
  messengerAppId: '4567890123456789',
  messengerPageId: '5678901234567890',
  messengerAppSecret: 'demo-messenger-app-secret-loopback-only',
  messengerPageAccessToken: 'demo-page-access-token-loopback-only',
  messengerVerifyToken: 'demo-verify-token-loopback-only',
  sessionSecret: 'demo-session-secret-for-the-loopback-demonstration-only',
  personalDataKey: Buffer.from('demo-key-of-thirty-two-letters-!').toString('base64'),
};
