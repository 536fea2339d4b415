import { childrenOf, isSubmittable, type FoundUnit, type Unit } from '@sang-kien/shared';

/** A unit as a list of results shows it. */
export type UnitHit = { id: string; name: string; parent: string | null };

const MOST_DIRECT = 8;
/** A province that the words name this surely opens into the units under it. */
const SURE = 0.9;

/** Units that a submission may name, by words, best first; works without a network once it was used. */
export async function findUnitHits(words: string): Promise<UnitHit[]> {
  const { findUnits } = await import('./unit-finder.ts');
  return choosableHits(findUnits(words, { limit: 30 }));
}

/** Nobody submits to a bare province: in its place stand the direct superior unions under it. */
export function choosableHits(found: readonly FoundUnit[]): UnitHit[] {
  const direct = found.map(({ unit }) => unit).filter(isSubmittable);
  const opened = found
    .filter(({ unit, score }) => !isSubmittable(unit) && score >= SURE)
    .flatMap(({ unit }) => childrenOf(unit.id));
  return [...new Set([...direct.slice(0, MOST_DIRECT), ...opened])].map(toHit);
}

function toHit({ id, name, parentName }: Unit): UnitHit {
  return { id, name, parent: parentName };
}
