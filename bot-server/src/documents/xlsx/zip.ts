import { CompressionStream, ReadableStream } from 'node:stream/web';
import { crc32 } from 'node:zlib';

export type ZipPart = { path: string; content: AsyncIterable<Uint8Array> };

/** Sizes stand behind each part, for nobody knows them before it is written; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
/** 1980-01-01, the first day that a ZIP can name: the same content gives the same bytes. */
const DAY = 0x21;
const MOST_BYTES = 0xffffffff;

type Written = { path: Buffer; crc: number; packed: number; size: number; offset: number };

/** A ZIP archive, bytes as they come; no part is ever held as a whole. Throws beyond 4 GiB, which nobody could open. */
export async function* zip(parts: AsyncIterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for await (const { path, content } of parts) {
    const entry = { path: Buffer.from(path), crc: 0, packed: 0, size: 0, offset };
    yield head(entry);
    for await (const chunk of deflated(content, entry)) {
      entry.packed += chunk.length;
      yield chunk;
    }
    yield sizesOf(entry);
    offset += 30 + entry.path.length + entry.packed + 16;
    if (offset > MOST_BYTES || entry.size > MOST_BYTES) throw new RangeError('a ZIP part beyond 4 GiB');
    written.push(entry);
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  yield end(written.length, directory.length, offset);
}

/** The packed bytes; what goes in is counted and summed into the entry. */
async function* deflated(content: AsyncIterable<Uint8Array>, entry: Written): AsyncIterable<Uint8Array> {
  async function* measured() {
    for await (const chunk of content) {
      entry.crc = crc32(chunk, entry.crc);
      entry.size += chunk.length;
      yield chunk;
    }
  }
  yield* ReadableStream.from(measured()).pipeThrough(new CompressionStream('deflate-raw'));
}

function head({ path }: Written): Buffer {
  const bytes = Buffer.alloc(30);
  bytes.writeUInt32LE(0x04034b50, 0);
  bytes.writeUInt16LE(VERSION, 4);
  bytes.writeUInt16LE(FLAGS, 6);
  bytes.writeUInt16LE(DEFLATE, 8);
  bytes.writeUInt16LE(DAY, 12);
  bytes.writeUInt16LE(path.length, 26);
  return Buffer.concat([bytes, path]);
}

function sizesOf({ crc, packed, size }: Written): Buffer {
  const bytes = Buffer.alloc(16);
  [0x08074b50, crc, packed, size].forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
}

function directoryEntry({ path, crc, packed, size, offset }: Written): Buffer {
  const bytes = Buffer.alloc(46);
  bytes.writeUInt32LE(0x02014b50, 0);
  bytes.writeUInt16LE(VERSION, 4);
  bytes.writeUInt16LE(VERSION, 6);
  bytes.writeUInt16LE(FLAGS, 8);
  bytes.writeUInt16LE(DEFLATE, 10);
  bytes.writeUInt16LE(DAY, 14);
  [crc, packed, size].forEach((value, index) => bytes.writeUInt32LE(value, 16 + index * 4));
  bytes.writeUInt16LE(path.length, 28);
  bytes.writeUInt32LE(offset, 42);
  return Buffer.concat([bytes, path]);
}

function end(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
