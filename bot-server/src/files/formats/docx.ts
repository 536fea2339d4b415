import type { ByteSource } from '../byte-source.ts';
import { cutOff, foreign, wholeUpTo, type Shape } from './shape.ts';
import { findZipEnd, zipEntryNames } from './zip.ts';

/**
 * Whether a ZIP is a Word document: it has a `word/document….xml` (Google Docs and Microsoft 365 vary the number
 * and the order of parts, so nothing more is asked) and no macros, which a `.docx` may not have.
 */
export async function docxShape(source: ByteSource): Promise<Shape> {
  const zip = await findZipEnd(source);
  if (!zip) return cutOff;
  const names = await zipEntryNames(source, zip);
  const isWord = names.some((name) => /^\/?word\/document\d*\.xml$/i.test(name));
  const hasMacros = names.some((name) => /vbaproject\.bin$/i.test(name));
  return isWord && !hasMacros ? wholeUpTo(zip.end) : foreign;
}
