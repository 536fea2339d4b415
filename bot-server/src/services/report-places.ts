import {
  allUnits,
  childrenOf,
  CONFEDERATION_UNIT_ID,
  inVietnameseOrder,
  readScopeId,
  scopeIdOf,
} from '@sang-kien/shared';
import { placeName } from './place-name.ts';
import type { BaseUnion, MonthTally, Reports, Storage } from './ports.ts';

type Deps = { tallies: Storage['tallies']; reports: Reports };
type Place = { scopeId: string; name: string };
type Asked = { scopeId: string; end: Date; rows: readonly MonthTally[] };

/**
 * The name of a place, and what stands right below it: units of the directory, base unions that had entries or
 * officers by then. One that became known later is left out, or the report would change when asked again.
 */
export async function reportedPlaces(deps: Deps, asked: Asked): Promise<{ name: string; below: Place[] }> {
  const { unitId, grassrootsKey } = readScopeId(asked.scopeId)!;
  const name = await nameOfPlace(deps, asked.scopeId);
  if (grassrootsKey !== null) return { name, below: [] };
  if (unitId === CONFEDERATION_UNIT_ID) return { name, below: allUnits().filter(isHead).map(placeOf) };
  const unions = await deps.tallies.baseUnions(unitId);
  const known = await unionsKnownBy(deps, { ...asked, unions });
  const below = [...childrenOf(unitId).map(placeOf), ...inVietnameseOrder(known, (union) => union.name)];
  return { name, below };
}

/** What a place is called on paper; a base union that nobody has named yet goes by the key of its name. */
export async function nameOfPlace(deps: Pick<Deps, 'tallies'>, scopeId: string): Promise<string> {
  return (await placeName(deps, scopeId)) ?? readScopeId(scopeId)!.grassrootsKey!;
}

async function unionsKnownBy(
  { reports }: Deps,
  { scopeId, end, rows, unions }: Asked & { unions: readonly BaseUnion[] },
): Promise<Place[]> {
  const keys = await reports.unionsWithOfficers(scopeId, end);
  const known = new Set([...keys.map((key) => scopeIdOf(scopeId, key)), ...rows.map((row) => row.scopeId)]);
  return unions.filter((union) => known.has(union.scopeId));
}

const isHead = ({ parentId }: { parentId: string | null }) => parentId === null;
const placeOf = ({ id, name }: { id: string; name: string }): Place => ({ scopeId: id, name });
