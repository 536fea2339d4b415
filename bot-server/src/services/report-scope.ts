import { AppError, CONFEDERATION_UNIT_ID, foldForSearch, readScopeId } from '@sang-kien/shared';
import type { UnitScope } from './ports.ts';
import { requireScope } from './rights.ts';

/**
 * Refuses with 'not_found' what lies outside one's scopes, and a base union by a key that no name folds to: nothing
 * stands there, and its words would come onto papers and into names of files.
 */
export function requireReportable(scopes: readonly UnitScope[], scopeId: string): void {
  requireScope(scopes, scopeId);
  const key = readScopeId(scopeId)!.grassrootsKey;
  if (key !== null && key !== foldForSearch(key)) throw noSuchPlace();
}

/** A place as the storage asks for it; the id was checked before. */
export function scopeOf(scopeId: string): UnitScope {
  const place = readScopeId(scopeId);
  if (place === undefined) throw noSuchPlace();
  return place.unitId === CONFEDERATION_UNIT_ID ? { everything: true } : place;
}

function noSuchPlace(): AppError {
  return new AppError('not_found', 'Không tìm thấy đơn vị này trong phạm vi của Anh/Chị.');
}
