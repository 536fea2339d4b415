import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export type ZipPart = { path: string; content: () => AsyncIterable<Uint8Array> };

/** The first day that a ZIP can name: the same content gives the same bytes. */
const DAY = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** A ZIP archive, bytes as they come, a part begun when the one before it has ended; no part is held as a whole. */
export function zip(parts: readonly ZipPart[]): AsyncIterable<Uint8Array> {
  const archive = new ZipFile();
  const bytes = Readable.from(archive.outputStream);
  archive.on('error', (error: Error) => bytes.destroy(error));
  for (const { path, content } of parts) {
    archive.addReadStreamLazy(path, DAY, (give) =>
      give(null, Readable.from(content(), { objectMode: false })),
    );
  }
  archive.end();
  return bytes;
}
