import { expect, test } from 'vitest';
import { mayAppoint, mayAt, reachesPlace } from './posts.ts';

const unit = (unitId: string, grassrootsKey: string | null = null) => ({ unitId, grassrootsKey });

test('a post reaches its unit and what is below, a base union’s only itself', () => {
  expect(reachesPlace(unit('tinh-24'), unit('tinh-24/222', 'cdcs a'))).toBe(true);
  expect(reachesPlace(unit('tinh-24/222'), unit('tinh-24'))).toBe(false);
  expect(reachesPlace(unit('tinh-2'), unit('tinh-24'))).toBe(false);
  expect(reachesPlace(unit('tinh-24/222', 'cdcs a'), unit('tinh-24/222', 'cdcs a'))).toBe(true);
  expect(reachesPlace(unit('tinh-24/222', 'cdcs a'), unit('tinh-24/222'))).toBe(false);
  expect(reachesPlace(unit('nganh-y-te', 'cdcs a'), unit('nganh-y-te/khac', 'cdcs a'))).toBe(false);
  expect(reachesPlace(unit('tong-lien-doan'), unit('nganh-y-te'))).toBe(true);
});

test('a right and the place must come from one and the same post', () => {
  const posts = [
    { ...unit('tinh-24'), role: 'reviewer' as const },
    { ...unit('tinh-27/258'), role: 'district-official' as const },
  ];
  expect(mayAt(posts, 'decide', unit('tinh-27/258'))).toBe(true);
  expect(mayAt(posts, 'decide', unit('tinh-24/222'))).toBe(false);
  expect(mayAppoint(posts, { ...unit('tinh-27/258', 'cdcs a'), role: 'grassroots-officer' })).toBe(true);
  expect(mayAppoint(posts, { ...unit('tinh-27/258'), role: 'district-official' })).toBe(false);
});
