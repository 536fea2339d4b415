import {
  allUnits,
  childrenOf,
  CONFEDERATION_NAME,
  CONFEDERATION_UNIT_ID,
  findUnit,
  inVietnameseOrder,
  readScopeId,
  scopeIdOf,
} from '@sang-kien/shared';
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
  const unions = await deps.tallies.baseUnions(unitId);
  if (grassrootsKey !== null) return { name: nameOfUnion(unions, asked.scopeId), below: [] };
  if (unitId === CONFEDERATION_UNIT_ID) {
    return { name: CONFEDERATION_NAME, below: allUnits().filter(isHead).map(placeOf) };
  }
  const known = await unionsKnownBy(deps, { ...asked, unions });
  return {
    name: findUnit(unitId)!.name,
    below: [...childrenOf(unitId).map(placeOf), ...inVietnameseOrder(known, ({ name }) => name)],
  };
}

/** What a place is called on a file: its name in the directory, or the name under which a base union is known. */
export async function nameOfPlace({ tallies }: Pick<Deps, 'tallies'>, scopeId: string): Promise<string> {
  const { unitId, grassrootsKey } = readScopeId(scopeId)!;
  if (grassrootsKey !== null) return nameOfUnion(await tallies.baseUnions(unitId), scopeId);
  return findUnit(unitId)?.name ?? CONFEDERATION_NAME;
}

async function unionsKnownBy(
  { reports }: Deps,
  { scopeId, end, rows, unions }: Asked & { unions: readonly BaseUnion[] },
): Promise<Place[]> {
  const keys = await reports.unionsWithOfficers(scopeId, end);
  const known = new Set([...keys.map((key) => scopeIdOf(scopeId, key)), ...rows.map((row) => row.scopeId)]);
  return unions.filter((union) => known.has(union.scopeId));
}

function nameOfUnion(unions: readonly BaseUnion[], scopeId: string): string {
  const known = unions.find((union) => union.scopeId === scopeId);
  return known?.name ?? readScopeId(scopeId)!.grassrootsKey!;
}

const isHead = ({ parentId }: { parentId: string | null }) => parentId === null;
const placeOf = ({ id, name }: { id: string; name: string }): Place => ({ scopeId: id, name });
