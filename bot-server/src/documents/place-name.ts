import { CONFEDERATION_NAME, CONFEDERATION_UNIT_ID, findUnit, readScopeId } from '@sang-kien/shared';

/** The name of a unit of the directory; a base union has the name that comes with its figures. */
export function placeName(scopeId: string): string {
  const unitId = readScopeId(scopeId)?.unitId;
  return unitId === CONFEDERATION_UNIT_ID ? CONFEDERATION_NAME : (findUnit(unitId)?.name ?? scopeId);
}
