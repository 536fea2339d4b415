import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byteSource } from './byte-source.ts';
import { heicShape } from './formats/heic.ts';
import { jpegShape } from './formats/jpeg.ts';
import { inspectEvidence } from './inspect-evidence.ts';
import {
  sampleCompound,
  sampleDoc,
  sampleDocx,
  sampleHeic,
  sampleJpeg,
  samplePdf,
  samplePng,
  sampleWebp,
  sampleZip,
} from './sample-files.test-data.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function inspect(name: string, bytes: Buffer | string) {
  const path = join(folder, 'upload');
  await writeFile(path, bytes);
  return inspectEvidence(path, name);
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const whole: [name: string, bytes: () => Buffer, type: string][] = [
  ['quyet-dinh.pdf', samplePdf, 'application/pdf'],
  ['anh.jpg', sampleJpeg, 'image/jpeg'],
  ['anh.png', samplePng, 'image/png'],
  ['anh.webp', sampleWebp, 'image/webp'],
  ['IMG_0001.HEIC', sampleHeic, 'image/heic'],
  ['sang-kien.docx', sampleDocx, DOCX],
  ['sang-kien.doc', sampleDoc, 'application/msword'],
];

describe('whole files', () => {
  it.each(whole)('takes %s by its content', async (name, bytes, type) => {
    expect(await inspect(name, bytes())).toEqual({ type });
  });

  it.each<[string, string, Buffer, string]>([
    ['a photo that was named as another kind of picture', 'anh.png', sampleJpeg(), 'image/jpeg'],
    [
      'a PDF with bytes before its head',
      'a.pdf',
      samplePdf({ before: '\r\n\x1b%-12345X@PJL\n' }),
      'application/pdf',
    ],
    ['a PDF with bytes behind its end', 'a.pdf', samplePdf({ after: '\0'.repeat(900) }), 'application/pdf'],
    [
      'a JPEG with a second picture behind',
      'a.jpg',
      Buffer.concat([sampleJpeg(), sampleJpeg()]),
      'image/jpeg',
    ],
    [
      'a JPEG with a phone’s trailer',
      'a.jpg',
      Buffer.concat([sampleJpeg(), Buffer.from('Image_UTC_Data1655000000000SEFHe...SEFT')]),
      'image/jpeg',
    ],
    ['a JPEG larger than one reading step', 'a.jpg', sampleJpeg({ scanBytes: 200_003 }), 'image/jpeg'],
    ['a HEIC of the general brand', 'a.heif', sampleHeic('mif1\0\0\0\0mif1heicMiPr'), 'image/heic'],
    ['a Word file of Microsoft 365', 'a.docx', sampleZip({ 'word/document2.xml': 'x' }), DOCX],
    ['a Word 97 file named as the newer kind', 'a.docx', sampleDoc(), 'application/msword'],
  ])('takes %s', async (_what, name, bytes, type) => {
    expect(await inspect(name, bytes)).toEqual({ type });
  });
});

describe('files that are made to tire their reader', () => {
  const jpegOf = (part: number[], times: number) =>
    Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(part.length * times, Buffer.from(part))]);
  const box = Buffer.from('\0\0\0\x08free', 'latin1');
  const scan = [0xff, 0xda, 0, 2];
  it.each<[string, string, Buffer, string]>([
    ['a JPEG of empty segments', 'a.jpg', jpegOf([0xff, 0xfe, 0, 2], 500_000), 'renamed'],
    ['a JPEG of empty scans', 'a.jpg', jpegOf(scan, 500_000), 'renamed'],
    ['a JPEG of fill bytes', 'a.jpg', jpegOf([0xff], 2_000_000), 'cut_off'],
    [
      'a JPEG of stuffed bytes',
      'a.jpg',
      jpegOf([...scan, ...Array<number>(4000).fill(0xff)], 500),
      'cut_off',
    ],
    [
      'a HEIC of empty boxes',
      'a.heic',
      Buffer.concat([sampleHeic().subarray(0, 24), Buffer.alloc(box.length * 500_000, box)]),
      'renamed',
    ],
  ])('reads %s by few parts and gives up', async (_what, name, bytes, cause) => {
    const path = join(folder, 'tiring');
    await writeFile(path, bytes);
    const file = await open(path, 'r');
    const source = byteSource(file, bytes.length);
    let reads = 0;
    const counting = { ...source, read: (at: number, n: number) => ((reads += 1), source.read(at, n)) };
    await (name.endsWith('.heic') ? heicShape : jpegShape)(counting);
    await file.close();
    expect(reads).toBeLessThan(25_000);
    expect(await inspectEvidence(path, name)).toEqual({ cause });
  });

  it('takes a JPEG with fill bytes before its marks', async () => {
    const whole = sampleJpeg();
    const filled = Buffer.concat([whole.subarray(0, 2), Buffer.alloc(70_000, 0xff), whole.subarray(2)]);
    expect(await inspect('a.jpg', filled)).toEqual({ type: 'image/jpeg' });
  });
});

