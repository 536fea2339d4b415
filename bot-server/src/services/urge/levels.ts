import { parentScopeOf, scopePath } from '@sang-kien/shared';

/**
 * Levels that are told of a unit's silence one after the other, from right above it up to the Confederation. Where the
 * level right above has urged, it knows by itself, and the one above it is the first.
 */
export function levelsToTell({ scopeId, fromScopeId }: { scopeId: string; fromScopeId: string }): string[] {
  const above = scopePath(scopeId).slice(0, -1).reverse();
  return parentScopeOf(scopeId) === fromScopeId ? above.slice(1) : above;
}
