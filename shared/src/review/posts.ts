import { isWithin } from '../units/directory.ts';
import { CONFEDERATION_UNIT_ID, type OfficialRole } from './roles.ts';
import { hasRight, rolesToAppoint, type OfficialRight } from './rights.ts';

/** A unit, or one base union below it by its folded name. */
type Place = { unitId: string; grassrootsKey: string | null };
/** A role at a place, whether somebody holds it or is invited to it. */
type Seat = Place & { role: OfficialRole };

/**
 * Whether what a post gives holds at a place: a unit's at itself and all below it; a base union's at what bears its
 * key right in the unit of the post, and at nothing of that name in a unit beside or below.
 */
export function reachesPlace(post: Place, place: Place): boolean {
  if (post.unitId === CONFEDERATION_UNIT_ID) return true;
  if (post.grassrootsKey === null) return isWithin(place.unitId, post.unitId);
  return place.unitId === post.unitId && place.grassrootsKey === post.grassrootsKey;
}

/** Whether one of the posts gives a right at a place. */
export function mayAt(posts: readonly Seat[], right: OfficialRight, place: Place): boolean {
  return posts.some((post) => hasRight(post.role, right) && reachesPlace(post, place));
}

/** By one and the same post: its role appoints such a role, and its unit reaches the place. */
export function mayAppoint(posts: readonly Seat[], seat: Seat): boolean {
  return posts.some((post) => rolesToAppoint(post.role).includes(seat.role) && reachesPlace(post, seat));
}
