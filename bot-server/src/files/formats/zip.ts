import type { ByteSource } from '../byte-source.ts';

const END_RECORD = Buffer.from('PK\x05\x06', 'latin1');
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** A comment may hold the sign of an end record by chance, but not often. */
const MOST_END_RECORDS = 64;
const ENTRY = 0x02014b50;
/** A Word file has a few dozen parts and a directory of some kilobytes. */
const LARGEST_DIRECTORY = 4 * 1024 * 1024;

/** What the end of a ZIP says of its directory (APPNOTE 4.3.16); offsets count from the start of the file. */
export type ZipEnd = { directoryAt: number; directorySize: number; end: number };

/** The end record of a ZIP whose directory really stands where it says; undefined when there is none. */
export async function findZipEnd(source: ByteSource): Promise<ZipEnd | undefined> {
  const from = Math.max(0, source.size - END_LENGTH - LONGEST_COMMENT);
  const tail = await source.read(from, END_LENGTH + LONGEST_COMMENT);
  let i = tail.lastIndexOf(END_RECORD);
  for (let tried = 0; i >= 0 && tried < MOST_END_RECORDS; tried += 1) {
    const found = i + END_LENGTH <= tail.length ? readEnd(tail.subarray(i), from + i) : undefined;
    if (found && found.end <= source.size && (await isDirectory(source, found))) return found;
    i = i === 0 ? -1 : tail.lastIndexOf(END_RECORD, i - 1);
  }
  return undefined;
}

/** Bytes before the ZIP shift its offsets, so the directory is found from its own length. */
function readEnd(record: Buffer, at: number): ZipEnd {
  const directorySize = record.readUInt32LE(12);
  const end = at + END_LENGTH + record.readUInt16LE(20);
  return { directoryAt: at - directorySize, directorySize, end };
}

async function isDirectory(source: ByteSource, { directoryAt, directorySize }: ZipEnd): Promise<boolean> {
  if (directoryAt < 0 || directorySize < 46 || directorySize > LARGEST_DIRECTORY) return false;
  return (await source.read(directoryAt, 4)).readUInt32LE(0) === ENTRY;
}

/** Names of the entries in a ZIP's directory, with `/` between folders. */
export async function zipEntryNames(source: ByteSource, zip: ZipEnd): Promise<string[]> {
  const directory = await source.read(zip.directoryAt, zip.directorySize);
  const names: string[] = [];
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY) {
    const nameLength = directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'));
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
}
