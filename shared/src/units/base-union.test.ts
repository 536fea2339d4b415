import { expect, test } from 'vitest';
import { isBaseUnionKey, readBaseUnionName } from './base-union.ts';

test('a name is one clean line, and its key what people search it by', () => {
  const clean = { name: 'CĐCS Công ty Mẫu', key: 'cdcs cong ty mau' };
  expect(readBaseUnionName(' CĐCS\u202e Công ty\n\u0007 Mẫu\u2069 ')).toEqual(clean);
  expect(readBaseUnionName(clean.name)).toEqual(clean);
});

test.each(['', '   ', '\u202e\u2066', '…', '\n'])('nothing is left of %j', (blank) => {
  expect(readBaseUnionName(blank)).toEqual({ name: '', key: '' });
});

test('a key is its own fold, and not endless', () => {
  expect(isBaseUnionKey('tinh-24/222', 'cdcs cong ty mau')).toBe(true);
  for (const key of ['', 'CDCS mau', 'cdcs  mau', 'cđcs mẫu', 'cdcs\nmau', 'cdcs#mau', 'a'.repeat(300)])
    expect(isBaseUnionKey('tinh-24/222', key)).toBe(false);
});
