import { describe, expect, test } from 'vitest';
import { canonicalHash } from './canonical.ts';

describe('the hash of a body', () => {
  test('is the same whatever the order of members, however deep', () => {
    const one = { a: 1, b: { c: [1, { d: 2, e: 3 }], f: 'x' } };
    const two = { b: { f: 'x', c: [1, { e: 3, d: 2 }] }, a: 1 };
    expect(canonicalHash(one)).toBe(canonicalHash(two));
    expect(canonicalHash(one)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each<[string, unknown, unknown]>([
    ['another value', { a: 1 }, { a: 2 }],
    ['another name', { a: 1 }, { b: 1 }],
    ['a number and its text', { a: 1 }, { a: '1' }],
    ['nothing said and an empty text', { a: null }, { a: '' }],
    ['one list and another order of it', [1, 2], [2, 1]],
    ['a list and its text', ['1,2'], ['1', '2']],
    ['a member that is there and one that is not', { a: 1, b: null }, { a: 1 }],
    ['letters composed and not', { a: 'ố' }, { a: 'ố'.normalize('NFD') }],
    ['an empty list and an empty object', [], {}],
  ])('differs for %s', (_what, one, two) => {
    expect(canonicalHash(one)).not.toBe(canonicalHash(two));
  });

  test('takes what is no object at all', () => {
    const hashes = [null, 'a', 0, true, undefined].map(canonicalHash);
    expect(new Set(hashes.slice(0, 4)).size).toBe(4);
    expect(hashes[4]).toBe(hashes[0]);
  });
});
