import { describe, expect, test } from 'vitest';
import { cleanFileName, namedKind } from './evidence-name.ts';

describe('the name of a file', () => {
  test.each([
    ['Quyết định công nhận.pdf', 'Quyết định công nhận.pdf'],
    ['Quyết định.pdf'.normalize('NFD'), 'Quyết định.pdf'],
    ['/etc/passwd', 'passwd'],
    ['..\\..\\Ảnh.jpg', 'Ảnh.jpg'],
    ['C:\\Users\\Mẫu\\Ảnh tổ 3.jpg', 'Ảnh tổ 3.jpg'],
    ['...ẩn.pdf', 'ẩn.pdf'],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['a\u0000b\nc.pdf', 'ab c.pdf'],
    ['  hai   dấu cách  .pdf', 'hai dấu cách .pdf'],
    ['', ''],
    ['/', ''],
    ['..', ''],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  test('holds no sign that steers a terminal, a path or the reading order', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('');
    const kept = cleanFileName(`a/${all.replace(/[/\\]/g, '')}.pdf`);
    expect(kept).not.toMatch(/[/\\\p{Cc}\p{Bidi_Control}]/u);
    expect(kept.startsWith('.')).toBe(false);
  });

  test('of more than two hundred letters keeps its ending, and no letter is cut in two', () => {
    const flag = '🇻🇳';
    const kept = cleanFileName(`${flag.repeat(250)}.jpeg`);
    expect(kept.endsWith(`${flag}.jpeg`)).toBe(true);
    expect(kept).toBe(`${flag.repeat(195)}.jpeg`);
  });

  test('of two hundred letters stays as it is, one more is cut', () => {
    const fits = `${'ố'.repeat(196)}.pdf`;
    expect(cleanFileName(fits)).toBe(fits);
    expect(cleanFileName(`ố${fits}`)).toBe(fits);
    expect(cleanFileName('x'.repeat(300))).toHaveLength(199);
  });

  test('once cleaned stays as it is', () => {
    for (const name of ['Ảnh\u202e tổ 3.jpg', `${'ố'.repeat(300)}.pdf`, '..a/b.png', 'a. .jpg'])
      expect(cleanFileName(cleanFileName(name))).toBe(cleanFileName(name));
  });
});

describe('the kind of a file', () => {
  test.each([
    ['a.pdf', 'pdf'],
    ['a.PDF', 'pdf'],
    ['ảnh.jpg', 'image'],
    ['ảnh.JPEG', 'image'],
    ['ảnh.heic', 'image'],
    ['đơn.docx', 'word'],
  ])('of %s is %s, whatever media type comes with it', (name, kind) => {
    for (const type of ['', 'application/x-anything']) expect(namedKind(name, type)).toEqual({ name, kind });
  });

  test.each(['a.exe', 'a.svg', 'a.html', 'a.pdf.exe', 'a.', 'a', '', '.pdf.js'])(
    'of %j is none that is taken',
    (name) => {
      expect(namedKind(name, '')).toBeUndefined();
    },
  );

  test.each([
    ['1000012345', 'image/jpeg', '1000012345.jpg', 'image'],
    ['tài liệu', ' Application/PDF ', 'tài liệu.pdf', 'pdf'],
    ['', 'image/png', 'Minh chứng.png', 'image'],
  ])('of %j without an ending is told by the media type %j', (given, type, name, kind) => {
    expect(namedKind(given, type)).toEqual({ name, kind });
  });

  test('of a name with an ending that is not taken is not saved by a media type', () => {
    expect(namedKind('a.exe', 'application/pdf')).toBeUndefined();
    expect(namedKind('a', 'text/html')).toBeUndefined();
  });
});
