import {
  AppError,
  CONFEDERATION_UNIT_ID,
  hasRight,
  reachesPlace,
  readScopeId,
  scopeIdOf,
  type OfficialRight,
} from '@sang-kien/shared';
import type { HandOver, Official, Officials, Person, StoredSubmission, UnitScope } from './ports.ts';

export type PostDeps = { officials: Pick<Officials, 'rolesOf'> };

/**
 * The scopes within which a person may do a thing, over all their posts; refuses with 'forbidden' when no post gives
 * the right.
 */
export async function scopesFor(deps: PostDeps, person: Person, right: OfficialRight): Promise<UnitScope[]> {
  return scopesOf(await postsFor(deps, person, right));
}

/** The posts that give a right. The one place where an official's endpoint asks who may. @throws AppError 'forbidden' */
export async function postsFor(
  { officials }: PostDeps,
  person: Person,
  right: OfficialRight,
): Promise<Official[]> {
  const posts = await officials.rolesOf(person.id);
  const giving = posts.filter(({ role }) => hasRight(role, right));
  if (giving.length > 0) return giving;
  throw new AppError(
    'forbidden',
    posts.length === 0
      ? 'Trang này dành cho cán bộ công đoàn được mời.'
      : 'Vai trò của Anh/Chị không có quyền làm việc này.',
  );
}

/** Whether a place (`scopeIdOf`) is one of the scopes or lies below one. */
export function reachesScope(scopes: readonly UnitScope[], scopeId: string): boolean {
  const place = readScopeId(scopeId);
  if (place === undefined) return false;
  return isInside(scopes, place);
}

/** The rule (`reachesPlace`) that `storage/scope-filter.ts` says to the database. */
function isInside(
  scopes: readonly UnitScope[],
  place: { unitId: string; grassrootsKey: string | null },
): boolean {
  return scopes.some((scope) => 'everything' in scope || reachesPlace(scope, place));
}

/** As `reachesScope`, told apart from nothing: what lies elsewhere and what does not exist are the same 'not_found'. */
export function requireScope(scopes: readonly UnitScope[], scopeId: string): void {
  if (!reachesScope(scopes, scopeId)) {
    throw new AppError('not_found', 'Không tìm thấy đơn vị này trong phạm vi của Anh/Chị.');
  }
}

/** The scopes in which posts give a right; none is no refusal here. */
export function scopesWith(posts: readonly Official[], right: OfficialRight): UnitScope[] {
  return scopesOf(posts.filter(({ role }) => hasRight(role, right)));
}

/** Without those that lie within others, so that whoever holds two posts counts nothing twice. */
export function outermostScopes(scopes: readonly UnitScope[]): UnitScope[] {
  const whole = scopes.find((scope) => 'everything' in scope);
  if (whole) return [whole];
  const ids = scopes.map((scope) =>
    'everything' in scope ? '' : scopeIdOf(scope.unitId, scope.grassrootsKey),
  );
  return scopes.filter((_, own) => {
    const others = scopes.filter((__, other) => ids[other] !== ids[own]);
    return ids.indexOf(ids[own]!) === own && !reachesScope(others, ids[own]!);
  });
}

/** What an official may see: a unit and everything below it, or one base union's dossiers within its unit. */
export function scopesOf(officials: readonly Official[]): UnitScope[] {
  return officials.map(({ unitId, grassrootsKey }) =>
    unitId === CONFEDERATION_UNIT_ID ? { everything: true } : { unitId, grassrootsKey },
  );
}

/** Whether a dossier lies within one of the scopes; `grassrootsKey` is the dossier's own. */
export function covers(
  scopes: readonly UnitScope[],
  submission: StoredSubmission,
  grassrootsKey: string,
): boolean {
  return isInside(scopes, { unitId: submission.unitId, grassrootsKey });
}

/** The posts by which an official sees and answers calls for help: those who score read no talks and no numbers. */
export function answeringPosts(officials: readonly Official[]): Official[] {
  return officials.filter(({ role }) => hasRight(role, 'answer_people'));
}

/** Whether a call for help lies within one of the scopes, by the same rule as dossiers; its own unit comes first. */
export function reachesHandOver(
  scopes: readonly UnitScope[],
  { unitIds, grassrootsKey }: Pick<HandOver, 'unitIds' | 'grassrootsKey'>,
): boolean {
  return scopes.some((scope) => {
    if ('everything' in scope) return true;
    if (scope.grassrootsKey === null) return unitIds.includes(scope.unitId);
    return scope.unitId === unitIds[0] && scope.grassrootsKey === grassrootsKey;
  });
}
