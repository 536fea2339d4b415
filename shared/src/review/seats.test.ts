import { expect, it } from 'vitest';
import { officialRoles } from './roles.ts';
import { fitsSeat, needsBaseUnion } from './seats.ts';

it.each([
  ['tong-lien-doan', ['organiser', 'reviewer', 'admin']],
  ['tinh-24', ['province-official']],
  ['nganh-y-te', ['grassroots-officer', 'province-official']],
  ['tinh-24/222', ['grassroots-officer', 'district-official']],
  ['tinh-99', []],
  ['', []],
])('at %j sit %j', (unitId, roles) => {
  expect(officialRoles.filter((role) => fitsSeat(role, unitId))).toEqual(roles);
});

it('only an officer of a base union needs one named', () => {
  expect(officialRoles.filter(needsBaseUnion)).toEqual(['grassroots-officer']);
});
