import { scopeIdOf, type OfficialRight } from '@sang-kien/shared';
import type { Official, Person, UnitScope } from './ports.ts';
import { postsFor, requireScope, scopesOf, type PostDeps } from './rights.ts';

/** The place (`scopeIdOf`) of a post. */
export function placeOfPost({ unitId, grassrootsKey }: Official): string {
  return scopeIdOf(unitId, grassrootsKey);
}

/**
 * The place that a list is about: the one asked for, within one's own, else one's own; and all that is one's own.
 * @throws AppError 'forbidden' without the right, 'not_found' for what lies elsewhere
 */
export async function placeAsked(
  deps: PostDeps,
  person: Person,
  { scope, right }: { scope: string | undefined; right: OfficialRight },
): Promise<{ scopeId: string; scopes: UnitScope[] }> {
  const posts = await postsFor(deps, person, right);
  const scopes = scopesOf(posts);
  if (scope === undefined) return { scopeId: placeOfPost(posts[0]!), scopes };
  requireScope(scopes, scope);
  return { scopeId: scope, scopes };
}
