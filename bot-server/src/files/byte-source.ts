import type { FileHandle } from 'node:fs/promises';

const WINDOW = 64 * 1024;

/** Bytes at any place of a file, read a window at a time so that a walk over small parts stays cheap. */
export type ByteSource = {
  readonly size: number;
  /** Bytes from `offset` on; fewer than `length` where the file ends. */
  read(offset: number, length: number): Promise<Buffer>;
};

/** A source over an open file of `size` bytes. The caller closes the file. */
export function byteSource(file: FileHandle, size: number): ByteSource {
  let window: Buffer = Buffer.alloc(0);
  let start = 0;
  return {
    size,
    async read(offset, length) {
      const end = Math.min(offset + length, size);
      if (offset < start || end > start + window.length) {
        window = await readFully(file, offset, Math.max(end - offset, Math.min(WINDOW, size - offset), 0));
        start = offset;
      }
      return window.subarray(offset - start, Math.max(end - start, offset - start));
    },
  };
}

async function readFully(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
