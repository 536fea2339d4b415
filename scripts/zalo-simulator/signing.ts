import { createHash, createHmac, randomBytes } from 'node:crypto';

const sha256Hex = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What an OA webhook is signed over; `rawBody` is the exact text that goes out. */
export interface OaSignatureInput {
  appId: string;
  rawBody: string;
  timestamp: string;
  oaSecretKey: string;
}

/** Header value of an OA webhook: plain SHA-256, not HMAC (Zalo reference 1.2). */
export const oaSignature = (input: OaSignatureInput): string =>
  `mac=${sha256Hex(input.appId + input.rawBody + input.timestamp + input.oaSecretKey)}`;

const valueText = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** Header value of a Mini App webhook: values in order of their key, then the Open API key (4.13). */
export function miniAppSignature(body: Record<string, unknown>, openApiKey: string): string {
  const values = Object.keys(body)
    .sort()
    .map((key) => valueText(body[key]));
  return sha256Hex(values.join('') + openApiKey);
}

/** PKCE challenge: base64url(SHA-256(verifier)) without padding (3.1). */
export const pkceChallenge = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url');

/** `appsecret_proof` of the Graph API (3.3). */
export const appSecretProof = (accessToken: string, appSecret: string): string =>
  createHmac('sha256', appSecret).update(accessToken).digest('hex');

/** A token nobody can guess. */
export const newToken = (prefix: string): string => `${prefix}_${randomBytes(24).toString('base64url')}`;

/** A message id as Zalo writes them: 20 hexadecimal signs. */
export const newMessageId = (): string => randomBytes(10).toString('hex');
