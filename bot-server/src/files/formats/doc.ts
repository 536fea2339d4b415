import type { ByteSource } from '../byte-source.ts';
import { cutOff, foreign, wholeUpTo, type Shape } from './shape.ts';

const LAST_REGULAR_SECTOR = 0xfffffffa;
const FREE_SECTOR = 0xffffffff;
const NO_ENTRY = 0xffffffff;
const ENTRY_LENGTH = 128;
const STREAM = 2;
/** A directory of thousands of streams is no letter that a worker attaches. */
const MOST_DIRECTORY_SECTORS = 256;

type Compound = { source: ByteSource; shift: number; table: Buffer };

/**
 * Whether a compound file ([MS-CFB]) is a Word document: the root of its directory holds a stream
 * `WordDocument`. A sheet or a presentation has other streams there.
 */
export async function docShape(source: ByteSource): Promise<Shape> {
  const head = await source.read(0, 512);
  if (head.length < 512) return cutOff;
  const shift = head.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return foreign;
  const table = await allocationTable(source, head, shift);
  if (!table || endOf(table, shift) > source.size) return cutOff;
  const directory = await readChain({ source, shift, table }, head.readUInt32LE(48));
  if (!directory) return cutOff;
  return rootNames(directory).includes('WordDocument') ? wholeUpTo(source.size) : foreign;
}

/** The table of sectors, from the 109 places in the head; larger files than the limit allows need no more. */
async function allocationTable(source: ByteSource, head: Buffer, shift: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  const count = Math.min(head.readUInt32LE(44), 109);
  for (let i = 0; i < count; i += 1) {
    const part = await readSector(source, shift, head.readUInt32LE(76 + i * 4));
    if (!part) return null;
    parts.push(part);
  }
  return parts.length > 0 ? Buffer.concat(parts) : null;
}

async function readSector(source: ByteSource, shift: number, sector: number): Promise<Buffer | null> {
  if (sector >= LAST_REGULAR_SECTOR) return null;
  const bytes = await source.read((sector + 1) * 2 ** shift, 2 ** shift);
  return bytes.length === 2 ** shift ? Buffer.from(bytes) : null;
}

/** The first byte that must exist behind the last used sector; some writers leave that sector unfilled. */
function endOf(table: Buffer, shift: number): number {
  for (let i = table.length / 4 - 1; i >= 0; i -= 1) {
    if (table.readUInt32LE(i * 4) !== FREE_SECTOR) return (i + 1) * 2 ** shift + 1;
  }
  return 0;
}

async function readChain({ source, shift, table }: Compound, first: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let sector = first;
  while (sector < LAST_REGULAR_SECTOR && parts.length < MOST_DIRECTORY_SECTORS) {
    const part = await readSector(source, shift, sector);
    if (!part || sector * 4 + 4 > table.length) return null;
    parts.push(part);
    sector = table.readUInt32LE(sector * 4);
  }
  return parts.length > 0 ? Buffer.concat(parts) : null;
}

/** Names of the streams directly under the root: a Word file inside a sheet does not make the sheet one. */
function rootNames(directory: Buffer): string[] {
  const names: string[] = [];
  const seen = new Set<number>([NO_ENTRY]);
  const waiting = [directory.readUInt32LE(76)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const at = id * ENTRY_LENGTH;
    if (seen.has(id) || at + ENTRY_LENGTH > directory.length) continue;
    seen.add(id);
    const nameLength = Math.min(directory.readUInt16LE(at + 64), 64);
    if (directory[at + 66] === STREAM) names.push(directory.toString('utf16le', at, at + nameLength - 2));
    waiting.push(directory.readUInt32LE(at + 68), directory.readUInt32LE(at + 72));
  }
  return names;
}
