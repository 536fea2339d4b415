import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Encrypts short texts at rest. */
export type Sealer = { seal(text: string): string; open(sealed: string): string };

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Tells a sealed text from an empty one, and this way of sealing from a later one. */
const MARK = 'v1:';
/** Opening costs more than finding the dossier; whoever looks at theirs looks again (docs/decisions/006). */
const OPENED_LATELY = { max: 2_000, ttl: 10 * 60 * 1000 };

/** AES-256-GCM under a key of 32 bytes in base64; each text gets an IV of its own. An empty text stays empty. */
export function createSealer(base64Key: string): Sealer {
  // As an object: bytes would be made into a key anew at each use, which costs more than the sealing itself.
  const key = createSecretKey(Buffer.from(base64Key, 'base64'));
  const opened = new LRUCache<string, string>(OPENED_LATELY);
  return {
    seal(text) {
      if (text === '') return '';
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, key, iv);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return MARK + Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open(sealed) {
      if (!sealed.startsWith(MARK)) return sealed;
      const known = opened.get(sealed);
      if (known !== undefined) return known;
      const text = decrypt(key, Buffer.from(sealed.slice(MARK.length), 'base64'));
      opened.set(sealed, text);
      return text;
    },
  };
}

function decrypt(key: KeyObject, bytes: Buffer): string {
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}
