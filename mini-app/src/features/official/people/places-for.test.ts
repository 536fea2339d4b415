import { expect, it } from 'vitest';
import { headsOf, placesFor, placesUnder } from './places-for.ts';

const ids = (units: readonly { id: string }[]) => units.map(({ id }) => id);

it('a district invites officers to its own base unions', () => {
  expect(ids(placesFor('grassroots-officer', [{ unitId: 'tinh-24/222' }]))).toEqual(['tinh-24/222']);
});

it('a province invites districts among its own, without a province to choose', () => {
  const places = placesFor('district-official', [{ unitId: 'tinh-24' }]);
  expect(ids(places)).toContain('tinh-24/222');
  expect(places.every(({ parentId }) => parentId === 'tinh-24')).toBe(true);
  expect(headsOf(places)).toEqual([]);
});

it('the Confederation chooses the province first', () => {
  const places = placesFor('district-official', [{ unitId: 'tong-lien-doan' }]);
  expect(headsOf(places)).toHaveLength(63);
  expect(placesUnder(places, 'tinh-24')).toEqual(placesFor('district-official', [{ unitId: 'tinh-24' }]));
  expect(placesFor('admin', [{ unitId: 'tong-lien-doan' }])).toEqual([]);
});
