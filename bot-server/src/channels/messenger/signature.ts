import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { isSameDigest } from '../same-digest.ts';

/**
 * Whether a webhook is Meta's: `X-Hub-Signature-256` is HMAC-SHA256 over the bytes of the body with the app
 * secret. Without a secret every webhook is refused.
 */
export function isSignedByMeta(header: string | undefined, rawBody: Buffer, appSecret: string): boolean {
  if (appSecret === '') return false;
  return isSameDigest(header, createHmac('sha256', appSecret).update(rawBody).digest());
}

/** Whether a caller knows the verify token, compared in constant time. Without a token nobody does. */
export function isVerifyToken(given: unknown, verifyToken: string): boolean {
  if (verifyToken === '' || typeof given !== 'string') return false;
  return timingSafeEqual(digestOf(given), digestOf(verifyToken));
}

/** Digests are of one length, whatever was given. */
const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();
