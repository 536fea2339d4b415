import { CONFEDERATION_NAME, CONFEDERATION_UNIT_ID, findUnit, readScopeId } from '@sang-kien/shared';
import type { Tallies } from './ports.ts';

export type Place = { scopeId: string; name: string };
export type NameDeps = { tallies: Pick<Tallies, 'baseUnions'> };

/** Name of a unit of the directory or of the Confederation; the id itself for one that is not known. */
export function unitPlaceName(unitId: string): string {
  return unitId === CONFEDERATION_UNIT_ID ? CONFEDERATION_NAME : (findUnit(unitId)?.name ?? unitId);
}

/** Name of any place; null for a base union that nobody has named yet. */
export async function placeName({ tallies }: NameDeps, scopeId: string): Promise<string | null> {
  const place = readScopeId(scopeId);
  if (place === undefined || place.grassrootsKey === null) return unitPlaceName(scopeId);
  const unions = await tallies.baseUnions(place.unitId);
  return unions.find((union) => union.scopeId === scopeId)?.name ?? null;
}

/** Places by name, each once; those that are not known are left out. */
export async function namePlaces({ tallies }: NameDeps, scopeIds: readonly string[]): Promise<Place[]> {
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
    const name = grassrootsKey === null ? unitPlaceName(unitId) : unions.get(unitId)?.get(scopeId);
    if (name !== undefined) places.push({ scopeId, name });
  }
  return places;
}
