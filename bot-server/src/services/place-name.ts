import { CONFEDERATION_NAME, CONFEDERATION_UNIT_ID, findUnit, readScopeId } from '@sang-kien/shared';
import type { Tallies } from './ports.ts';

/** Name of a unit of the directory or of the Confederation; the id itself for one that is not known. */
export function unitPlaceName(unitId: string): string {
  return unitId === CONFEDERATION_UNIT_ID ? CONFEDERATION_NAME : (findUnit(unitId)?.name ?? unitId);
}

/** Name of any place; null for a base union that nobody has named yet. */
export async function placeName(
  { tallies }: { tallies: Pick<Tallies, 'baseUnions'> },
  scopeId: string,
): Promise<string | null> {
  const place = readScopeId(scopeId);
  if (place === undefined || place.grassrootsKey === null) return unitPlaceName(scopeId);
  const unions = await tallies.baseUnions(place.unitId);
  return unions.find((union) => union.scopeId === scopeId)?.name ?? null;
}