describe('files that end too early', () => {
  /** The last sector of an old Word file may be unfilled, so its very last bytes may be missing. */
  const cutsOf = (name: string) => (name.endsWith('.doc') ? [0.5, 0.9] : [0.5, 0.9, 0.99]);
  it.each(whole.flatMap(([name, bytes]) => cutsOf(name).map((cut) => [name, cut, bytes] as const)))(
    'calls %s cut off after %d of its bytes',
    async (name, cut, bytes) => {
      const all = bytes();
      expect(await inspect(name, all.subarray(0, Math.floor(all.length * cut)))).toEqual({
        cause: 'cut_off',
      });
    },
  );

  it('calls a file of no bytes empty', async () => {
    expect(await inspect('a.pdf', '')).toEqual({ cause: 'empty' });
  });
});

describe('files that are not what their name says', () => {
  const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
  const page = '<!DOCTYPE html><html><body><script>alert(1)</script></body></html>';
  const archive = sampleZip({ 'payload.txt': 'x' });
  it.each<[string, string, Buffer | string]>([
    ['a web page as PDF', 'a.pdf', page],
    ['a web page as Word', 'a.doc', page],
    ['SVG as PNG', 'a.png', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['a program as JPEG', 'a.jpg', Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(400)])],
    ['the EICAR text as PDF', 'a.pdf', eicar],
    ['plain text as Word', 'a.docx', 'Sáng kiến của tôi'],
    ['rich text as Word', 'a.doc', '{\\rtf1\\ansi Sang kien}'],
    ['any ZIP as Word', 'a.docx', archive],
    ['a sheet (xlsx) as Word', 'a.docx', sampleZip({ 'xl/workbook.xml': 'x', '[Content_Types].xml': 'x' })],
    ['a sheet (xls) as Word', 'a.doc', sampleCompound('Workbook')],
    ['a sheet that holds a Word file', 'a.doc', sampleCompound('WordDocument', { storageName: 'MBD001' })],
    ['Word with macros as plain Word', 'a.docx', sampleDocx({ 'word/vbaProject.bin': 'x' })],
    ['a PDF as JPEG', 'a.jpg', samplePdf()],
    ['a JPEG as PDF', 'a.pdf', sampleJpeg()],
    ['AVIF as HEIC', 'a.heic', sampleHeic('avif\0\0\0\0mif1avif')],
    ['a film as HEIC', 'a.heic', sampleHeic('isom\0\0\0\0isommp42')],
    ['GIF as PNG', 'a.png', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')],
    ['JPEG that is a ZIP too', 'a.jpg', Buffer.concat([sampleJpeg(), archive])],
    ['PNG that is a ZIP too', 'a.png', Buffer.concat([samplePng(), archive])],
    ['PDF that is a ZIP too', 'a.pdf', Buffer.concat([samplePdf(), archive])],
    ['PDF behind a ZIP', 'a.pdf', samplePdf({ before: 'PK\x03\x04' })],
    ['PDF behind a web page', 'a.pdf', samplePdf({ before: page })],
    ['JPEG that is a PDF too', 'a.jpg', sampleJpeg({ comment: samplePdf().toString('latin1') })],
    ['JPEG with a web page behind', 'a.jpg', Buffer.concat([sampleJpeg(), Buffer.from(page)])],
    ['PNG with a script behind', 'a.png', Buffer.concat([samplePng(), Buffer.from('<?php system(1) ?>')])],
    ['a few bytes', 'a.png', Buffer.from([0x89, 0x50])],
    ['random bytes', 'a.heic', Buffer.alloc(5000, 0xa7)],
  ])('refuses %s', async (_what, name, bytes) => {
    expect(await inspect(name, bytes)).toEqual({ cause: 'renamed' });
  });
});
