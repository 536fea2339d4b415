import { AppError, hasRight, scopeIdOf, scopePath, type OfficialRight } from '@sang-kien/shared';
import type { Official, Officials, Person } from '../ports.ts';
import { requireScope, scopesFor } from '../rights.ts';

type Posts = { officials: Pick<Officials, 'rolesOf'> };

/** The places of a person's posts that give a right. @throws AppError 'forbidden' when none does */
export async function postsWith(deps: Posts, person: Person, right: OfficialRight): Promise<string[]> {
  await scopesFor(deps, person, right);
  const posts = await deps.officials.rolesOf(person.id);
  return posts.filter(({ role }) => hasRight(role, right)).map(placeOfPost);
}

/**
 * For which of one's places one speaks to a place: the nearest above it.
 * @throws AppError 'not_found' for what lies elsewhere, 'refused' for one's own place
 */
export function speakerTo(posts: readonly string[], scopeId: string): string {
  const path = scopePath(scopeId);
  const above = path.slice(0, -1).filter((each) => posts.includes(each));
  const nearest = above.at(-1);
  if (nearest !== undefined) return nearest;
  if (posts.includes(scopeId)) throw ownPlace();
  throw new AppError('not_found', 'Không tìm thấy đơn vị này trong phạm vi của Anh/Chị.');
}

/** The place that a list is about: the one asked for, within one's own, else one's own. */
export async function placeAsked(
  deps: Posts,
  person: Person,
  { scope, right }: { scope: string | undefined; right: OfficialRight },
): Promise<{ scopeId: string; posts: string[] }> {
  const posts = await postsWith(deps, person, right);
  if (scope === undefined) return { scopeId: posts[0]!, posts };
  requireScope(await scopesFor(deps, person, right), scope);
  return { scopeId: scope, posts };
}

function placeOfPost({ unitId, grassrootsKey }: Official): string {
  return scopeIdOf(unitId, grassrootsKey);
}

function ownPlace(): AppError {
  const message = 'Anh/Chị chỉ đôn đốc được các đơn vị cấp dưới.';
  return new AppError('refused', message, [{ code: 'invalid', field: 'scopeIds', message }]);
}
