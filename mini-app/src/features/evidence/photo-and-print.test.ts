import { describe, expect, it } from 'vitest';
import { fileFingerprint } from './file-fingerprint.ts';
import { fittingSize, jpegName, shrinkPhoto } from './shrink-photo.ts';
import { formatBytes } from './upload-item.ts';

describe('a photo made smaller', () => {
  it('fits into 2000 pixels a side and keeps its shape', () => {
    expect(fittingSize(4000, 3000)).toEqual({ width: 2000, height: 1500 });
    expect(fittingSize(1000, 8000)).toEqual({ width: 250, height: 2000 });
    expect(fittingSize(800, 600)).toEqual({ width: 800, height: 600 });
  });

  it('carries the ending of what it became', () => {
    expect(jpegName('Ảnh chụp.màn hình.png')).toBe('Ảnh chụp.màn hình.jpg');
  });

  it('is left alone when it is small, HEIC, or no photo', async () => {
    const small = new File(['x'], 'a.jpg', { type: 'image/jpeg' });
    const heic = new File([new Uint8Array(3_000_000)], 'a.heic', { type: 'image/heic' });
    expect(await shrinkPhoto(small)).toBe(small);
    expect(await shrinkPhoto(heic)).toBe(heic);
  });
});

describe('the print by which a file is known again', () => {
  const bytes = new Uint8Array(200_000).map((_, i) => i % 251);

  it('is the same for the same content under another day', async () => {
    const one = await fileFingerprint(new File([bytes], 'a.pdf', { lastModified: 1 }), 'p');
    const other = await fileFingerprint(new File([bytes], 'a.pdf', { lastModified: 2 }), 'p');
    expect(one).toBe(other);
  });

  it('differs by content, size and owner', async () => {
    const changed = bytes.slice();
    changed[0] = 99;
    const prints = await Promise.all([
      fileFingerprint(new Blob([bytes]), 'p'),
      fileFingerprint(new Blob([changed]), 'p'),
      fileFingerprint(new Blob([bytes, 'x']), 'p'),
      fileFingerprint(new Blob([bytes]), 'q'),
    ]);
    expect(new Set(prints).size).toBe(4);
  });
});

it.each([
  [500, '1 KB'],
  [120 * 1024, '120 KB'],
  [3.4 * 1024 * 1024, '3,4 MB'],
])('%i bytes read %s', (bytes, said) => {
  expect(formatBytes(bytes)).toBe(said);
});
