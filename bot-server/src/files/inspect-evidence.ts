import { open } from 'node:fs/promises';
import { kindByName, kindByType, type EvidenceCause } from '@sang-kien/shared';
import { fileTypeFromBuffer } from 'file-type';
import { byteSource, type ByteSource } from './byte-source.ts';
import { docShape } from './formats/doc.ts';
import { docxShape } from './formats/docx.ts';
import { heicShape } from './formats/heic.ts';
import { jpegShape } from './formats/jpeg.ts';
import { pdfShape, pdfStart } from './formats/pdf.ts';
import { pngShape } from './formats/png.ts';
import type { Shape } from './formats/shape.ts';
import { webpShape } from './formats/webp.ts';
import { hidesAnotherFile } from './hidden-file.ts';

/** The media type by content, or why the file is not taken. */
export type Inspection =
  { type: string } | { cause: Extract<EvidenceCause, 'empty' | 'cut_off' | 'renamed'> };

/** As much as the library needs to tell the types apart. */
const HEAD = 4100;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const shapes: Record<string, (source: ByteSource) => Promise<Shape>> = {
  'image/jpeg': jpegShape,
  'image/png': pngShape,
  'image/webp': webpShape,
  'image/heic': heicShape,
  'application/pdf': pdfShape,
  'application/msword': docShape,
  [DOCX]: docxShape,
};

/**
 * Looks at what a whole file really is, whatever its name says: type by content, cut off or not, one file or
 * two. The name only tells what the person believes it to be.
 */
export async function inspectEvidence(path: string, name: string): Promise<Inspection> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return size === 0 ? { cause: 'empty' } : await inspect(byteSource(file, size), name);
  } finally {
    await file.close();
  }
}

async function inspect(source: ByteSource, name: string): Promise<Inspection> {
  const type = await recognise(source);
  if (type === undefined || kindByType(type) !== kindByName(name)) return { cause: 'renamed' };
  const shape = await shapes[type]!(source);
  if (shape.state === 'cut_off') return { cause: 'cut_off' };
  if (shape.state === 'foreign' || (await hidesAnotherFile(source, type, shape.end))) {
    return { cause: 'renamed' };
  }
  return { type };
}

/** The type that the first bytes promise; every ZIP and compound file counts as Word until it is looked into. */
async function recognise(source: ByteSource): Promise<string | undefined> {
  const head = Buffer.from(await source.read(0, HEAD));
  const mime = (await fileTypeFromBuffer(head))?.mime ?? '';
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return DOCX;
  if (mime === 'application/x-cfb') return 'application/msword';
  if (mime === 'image/heif') return isHeic(head) ? 'image/heic' : undefined;
  if (shapes[mime]) return mime;
  return (await pdfStart(source)) >= 0 ? 'application/pdf' : undefined;
}

/** `mif1` is the brand of any picture of the family: HEIC when `heic` or `heix` stands among its compatible ones. */
function isHeic(head: Buffer): boolean {
  const brands = head.toString('latin1', 16, Math.min(head.readUInt32BE(0), 256));
  return /hei[cxms]/.test(brands);
}
