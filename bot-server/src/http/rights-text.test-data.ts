import { foldForSearch } from '@sang-kien/shared';
import { unpackEntry, zipEntries } from '../files/formats/zip-entries.ts';

const DIRECTORY_END = 0x06054b50;

/** All that can be read of an answer, folded: text as it is, a Word or Excel file with every part unpacked. */
export async function textOf(bytes: Buffer): Promise<string> {
  if (bytes.toString('latin1', 0, 2) !== 'PK') return fold(bytes.toString());
  const end = bytes.lastIndexOf(directoryMark());
  const entries = zipEntries(bytes, bytes.readUInt32LE(end + 16));
  const parts = await Promise.all(entries.map((entry) => unpackEntry(bytes, entry, 10_000_000)));
  return fold(parts.map((part) => part?.toString() ?? '').join(' '));
}

/** A title may come back in capitals or without its marks. */
function fold(text: string): string {
  return foldForSearch(text.replace(/<[^>]+>/g, ' '));
}

function directoryMark(): Buffer {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(DIRECTORY_END);
  return mark;
}
