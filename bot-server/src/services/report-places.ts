import {
  allUnits,
  childrenOf,
  CONFEDERATION_UNIT_ID,
  inVietnameseOrder,
  readScopeId,
  scopeIdOf,
} from '@sang-kien/shared';
import { unitPlaceName } from './place-name.ts';
import type { MonthTally, Reports } from './ports.ts';

type Deps = { reports: Reports };
type Place = { scopeId: string; name: string };
type Asked = { scopeId: string; end: Date; rows: readonly MonthTally[] };

/**
 * The name of a place, and what stands right below it: units of the directory, base unions that had entries or
 * officers by then, by the names known by then. What became known later is left out, or the report would change when
 * asked again.
 */
export async function reportedPlaces(deps: Deps, asked: Asked): Promise<{ name: string; below: Place[] }> {
  const { unitId, grassrootsKey } = readScopeId(asked.scopeId)!;
  const name = await nameOfPlace(deps, asked.scopeId, asked.end);
  if (grassrootsKey !== null) return { name, below: [] };
  if (unitId === CONFEDERATION_UNIT_ID) return { name, below: allUnits().filter(isHead).map(placeOf) };
  const unions = await unionsKnownBy(deps, { ...asked, unitId });
  const below = [...childrenOf(unitId).map(placeOf), ...inVietnameseOrder(unions, (union) => union.name)];
  return { name, below };
}

/** What a place was called on paper by then; a base union that nobody had named yet goes by the key of its name. */
export async function nameOfPlace({ reports }: Deps, scopeId: string, end: Date): Promise<string> {
  const { unitId, grassrootsKey } = readScopeId(scopeId)!;
  if (grassrootsKey === null) return unitPlaceName(unitId);
  return (await reports.unionNames(unitId, end)).get(scopeId) ?? readableKey(grassrootsKey);
}

async function unionsKnownBy(
  { reports }: Deps,
  { unitId, end, rows }: Asked & { unitId: string },
): Promise<Place[]> {
  const withOfficers = await reports.unionsWithOfficers(unitId, end);
  const withEntries = rows
    .map((row) => readScopeId(row.scopeId)!.grassrootsKey)
    .filter((key) => key !== null);
  const names = await reports.unionNames(unitId, end);
  return [...new Set([...withOfficers, ...withEntries])].map((key) => {
    const scopeId = scopeIdOf(unitId, key);
    return { scopeId, name: names.get(scopeId) ?? readableKey(key) };
  });
}

/** `cdcs may mau` as a name may stand on paper: `CĐCS May Mau`; its marks are not known. */
function readableKey(key: string): string {
  return key
    .split(' ')
    .map((word) => (word === 'cdcs' ? 'CĐCS' : word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1)))
    .join(' ');
}

const isHead = ({ parentId }: { parentId: string | null }) => parentId === null;
const placeOf = ({ id, name }: { id: string; name: string }): Place => ({ scopeId: id, name });
