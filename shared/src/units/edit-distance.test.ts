import { describe, expect, it } from 'vitest';
import { NearIndex, withinOneEdit } from './edit-distance.ts';

describe('one slip of the finger', () => {
  it.each([
    ['yen', 'yen', 'nothing amiss'],
    ['yen', 'yem', 'a letter changed'],
    ['yen', 'yn', 'a letter left out'],
    ['yen', 'yeen', 'a letter added'],
    ['giang', 'gaing', 'two letters changed over'],
    ['', 'a', 'a first letter'],
  ])('%s and %s: %s', (a, b) => {
    expect(withinOneEdit(a, b)).toBe(true);
    expect(withinOneEdit(b, a)).toBe(true);
  });

  it.each([
    ['yen', 'y'],
    ['giang', 'gnaig'],
    ['abcd', 'badc'],
    ['hue', 'yen'],
  ])('%s and %s are further apart', (a, b) => {
    expect(withinOneEdit(a, b)).toBe(false);
  });
});

describe('NearIndex', () => {
  it('finds what is one slip away, once', () => {
    const index = new NearIndex<string>();
    for (const name of ['giang', 'gian', 'hoang', 'giong']) index.add(name, name);
    expect(index.near('giang').sort()).toEqual(['gian', 'giang', 'giong']);
    expect(index.near('gaing')).toEqual(['giang']);
    expect(index.near('xyz')).toEqual([]);
  });
});
