import { CONFEDERATION_UNIT_ID, readScopeId } from '@sang-kien/shared';
import type { UnitScope } from './ports.ts';
import { requireScope } from './rights.ts';

/** All of an official's scopes, or the one place within them that they ask for. @throws AppError 'not_found' */
export function scopesWithin(scopes: readonly UnitScope[], scopeId: string | null): readonly UnitScope[] {
  if (scopeId === null) return scopes;
  requireScope(scopes, scopeId);
  const place = readScopeId(scopeId)!;
  return [place.unitId === CONFEDERATION_UNIT_ID ? { everything: true } : place];
}
