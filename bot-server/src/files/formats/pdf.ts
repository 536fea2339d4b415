import type { ByteSource } from '../byte-source.ts';
import { cutOff, foreign, wholeUpTo, type Shape } from './shape.ts';

/** Readers look for `%PDF-` in the first 1,024 bytes (ISO 32000-1, annex H.3.4.1), so leading bytes are no fault. */
export const PDF_HEAD = 1024;
/** They look for `%%EOF` in the last 1,024; scanners and mail gateways add a little more. */
const TAIL = 4096;

/** Where `%PDF-` stands within the first bytes of a file; −1 when it does not. */
export async function pdfStart(source: ByteSource): Promise<number> {
  return (await source.read(0, PDF_HEAD + 5)).indexOf('%PDF-');
}

/** Whether the end of a PDF is there: its `%%EOF`, or at least a `startxref` that points into the file. */
export async function pdfShape(source: ByteSource): Promise<Shape> {
  if ((await pdfStart(source)) < 0) return foreign;
  const from = Math.max(0, source.size - TAIL);
  const tail = (await source.read(from, TAIL)).toString('latin1');
  const startxref = [...tail.matchAll(/startxref\s+(\d+)/g)].at(-1);
  if (startxref && Number(startxref[1]) > source.size) return cutOff;
  const end = tail.lastIndexOf('%%EOF');
  if (end >= 0) return wholeUpTo(from + end + '%%EOF'.length);
  return startxref ? wholeUpTo(from + startxref.index + startxref[0].length) : cutOff;
}
