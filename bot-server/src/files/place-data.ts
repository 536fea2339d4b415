import { open, type FileHandle } from 'node:fs/promises';

/** Exif stands near the beginning of a JPEG; HEIC keeps it wherever it likes, so the whole file is looked through. */
const WINDOW = 1024 * 1024;
const MARK = Buffer.from('Exif\0\0', 'latin1');
const GPS_POINTER = 0x8825;
const ENTRY = 12;
/** Sizes in bytes of the TIFF types 1 to 12. */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const MOST_ENTRIES = 200;

/**
 * Takes the place where a photo was taken out of it, in place and without changing its length: the GPS part of
 * each Exif block is overwritten with zeros. Returns whether there was any.
 */
export async function removePlaceData(path: string): Promise<boolean> {
  const file = await open(path, 'r+');
  try {
    let found = false;
    for (let at = 0; ; at += WINDOW) {
      const { block, last } = await readWindow(file, at);
      for (const span of gpsSpans(block)) {
        await file.write(Buffer.alloc(span.length), 0, span.length, at + span.start);
        found = true;
      }
      if (last) break;
    }
    if (found) await file.sync();
    return found;
  } finally {
    await file.close();
  }
}

/** Two windows at a time, so that no block is cut at the border of one. */
async function readWindow(file: FileHandle, at: number): Promise<{ block: Buffer; last: boolean }> {
  const block = Buffer.alloc(2 * WINDOW);
  const { bytesRead } = await file.read(block, 0, block.length, at);
  return { block: block.subarray(0, bytesRead), last: bytesRead < block.length };
}

type Span = { start: number; length: number };

/** Where the GPS entries of every Exif block in these bytes lie, and the values that they point to. */
export function gpsSpans(block: Buffer): Span[] {
  const spans: Span[] = [];
  for (let mark = block.indexOf(MARK); mark !== -1; mark = block.indexOf(MARK, mark + 1)) {
    const tiff = readTiff(block.subarray(mark + MARK.length), mark + MARK.length);
    if (tiff) spans.push(...spansOf(tiff));
  }
  return spans.filter(({ start, length }) => start + length <= block.length);
}

type Tiff = { bytes: Buffer; base: number; u16: (at: number) => number; u32: (at: number) => number };

function readTiff(bytes: Buffer, base: number): Tiff | undefined {
  const order = bytes.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const little = order === 'II';
  const inside = (at: number, size: number) => at + size <= bytes.length;
  return {
    bytes,
    base,
    u16: (at) => (inside(at, 2) ? (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)) : 0),
    u32: (at) => (inside(at, 4) ? (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)) : 0),
  };
}

function spansOf(tiff: Tiff): Span[] {
  const first = tiff.u32(4);
  const pointer = entriesOf(tiff, first).find((entry) => tiff.u16(entry) === GPS_POINTER);
  if (pointer === undefined) return [];
  const gps = tiff.u32(pointer + 8);
  const entries = entriesOf(tiff, gps);
  const values = entries.flatMap((entry) => farValue(tiff, entry));
  const own = { start: tiff.base + gps, length: 2 + entries.length * ENTRY };
  return entries.length > 0 ? [...values, own] : [];
}

function entriesOf(tiff: Tiff, directory: number): number[] {
  const count = Math.min(tiff.u16(directory), MOST_ENTRIES);
  return Array.from({ length: count }, (_, i) => directory + 2 + i * ENTRY);
}

/** A value of more than four bytes stands elsewhere in the block. */
function farValue(tiff: Tiff, entry: number): Span[] {
  const length = (TYPE_BYTES[tiff.u16(entry + 2)] ?? 1) * tiff.u32(entry + 4);
  const inBlock = length > 4 && tiff.u32(entry + 8) + length <= tiff.bytes.length;
  return inBlock ? [{ start: tiff.base + tiff.u32(entry + 8), length }] : [];
}
