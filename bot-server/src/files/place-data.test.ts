import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removePlaceData } from './place-data.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'place-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** An Exif block with an orientation (6) and a latitude of 21° 16\' 30", little or big endian. */
function exifBlock(little: boolean): Buffer {
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

async function cleaned(bytes: Buffer): Promise<{ found: boolean; bytes: Buffer }> {
  const path = join(folder, 'photo');
  await writeFile(path, bytes);
  const found = await removePlaceData(path);
  return { found, bytes: await readFile(path) };
}

test.each([true, false])(
  'takes latitude out and leaves everything else (little endian: %s)',
  async (little) => {
    const head = Buffer.from('ffd8ffe1', 'hex');
    const tail = Buffer.from('pixels');
    const block = exifBlock(little);
    const { found, bytes } = await cleaned(Buffer.concat([head, block, tail]));
    expect(found).toBe(true);
    expect(bytes.length).toBe(head.length + block.length + tail.length);
    const tiffAt = head.length + 6;
    expect(bytes.subarray(0, tiffAt + 40)).toEqual(Buffer.concat([head, block]).subarray(0, tiffAt + 40));
    expect(bytes.subarray(tiffAt + 60, tiffAt + 84)).toEqual(Buffer.alloc(24));
    expect(bytes.subarray(-6).toString()).toBe('pixels');
  },
);

test('finds the block also across the border of two windows', async () => {
  const before = Buffer.alloc(1024 * 1024 - 50, 7);
  const { found, bytes } = await cleaned(
    Buffer.concat([before, exifBlock(true), Buffer.alloc(3_000_000, 7)]),
  );
  expect(found).toBe(true);
  expect(bytes.subarray(before.length + 6 + 60, before.length + 6 + 84)).toEqual(Buffer.alloc(24));
});

test('leaves a photo without place as it is, and does not stumble over broken Exif', async () => {
  const plain = Buffer.from('ffd8ffe000104a464946', 'hex');
  expect(await cleaned(plain)).toEqual({ found: false, bytes: plain });
  const broken = Buffer.concat([Buffer.from('Exif\0\0II', 'latin1'), Buffer.alloc(6, 0xff)]);
  expect(await cleaned(broken)).toEqual({ found: false, bytes: broken });
});
