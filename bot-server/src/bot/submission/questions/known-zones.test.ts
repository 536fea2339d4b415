import { findUnit, foldForSearch } from '@sang-kien/shared';
import { expect, it } from 'vitest';
import { sectorIn, zonesIn } from './known-zones.ts';

it('knows a union for every province of a zone', () => {
  const typed = foldForSearch('công ty em ở VSIP');
  expect(zonesIn(typed).map(({ id }) => id)).toEqual(
    ['74', '27', '31', '51', '30', '40'].map((province) => `tinh-${province}/kcn`),
  );
  expect(zonesIn('vsip nghe an').map(({ id }) => id)).toEqual(['tinh-40/kcn']);
});

it('takes no part of a longer word for a zone or a house', () => {
  expect(zonesIn('amatarin')).toEqual([]);
  expect(sectorIn('bach maison')).toBeUndefined();
  expect(sectorIn('benh vien bach mai')).toBe(findUnit('nganh-y-te'));
});
