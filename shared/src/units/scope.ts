import { CONFEDERATION_UNIT_ID } from '../review/roles.ts';
import { findUnit, unitPath } from './directory.ts';

/**
 * Everything that is counted and looked after has an id: the Confederation, a province or sector, a direct superior
 * unit (contract 4.3), and a base union below its unit, which no list fixes, so it goes by its folded name.
 */
const BASE_MARK = '#';

/** The place of a base union below its unit, or of the unit itself when `grassrootsKey` is null. */
export function scopeIdOf(unitId: string, grassrootsKey: string | null): string {
  return grassrootsKey === null ? unitId : `${unitId}${BASE_MARK}${grassrootsKey}`;
}

/** The reverse of `scopeIdOf`; undefined when no such unit is known. A base union needs a name. */
export function readScopeId(scopeId: string): { unitId: string; grassrootsKey: string | null } | undefined {
  const mark = scopeId.indexOf(BASE_MARK);
  const unitId = mark < 0 ? scopeId : scopeId.slice(0, mark);
  if (unitId === CONFEDERATION_UNIT_ID) return mark < 0 ? { unitId, grassrootsKey: null } : undefined;
  if (findUnit(unitId) === undefined) return undefined;
  if (mark < 0) return { unitId, grassrootsKey: null };
  const grassrootsKey = scopeId.slice(mark + 1);
  return grassrootsKey === '' ? undefined : { unitId, grassrootsKey };
}

/** A place and everything above it, from the Confederation down; empty for an unknown id. */
export function scopePath(scopeId: string): string[] {
  const scope = readScopeId(scopeId);
  if (scope === undefined) return [];
  const units = unitPath(scope.unitId).map(({ id }) => id);
  return [CONFEDERATION_UNIT_ID, ...units, ...(scope.grassrootsKey === null ? [] : [scopeId])];
}

/** The place right above; null for the Confederation and for an unknown id. */
export function parentScopeOf(scopeId: string): string | null {
  return scopePath(scopeId).at(-2) ?? null;
}
