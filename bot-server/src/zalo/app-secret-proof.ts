import { createHmac } from 'node:crypto';

/** `appsecret_proof` of the Graph API: hex HMAC-SHA256 of the access token under the app secret (3.3). */
export function appSecretProof(accessToken: string, appSecret: string): string {
  return createHmac('sha256', appSecret).update(accessToken).digest('hex');
}
