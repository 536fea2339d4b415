import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import type { ExportFiles } from '../services/ports.ts';

/** Ids are made by us; anything else that reaches a path is refused as absent. */
const ID = /^[A-Za-z0-9_-]{1,100}$/;
const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Exports under `<dataDir>/exports`. They hold phone numbers, so they lie encrypted like every number at rest
 * (AES-256-GCM: start value, bytes, seal); `key` is 32 bytes in base64. `<id>.part` is one that is still written.
 */
export function openExportDisk(dataDir: string, key: string): ExportFiles {
  const directory = join(dataDir, 'exports');
  const secret = Buffer.from(key, 'base64');
  const pathOf = (id: string) => join(directory, id);
  return {
    async write(id, bytes) {
      await mkdir(directory, { recursive: true });
      return writeWhole(pathOf(id), bytes, secret);
    },
    async read(id) {
      if (!ID.test(id)) return undefined;
      const size = (await stat(pathOf(id)).catch(absent))?.size;
      return size === undefined ? undefined : openSealed(pathOf(id), size, secret);
    },
    async remove(id) {
      if (!ID.test(id)) return;
      await rm(pathOf(id), { force: true });
      await rm(`${pathOf(id)}.part`, { force: true });
    },
  };
}

/** Under its own name a file is whole: it gets it after the last byte is on the disk. */
async function writeWhole(path: string, bytes: AsyncIterable<Uint8Array>, secret: Buffer) {
  const part = `${path}.part`;
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, secret, iv);
  const hash = createHash('sha256');
  let size = 0;
  try {
    const file = await open(part, 'w', 0o600);
    try {
      await file.writeFile(iv);
      for await (const chunk of bytes) {
        hash.update(chunk);
        size += chunk.length;
        await file.writeFile(cipher.update(chunk));
      }
      await file.writeFile(Buffer.concat([cipher.final(), cipher.getAuthTag()]));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return { bytes: size, sha256: hash.digest('hex') };
}

/** A file that was tampered with breaks off at its end instead of ending. */
async function openSealed(path: string, size: number, secret: Buffer) {
  const bytes = size - IV_BYTES - TAG_BYTES;
  const file = await open(path, 'r');
  const iv = Buffer.alloc(IV_BYTES);
  const tag = Buffer.alloc(TAG_BYTES);
  try {
    await file.read(iv, 0, IV_BYTES, 0);
    await file.read(tag, 0, TAG_BYTES, IV_BYTES + bytes);
  } finally {
    await file.close();
  }
  const decipher = createDecipheriv(CIPHER, secret, iv).setAuthTag(tag);
  const sealed = createReadStream(path, { start: IV_BYTES, end: IV_BYTES + bytes - 1 });
  // An error of either end destroys the stream that is handed out; whoever reads it hears of it there.
  return { stream: pipeline(sealed, decipher, () => {}), bytes };
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
