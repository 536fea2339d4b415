import { createHash } from 'node:crypto';
import { isSameDigest } from '../same-digest.ts';

/**
 * Whether a Mini App webhook is Zalo's (reference 4.13): SHA-256 over its values in the order of their keys,
 * then the Open API key. Without a key every webhook is refused.
 */
export function isSignedMiniAppEvent(
  body: Record<string, unknown>,
  header: string | undefined,
  openApiKey: string,
): boolean {
  if (openApiKey === '') return false;
  const values = Object.keys(body)
    .sort()
    .map((key) => valueText(body[key]));
  const digest = createHash('sha256')
    .update(values.join('') + openApiKey, 'utf8')
    .digest();
  return isSameDigest(header, digest);
}

/** Objects and null as JSON, everything else as plain text. */
function valueText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
