import type { SpreadsheetFault } from '../../services/ports.ts';
import { findZipEnd } from '../formats/zip.ts';
import { unpackEntry, zipEntries, type ZipEntry } from '../formats/zip-entries.ts';

const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Five thousand rows with descriptions of full length come to some twenty-five megabytes. */
const MOST_UNPACKED = 80 * 1024 * 1024;
const MOST_ENTRIES = 500;

/** Why these bytes are not to be opened as an .xlsx; undefined when they may. No more is unpacked than is sound. */
export async function faultOfXlsx(bytes: Buffer): Promise<SpreadsheetFault | undefined> {
  if (bytes.subarray(0, 8).equals(COMPOUND_FILE)) return 'old_excel';
  const source = {
    size: bytes.length,
    read: (offset: number, length: number) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
  const zip = await findZipEnd(source);
  if (!zip) return 'not_excel';
  const entries = zipEntries(bytes, zip.directoryAt);
  const has = (name: RegExp) => entries.some((entry) => name.test(entry.name));
  if (has(/^\/?word\//i)) return 'word';
  if (has(/^\/?xl\/workbook\.bin$/i)) return 'binary_excel';
  if (!has(/^\/?xl\/workbook\d*\.xml$/i)) return 'not_excel';
  return faultOfEntries(bytes, entries);
}

async function faultOfEntries(
  bytes: Buffer,
  entries: readonly ZipEntry[],
): Promise<SpreadsheetFault | undefined> {
  let left = entries.length > MOST_ENTRIES ? 0 : MOST_UNPACKED;
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    const unpacked = await unpackEntry(bytes, entry, left);
    if (!unpacked) return 'too_much';
    // No spreadsheet program writes a document type; those who do mean to have entities unfolded.
    if (/\.(?:xml|rels)$/i.test(entry.name) && unpacked.includes('<!DOCTYPE')) return 'damaged';
    left -= unpacked.length;
  }
  return undefined;
}
