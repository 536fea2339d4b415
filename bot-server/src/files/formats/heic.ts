import type { ByteSource } from '../byte-source.ts';
import { cutOff, foreign, MOST_PARTS, wholeUpTo, type Shape } from './shape.ts';

/** Walks the top-level boxes of a HEIC (ISO/IEC 14496-12, 4.2): `meta` tells of pictures, `mdat` holds them. */
export async function heicShape(source: ByteSource): Promise<Shape> {
  const seen = new Set<string>();
  let at = 0;
  for (let boxes = 0; at < source.size; boxes += 1) {
    if (boxes === MOST_PARTS) return foreign;
    const box = await readBox(source, at);
    const complete = seen.has('meta') && seen.has('mdat');
    if (!box || !box.type) return complete ? wholeUpTo(at) : at === 0 ? foreign : cutOff;
    if (at === 0 && box.type !== 'ftyp') return foreign;
    if (at + box.length > source.size) return complete ? wholeUpTo(at) : cutOff;
    seen.add(box.type);
    at += box.length;
  }
  return seen.has('meta') && seen.has('mdat') ? wholeUpTo(at) : cutOff;
}

async function readBox(
  source: ByteSource,
  at: number,
): Promise<{ type: string | null; length: number } | null> {
  const head = await source.read(at, 16);
  if (head.length < 8) return null;
  const length = boxLength(head, source.size - at);
  const type = head.toString('latin1', 4, 8);
  return { type: length !== null && /^[\x20-\x7e]{4}$/.test(type) ? type : null, length: length ?? 0 };
}

/** A length of 1 stands for eight more bytes of length, 0 for "to the end of the file". */
function boxLength(head: Buffer, rest: number): number | null {
  const short = head.readUInt32BE(0);
  if (short === 0) return rest;
  if (short !== 1) return short >= 8 ? short : null;
  if (head.length < 16) return null;
  const long = head.readBigUInt64BE(8);
  return long >= 16n && long <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(long) : null;
}
