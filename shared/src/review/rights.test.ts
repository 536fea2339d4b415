import { expect, it } from 'vitest';
import { hasRight, officialRights, rolesToAppoint } from './rights.ts';
import { officialRoles } from './roles.ts';

const holders = (right: (typeof officialRights)[number]) =>
  officialRoles.filter((role) => hasRight(role, right));

it('lets units decide, and neither organisers, reviewers nor administrators in their place', () => {
  expect(holders('decide')).toEqual(['grassroots-officer', 'district-official', 'province-official']);
});

it('lets those above urge and set targets', () => {
  expect(holders('urge')).toEqual(['district-official', 'province-official', 'organiser', 'admin']);
  expect(holders('set_targets')).toEqual(holders('urge'));
});

it('shows a reviewer figures only', () => {
  expect(officialRights.filter((right) => hasRight('reviewer', right))).toEqual(['read_figures']);
});

it('lets nobody appoint beside or above themselves but administrators', () => {
  for (const role of officialRoles) {
    expect(hasRight(role, 'appoint')).toBe(rolesToAppoint(role).length > 0);
    if (role !== 'admin') expect(rolesToAppoint(role)).not.toContain(role);
  }
});

it('gives every right to somebody', () => {
  for (const right of officialRights) expect(holders(right).length, right).toBeGreaterThan(0);
});
