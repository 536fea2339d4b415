import { CONFEDERATION_UNIT_ID, scopeIdOf, scopePath, type OfficialRight } from '@sang-kien/shared';
import type { Officials, Person, Tallies, UnitScope } from './ports.ts';
import { outermostScopes, reachesScope, scopesWith } from './rights.ts';

type Deps = { officials: Pick<Officials, 'rolesOf'>; tallies: Pick<Tallies, 'ofScopes'> };

/** What an official may do at a place that they look at, and how much there waits for them. */
export async function rightsAt(deps: Deps, person: Person, scopeId: string) {
  const posts = await deps.officials.rolesOf(person.id);
  const may = (right: OfficialRight) => reachesScope(scopesWith(posts, right), scopeId);
  return {
    waitingForMe: await waitingWithin(deps, scopesWith(posts, 'decide'), scopeId),
    maySetTargets: may('set_targets'),
    mayUrge: may('urge'),
  };
}

/** Entries, of all phases, that wait at a place or below it and that these scopes let one decide; null without any. */
async function waitingWithin(
  { tallies }: Deps,
  scopes: readonly UnitScope[],
  scopeId: string,
): Promise<number | null> {
  if (scopes.length === 0) return null;
  const places = reachesScope(scopes, scopeId)
    ? [scopeId]
    : placesOf(outermostScopes(scopes)).filter((place) => scopePath(place).includes(scopeId));
  const figures = await tallies.ofScopes(places, null);
  return [...figures.values()].reduce((sum, { waiting }) => sum + waiting, 0);
}

/** The place of each scope, the highest first. */
export function placesOf(scopes: readonly UnitScope[]): string[] {
  const ids = scopes.map((scope) =>
    'everything' in scope ? CONFEDERATION_UNIT_ID : scopeIdOf(scope.unitId, scope.grassrootsKey),
  );
  return [...new Set(ids)].sort((a, b) => scopePath(a).length - scopePath(b).length);
}
