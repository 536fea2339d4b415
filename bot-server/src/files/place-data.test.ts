import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removePlaceData } from './place-data.ts';
import { exifBlock } from './sample-files.test-data.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'place-'));
});
afterEach(() => rm(folder, { recursive: true }));

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
