import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
const inflate = promisify(inflateRaw);

export type ZipEntry = { name: string; method: number; packed: number; localAt: number };

/** The entries that a ZIP's directory lists. */
export function zipEntries(bytes: Buffer, directoryAt: number): ZipEntry[] {
  let at = directoryAt;
  const entries: ZipEntry[] = [];
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === ENTRY) {
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      localAt: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Unpacks an entry, `most` bytes at most: what the directory says of its size is the sender's word.
 * @returns undefined when there would be more, or it cannot be unpacked
 */
export async function unpackEntry(
  bytes: Buffer,
  { method, packed, localAt }: ZipEntry,
  most: number,
): Promise<Buffer | undefined> {
  if (localAt + 30 > bytes.length) return undefined;
  const from = localAt + 30 + bytes.readUInt16LE(localAt + 26) + bytes.readUInt16LE(localAt + 28);
  const data = bytes.subarray(from, from + packed);
  if (method === STORED) return data.length <= most ? data : undefined;
  if (method !== DEFLATED || most < 1) return undefined;
  return inflate(data, { maxOutputLength: most }).catch(() => undefined);
}
