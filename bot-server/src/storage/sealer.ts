import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';

/** Encrypts short texts at rest. */
export type Sealer = { seal(text: string): string; open(sealed: string): string };

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Tells a sealed text from an empty one, and this way of sealing from a later one. */
const MARK = 'v1:';

/** AES-256-GCM under a key of 32 bytes in base64; each text gets an IV of its own. An empty text stays empty. */
export function createSealer(base64Key: string): Sealer {
  // As an object: bytes would be made into a key anew at each use, which costs more than the sealing itself.
  const key = createSecretKey(Buffer.from(base64Key, 'base64'));
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
      const bytes = Buffer.from(sealed.slice(MARK.length), 'base64');
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES));
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      const text = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8');
      return text + decipher.final('utf8');
    },
  };
}
