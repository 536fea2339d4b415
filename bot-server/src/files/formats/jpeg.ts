import type { ByteSource } from '../byte-source.ts';
import { cutOff, foreign, MOST_PARTS, wholeUpTo, type Shape } from './shape.ts';

const FIRST_STEP = 1024;
const LONGEST_STEP = 64 * 1024;
const FILL = 0xff;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/**
 * Walks the segments of a JPEG (ITU-T T.81, B.1) to the end-of-image mark of the first picture. Phones put more
 * behind it (a second picture after MPF, Samsung's trailer, a film), which is no fault.
 */
export async function jpegShape(source: ByteSource): Promise<Shape> {
  let at = 2;
  let pictureSeen = false;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const head = await source.read(at, 4);
    if (head.length < 2) return cutOff;
    if (head[0] !== 0xff) return pictureSeen ? cutOff : foreign;
    const mark = head[1]!;
    if (mark === FILL) at = (await find(source, at, (byte) => byte !== FILL)) - 1;
    else if (mark === END_OF_IMAGE) return pictureSeen ? wholeUpTo(at + 2) : foreign;
    else if (standsAlone(mark)) at += 2;
    else {
      if (head.length < 4) return cutOff;
      at += 2 + head.readUInt16BE(2);
      if (at > source.size) return cutOff;
      if (mark === START_OF_SCAN) {
        pictureSeen = true;
        at = await endOfScan(source, at);
      }
    }
  }
  return foreign;
}

/** The next mark behind coded picture data, where FF00 is a stuffed byte and FFD0–FFD7 are restarts. */
async function endOfScan(source: ByteSource, from: number): Promise<number> {
  let before = 0;
  const end = await find(source, from, (byte) => {
    const isMark = before === FILL && byte !== 0 && byte !== FILL && !(byte >= 0xd0 && byte <= 0xd7);
    before = byte;
    return isMark;
  });
  return end < source.size ? end - 1 : end;
}

/** Where the next byte of a kind stands, or the size of the file; read in blocks that grow. */
async function find(source: ByteSource, from: number, isWanted: (byte: number) => boolean): Promise<number> {
  let at = from;
  for (let step = FIRST_STEP; at < source.size; step = Math.min(step * 2, LONGEST_STEP)) {
    const bytes = await source.read(at, step);
    const found = bytes.findIndex(isWanted);
    if (found >= 0) return at + found;
    if (bytes.length === 0) break;
    at += bytes.length;
  }
  return source.size;
}

function standsAlone(mark: number): boolean {
  return mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8);
}
