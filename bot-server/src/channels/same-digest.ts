import { timingSafeEqual } from 'node:crypto';

/** Compares a header with a SHA-256 digest in constant time; `mac=` or `sha256=` before the hex is allowed. */
export function isSameDigest(header: string | undefined, digest: Buffer): boolean {
  const hex = header?.trim().replace(/^(?:mac|sha256)=/, '') ?? '';
  return /^[0-9a-f]{64}$/i.test(hex) && timingSafeEqual(Buffer.from(hex, 'hex'), digest);
}
