import { createHash } from 'node:crypto';
import { isSameDigest } from '../same-digest.ts';

/** What an OA webhook is signed over; `rawBody` is the exact bytes that came in. */
export type SignedWebhook = {
  /** The value of `X-ZEvent-Signature`: `mac=<hex>`, or the bare hex. */
  header: string | undefined;
  appId: string;
  rawBody: Buffer;
  /** The `timestamp` member of the body, as text. */
  timestamp: string;
  secret: string;
};

/**
 * Whether an OA webhook is Zalo's: plain SHA-256 over app id, body, timestamp and secret (reference 1.2),
 * compared in constant time. Without a secret every webhook is refused.
 */
export function isSignedByZalo({ header, appId, rawBody, timestamp, secret }: SignedWebhook): boolean {
  if (secret === '') return false;
  const expected = createHash('sha256').update(appId).update(rawBody).update(timestamp).update(secret);
  return isSameDigest(header, expected.digest());
}
