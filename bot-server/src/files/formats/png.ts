import type { ByteSource } from '../byte-source.ts';
import { cutOff, foreign, MOST_PARTS, wholeUpTo, type Shape } from './shape.ts';

/** Walks the chunks of a PNG to `IEND` (PNG third edition, 5.3). */
export async function pngShape(source: ByteSource): Promise<Shape> {
  let at = 8;
  let dataSeen = false;
  for (let chunk = 0; chunk < MOST_PARTS; chunk += 1) {
    const head = await source.read(at, 8);
    if (head.length < 8) return cutOff;
    const type = head.toString('latin1', 4, 8);
    if (chunk === 0 && type !== 'IHDR') return foreign;
    at += 12 + head.readUInt32BE(0);
    if (at > source.size) return cutOff;
    if (type === 'IDAT') dataSeen = true;
    if (type === 'IEND') return dataSeen ? wholeUpTo(at) : foreign;
  }
  return foreign;
}
