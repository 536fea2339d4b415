import type { ByteSource } from './byte-source.ts';
import { PDF_HEAD, pdfStart } from './formats/pdf.ts';
import { findZipEnd } from './formats/zip.ts';

const MARKUP = /<(?:!doctype\s+html|html|head|body|script|iframe|svg|\?php)[\s>/]/i;
/** Programs, archives and pictures, as their first bytes read. */
const OTHER_STARTS = ['MZ', '\x7fELF', 'PK\x03\x04', 'GIF8', '\xff\xd8\xff', '\x89PNG', '#!'];
const NEAR = 64 * 1024;

/**
 * Whether a file is a second file as well (a polyglot): a picture or PDF that is also a ZIP, a picture that
 * readers open as PDF, a web page in front of or behind the real content. Nobody's phone makes such files.
 * @param end where the real content ends
 */
export async function hidesAnotherFile(source: ByteSource, type: string, end: number): Promise<boolean> {
  if (type === 'application/pdf') return (await startsForeign(source)) || (await isAlsoZip(source, end));
  if ((await pdfStart(source)) >= 0) return true;
  if (!type.startsWith('image/')) return false;
  return (await isAlsoZip(source, end)) || (await holdsMarkup(source, end));
}

async function isAlsoZip(source: ByteSource, end: number): Promise<boolean> {
  const zip = await findZipEnd(source);
  return zip !== undefined && zip.end > end;
}

async function startsForeign(source: ByteSource): Promise<boolean> {
  const before = (await source.read(0, Math.max(await pdfStart(source), 0))).toString('latin1');
  return MARKUP.test(before) || OTHER_STARTS.some((start) => before.startsWith(start));
}

async function holdsMarkup(source: ByteSource, end: number): Promise<boolean> {
  const head = await source.read(0, PDF_HEAD);
  if (MARKUP.test(head.toString('latin1'))) return true;
  const behind = await source.read(end, NEAR);
  const last = Buffer.from(await source.read(Math.max(end, source.size - NEAR), NEAR));
  return MARKUP.test(behind.toString('latin1')) || MARKUP.test(last.toString('latin1'));
}
