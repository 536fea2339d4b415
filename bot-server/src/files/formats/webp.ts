import type { ByteSource } from '../byte-source.ts';
import { cutOff, foreign, wholeUpTo, type Shape } from './shape.ts';

/** Compares the size that the RIFF head of a WebP promises with the bytes that are there. */
export async function webpShape(source: ByteSource): Promise<Shape> {
  const head = await source.read(0, 16);
  if (head.length < 16) return cutOff;
  if (!/^VP8[ LX]$/.test(head.toString('latin1', 12, 16))) return foreign;
  const end = 8 + head.readUInt32LE(4);
  return end > source.size ? cutOff : wholeUpTo(end);
}
