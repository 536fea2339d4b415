import type { ByteSource } from '../byte-source.ts';
import { cutOff, foreign, wholeUpTo, type Shape } from './shape.ts';

const SCAN_STEP = 64 * 1024;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/**
 * Walks the segments of a JPEG (ITU-T T.81, B.1) to the end-of-image mark of the first picture. Phones put more
 * behind it (a second picture after MPF, Samsung's trailer, a film), which is no fault.
 */
export async function jpegShape(source: ByteSource): Promise<Shape> {
  let at = 2;
  let pictureSeen = false;
  for (;;) {
    const head = await source.read(at, 4);
    if (head.length < 2) return cutOff;
    if (head[0] !== 0xff) return pictureSeen ? cutOff : foreign;
    const mark = head[1]!;
    if (mark === 0xff) at += 1;
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
}

/** The next mark behind coded picture data, where FF00 is a stuffed byte and FFD0–FFD7 are restarts. */
async function endOfScan(source: ByteSource, from: number): Promise<number> {
  let at = from;
  while (at < source.size) {
    const bytes = await source.read(at, SCAN_STEP);
    for (let i = bytes.indexOf(0xff); i >= 0 && i + 1 < bytes.length; i = bytes.indexOf(0xff, i + 1)) {
      const next = bytes[i + 1]!;
      if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at + i;
    }
    at += Math.max(bytes.length - 1, 1);
  }
  return source.size;
}

function standsAlone(mark: number): boolean {
  return mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8);
}
