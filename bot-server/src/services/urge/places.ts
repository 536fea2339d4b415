import {
  allUnits,
  childrenOf,
  CONFEDERATION_NAME,
  CONFEDERATION_UNIT_ID,
  findUnit,
  inVietnameseOrder,
  readScopeId,
} from '@sang-kien/shared';
import type { Tallies } from '../ports.ts';

export type Place = { scopeId: string; name: string };
type Known = { tallies: Pick<Tallies, 'baseUnions'> };

/**
 * What stands right below a place and has officials of its own: provinces and sectors, then direct superior unions,
 * then base unions as far as they are known. “Khác” is no unit that anybody could urge.
 */
export async function placesBelow({ tallies }: Known, scopeId: string): Promise<Place[]> {
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

/** Places by name, each once; those that are not known are left out. */
export async function namePlaces({ tallies }: Known, scopeIds: readonly string[]): Promise<Place[]> {
  const unions = new Map<string, ReadonlyMap<string, string>>();
  const places: Place[] = [];
  for (const scopeId of new Set(scopeIds)) {
    const scope = readScopeId(scopeId);
    if (scope === undefined) continue;
    const { unitId, grassrootsKey } = scope;
    if (grassrootsKey !== null && !unions.has(unitId)) {
      const known = await tallies.baseUnions(unitId);
      unions.set(unitId, new Map(known.map((union) => [union.scopeId, union.name])));
    }
    const name = grassrootsKey === null ? unitName(unitId) : unions.get(unitId)?.get(scopeId);
    if (name !== undefined) places.push({ scopeId, name });
  }
  return places;
}

/** Name of a unit of the directory, or of the Confederation. */
export function unitName(unitId: string): string {
  return unitId === CONFEDERATION_UNIT_ID ? CONFEDERATION_NAME : (findUnit(unitId)?.name ?? unitId);
}
