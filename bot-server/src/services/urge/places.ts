import {
  allUnits,
  childrenOf,
  CONFEDERATION_UNIT_ID,
  inVietnameseOrder,
  readScopeId,
} from '@sang-kien/shared';
import type { NameDeps, Place } from '../place-name.ts';

/**
 * What stands right below a place and has officials of its own: provinces and sectors, then direct superior unions,
 * then base unions as far as they are known. “Khác” is no unit that anybody could urge.
 */
export async function placesBelow({ tallies }: NameDeps, scopeId: string): Promise<Place[]> {
  const scope = readScopeId(scopeId);
  if (scope === undefined || scope.grassrootsKey !== null) return [];
  if (scopeId === CONFEDERATION_UNIT_ID) {
    return allUnits()
      .filter(({ level }) => level === 1)
      .map(toPlace);
  }
  const units = childrenOf(scopeId).filter(({ needsUnitOther }) => !needsUnitOther);
  const unions = await tallies.baseUnions(scopeId);
  return [...units.map(toPlace), ...inVietnameseOrder(unions, ({ name }) => name)];
}

const toPlace = ({ id, name }: { id: string; name: string }): Place => ({ scopeId: id, name });
