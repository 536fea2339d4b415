import {
  allUnits,
  CONFEDERATION_UNIT_ID,
  fitsSeat,
  isWithin,
  type OfficialRole,
  type Unit,
} from '@sang-kien/shared';

type MyPost = { unitId: string };

/** Units within my posts at which a role can sit; none for a role of the Confederation, whose place is fixed. */
export function placesFor(role: OfficialRole, posts: readonly MyPost[]): Unit[] {
  const everywhere = posts.some(({ unitId }) => unitId === CONFEDERATION_UNIT_ID);
  const mine = (unit: Unit) => everywhere || posts.some(({ unitId }) => isWithin(unit.id, unitId));
  return allUnits().filter((unit) => fitsSeat(role, unit.id) && !unit.needsUnitOther && mine(unit));
}

/** The provinces and sectors above places, when there are several to choose from. */
export function headsOf(places: readonly Unit[]): Unit[] {
  const ids = new Set(places.map(({ id, parentId }) => parentId ?? id));
  return ids.size > 1 ? allUnits().filter(({ id }) => ids.has(id)) : [];
}

/** Places under a head, or all of them where there is no head to choose. */
export function placesUnder(places: readonly Unit[], headId: string | null): readonly Unit[] {
  return headId === null ? places : places.filter(({ id, parentId }) => (parentId ?? id) === headId);
}
