import { CONFEDERATION_UNIT_ID } from '@sang-kien/shared';
import { describe, expect, test } from 'vitest';
import type { Official, StoredSubmission, UnitScope } from './ports.ts';
import { answeringPosts, covers, scopesOf } from './rights.ts';

const post = (unitId: string, grassrootsKey: string | null = null): Official => ({
  personId: 'p',
  unitId,
  role: 'reviewer',
  grassrootsKey,
});
const at = (unitId: string, superiorUnitId: string) => ({ unitId, superiorUnitId }) as StoredSubmission;
const inDistrict = at('tinh-24/222', 'tinh-24');

describe('the scopes of posts', () => {
  test('a post at the Confederation is everything, any other is its unit', () => {
    expect(scopesOf([post(CONFEDERATION_UNIT_ID), post('tinh-24')])).toEqual([
      { everything: true },
      { unitId: 'tinh-24', grassrootsKey: null },
    ]);
  });

  test('no post is no scope, and no scope covers anything', () => {
    expect(scopesOf([])).toEqual([]);
    expect(covers([], inDistrict, 'k')).toBe(false);
  });
});

test('the posts that answer calls for help are all but those that score', () => {
  const [scoring, answering] = [post('tinh-24'), { ...post('tinh-24'), role: 'organiser' as const }];
  expect(answeringPosts([scoring, answering])).toEqual([answering]);
});

describe('covering', () => {
  const rows: [UnitScope, string, boolean][] = [
    [{ everything: true }, 'any', true],
    [{ unitId: 'tinh-24/222', grassrootsKey: null }, 'any', true],
    [{ unitId: 'tinh-24', grassrootsKey: null }, 'any', true],
    [{ unitId: 'tinh-24/222', grassrootsKey: 'a' }, 'a', true],
    [{ unitId: 'tinh-24/222', grassrootsKey: 'a' }, 'ab', false],
    [{ unitId: 'tinh-24/222', grassrootsKey: '' }, 'a', false],
    [{ unitId: 'tinh-24/213', grassrootsKey: null }, 'any', false],
    [{ unitId: 'tinh-24/213', grassrootsKey: 'a' }, 'a', false],
    [{ unitId: 'tinh-24/22', grassrootsKey: null }, 'any', false],
    [{ unitId: 'tinh-27', grassrootsKey: null }, 'any', false],
    [{ unitId: '', grassrootsKey: null }, 'any', false],
  ];
  test.each(rows)('%j and the base union “%s”: %s', (scope, key, expected) => {
    expect(covers([scope], inDistrict, key)).toBe(expected);
    expect(covers([{ unitId: 'nganh-y-te', grassrootsKey: null }, scope], inDistrict, key)).toBe(expected);
  });

  test('a dossier directly under a sector is the sector’s', () => {
    const direct = at('nganh-y-te', 'nganh-y-te');
    expect(covers([{ unitId: 'nganh-y-te', grassrootsKey: null }], direct, 'any')).toBe(true);
    expect(covers([{ unitId: 'nganh-y-te/khac', grassrootsKey: null }], direct, 'any')).toBe(false);
  });
});
