import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** Small real files of every kind that is taken, and of some that are not, made on the spot. */

export function samplePdf({ before = '', after = '' } = {}): Buffer {
  const parts = ['%PDF-1.4\n'];
  const offsets: number[] = [];
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    `<< /Length 6000 >>\nstream\n${'0 0 m '.repeat(1000)}\nendstream`,
  ];
  for (const [i, object] of objects.entries()) {
    offsets.push(parts.join('').length);
    parts.push(`${i + 1} 0 obj\n${object}\nendobj\n`);
  }
  const at = parts.join('').length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  parts.push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`);
  return Buffer.from(before + parts.join('') + after, 'latin1');
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

export function samplePng(): Buffer {
  const header = Buffer.concat([uint32(2), uint32(2), Buffer.from([8, 2, 0, 0, 0])]);
  const rows = Buffer.from([0, 255, 0, 0, 0, 255, 0, 0, 0, 0, 255, 255, 255, 255]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

function segment(mark: number, data: readonly number[] | Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, mark]), uint16(data.length + 2), Buffer.from(data)]);
}

/** An Exif block with an orientation (6) and a latitude of 21° 16\' 30", little or big endian. */
export function exifBlock(little: boolean): Buffer {
  const tiff = Buffer.alloc(90);
  const u16 = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const u32 = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  const entry = (at: number, [tag, type, count, value]: [number, number, number, number]) => {
    u16(tag, at);
    u16(type, at + 2);
    u32(count, at + 4);
    if (type === 3) u16(value, at + 8);
    else u32(value, at + 8);
  };
  tiff.write(little ? 'II' : 'MM', 0, 'latin1');
  u16(42, 2);
  u32(8, 4);
  u16(2, 8);
  entry(10, [0x0112, 3, 1, 6]);
  entry(22, [0x8825, 4, 1, 40]);
  u16(1, 40);
  entry(42, [0x0002, 5, 3, 60]);
  [21, 1, 16, 1, 30, 1].forEach((value, i) => u32(value, 60 + i * 4));
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

/** A photo with the place where it was taken: the block of `exifBlock` in a segment of its own. */
export function sampleJpegWithPlace(): Buffer {
  const photo = sampleJpeg();
  return Buffer.concat([photo.subarray(0, 2), segment(0xe1, exifBlock(true)), photo.subarray(2)]);
}

/** A progressive-like JPEG of two scans with stuffed bytes, restarts and an embedded preview that ends itself. */
export function sampleJpeg({ comment = 'anh chup', scanBytes = 3000 } = {}): Buffer {
  const scan = Buffer.concat([Buffer.alloc(scanBytes, 0x5a), Buffer.from([0xff, 0x00, 0xff, 0xd0, 0x11])]);
  const startOfScan = segment(0xda, [1, 1, 0, 0, 63, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xe1, Buffer.from('Exif\0\0preview\xff\xd8\xff\xd9', 'latin1')),
    segment(0xfe, Buffer.from(comment, 'latin1')),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc2, [8, 0, 16, 0, 16, 1, 1, 0x11, 0]),
    startOfScan,
    scan,
    startOfScan,
    scan,
    Buffer.from([0xff, 0xff, 0xd9]),
  ]);
}

export function sampleWebp(): Buffer {
  const data = Buffer.alloc(100, 7);
  const body = Buffer.concat([Buffer.from('WEBPVP8 ', 'latin1'), uint32le(data.length), data]);
  return Buffer.concat([Buffer.from('RIFF', 'latin1'), uint32le(body.length), body]);
}

function box(type: string, data: Buffer | string): Buffer {
  const bytes = Buffer.from(data as string, 'latin1');
  return Buffer.concat([uint32(bytes.length + 8), Buffer.from(type, 'latin1'), bytes]);
}

export function sampleHeic(brands = 'heic\0\0\0\0mif1heic'): Buffer {
  return Buffer.concat([box('ftyp', brands), box('meta', 'pictures'), box('mdat', 'x'.repeat(300))]);
}

export function sampleZip(entries: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const raw = Buffer.from(text);
    const data = deflateRawSync(raw);
    const common = [
      uint16le(8),
      uint32le(0),
      uint32le(crc32(raw)),
      uint32le(data.length),
      uint32le(raw.length),
    ];
    const named = [uint16le(name.length), uint16le(0)];
    const start = [uint16le(20), uint16le(0), ...common, ...named];
    const local = [Buffer.from('PK\x03\x04', 'latin1'), ...start, Buffer.from(name), data];
    const tail = [uint16le(0), uint16le(0), uint16le(0), uint32le(0), uint32le(at)];
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), uint16le(20), ...start, ...tail, Buffer.from(name));
    locals.push(...local);
    at += Buffer.concat(local).length;
  }
  const table = Buffer.concat(directory);
  const count = uint16le(Object.keys(entries).length);
  const end = [uint16le(0), uint16le(0), count, count, uint32le(table.length), uint32le(at), uint16le(0)];
  return Buffer.concat([...locals, table, Buffer.from('PK\x05\x06', 'latin1'), ...end]);
}

/** Parts as Google Docs orders them: the list of types comes last. */
export function sampleDocx(more: Record<string, string> = {}): Buffer {
  return sampleZip({
    'word/numbering.xml': '<numbering/>',
    'word/document.xml': `<w:document>${'Sáng kiến '.repeat(300)}</w:document>`,
    ...more,
    '_rels/.rels': '<Relationships/>',
    '[Content_Types].xml': '<Types/>',
  });
}

/** A compound file (512-byte sectors): sector 0 the table, 1 the directory, 2–9 one stream. */
export function sampleCompound(streamName: string, { storageName = '' } = {}): Buffer {
  const head = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(0x3e, 24);
  head.writeUInt16LE(3, 26);
  head.writeUInt16LE(0xfffe, 28);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(1, 44);
  head.writeUInt32LE(1, 48);
  head.fill(0xff, 76);
  head.writeUInt32LE(0, 76);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(0xfffffffe, 4);
  for (let i = 2; i < 9; i += 1) table.writeUInt32LE(i + 1, i * 4);
  table.writeUInt32LE(0xfffffffe, 36);
  const root = entry('Root Entry', 5, { child: 1 });
  const stream = entry(streamName, 2, { first: 2, size: 4096 });
  const inside = storageName ? [entry(storageName, 1, { child: 2 }), stream] : [stream];
  const directory = Buffer.concat([root, ...inside, Buffer.alloc(512)]).subarray(0, 512);
  return Buffer.concat([head, table, directory, Buffer.alloc(4096, 0x20)]);
}

export const sampleDoc = (): Buffer => sampleCompound('WordDocument');

function entry(
  name: string,
  type: number,
  { child = 0xffffffff, first = 0, size = 0 }: { child?: number; first?: number; size?: number },
): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE(name.length * 2 + 2, 64);
  bytes.writeUInt8(type, 66);
  bytes.fill(0xff, 68, 76);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(first, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
function uint16le(value: number): Buffer {
  return uint16(value).swap16();
}
function uint32le(value: number): Buffer {
  return uint32(value).swap32();
}
