import { allUnits, foldForSearch, isSubmittable, type TargetGroupId, type Unit } from '@sang-kien/shared';
import { inventBaseUnion, type WorkplaceKind } from './base-union-names.ts';
import { createDraw, shuffled, skewed, type Random, type Weighted } from './random.ts';

/** The one province that held 24 % of the country, and in it the base union of the demonstration. */
export const LARGEST_PROVINCE = 'tinh-24';
const LARGEST_SHARE = 0.24;
const DEMONSTRATION = { unitId: 'tinh-24/222', name: 'CĐCS Công ty May Việt Yên' };
/** Some units hand in nothing at all: those are the ones to urge. */
const SILENT = 0.04;

export type BaseUnion = { name: string; key: string };
export type SeedPlace = { unit: Unit; baseUnion: BaseUnion };
type DrawUnion = (random: Random) => BaseUnion;

const kindsOfGroup: Record<TargetGroupId, readonly WorkplaceKind[]> = {
  union_officer: ['enterprise', 'public_service', 'public_service', 'office'],
  enterprise_worker: ['enterprise'],
  public_employee: ['public_service'],
  civil_servant: ['office'],
  rural_development: ['farm'],
};

/** Where entries come from: a skewed choice of a unit, then of one of its base unions, of several thousand in all. */
export function createPlaces(random: Random): (random: Random, group: TargetGroupId) => SeedPlace {
  const draw = createDraw(
    weighUnits(random).map(({ value: unit, weight }) => ({
      weight,
      value: { unit, unions: inventBaseUnions(random, unit) },
    })),
  );
  return (dice, group) => {
    const { unit, unions } = draw(dice);
    return { unit, baseUnion: unions[dice.pick(kindsOfGroup[group])](dice) };
  };
}

function weighUnits(random: Random): Weighted<Unit>[] {
  const heads = allUnits().filter(({ level, id }) => level === 1 && id !== LARGEST_PROVINCE);
  const weights = heads.map((_, rank) => skewed(rank, 0.7));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = shuffled(random, heads).map(({ id }, rank) => ({
    id,
    share: ((1 - LARGEST_SHARE) * weights[rank]!) / all,
  }));
  return [{ id: LARGEST_PROVINCE, share: LARGEST_SHARE }, ...shares].flatMap(({ id, share }) =>
    weighBelow(random, id, share),
  );
}

/** A head's share over the units that a submission may name, the loudest first. */
function weighBelow(random: Random, headId: string, share: number): Weighted<Unit>[] {
  const usable = allUnits().filter(
    (unit) => (unit.parentId === headId || unit.id === headId) && isSubmittable(unit),
  );
  const ranked = shuffled(random, usable).sort((a, b) => rankOf(a) - rankOf(b));
  const loud = ranked.filter((_, rank) => rank === 0 || !random.chance(SILENT));
  const weights = loud.map((unit, rank) => skewed(rank, 0.8) * (unit.needsUnitOther ? 0.05 : 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return loud.map((unit, rank) => ({ value: unit, weight: (share * weights[rank]!) / all }));
}

/** The demonstration's unit first, the catch-all last: few name it. */
function rankOf({ id, needsUnitOther }: Unit): number {
  if (id === DEMONSTRATION.unitId) return -1;
  return needsUnitOther ? 1 : 0;
}

function inventBaseUnions(random: Random, unit: Unit): Record<WorkplaceKind, DrawUnion> {
  const taken = new Set<string>();
  const size = unit.parentId === LARGEST_PROVINCE ? 14 : 1 + random.below(3);
  const many = (kind: WorkplaceKind, count: number): DrawUnion => {
    const unions = Array.from({ length: count }, (_, rank) => {
      const known = unit.id === DEMONSTRATION.unitId && kind === 'enterprise' && rank === 0;
      const name = known ? DEMONSTRATION.name : inventBaseUnion(random, { kind, unit, taken });
      taken.add(name);
      return { value: { name, key: foldForSearch(name) }, weight: skewed(rank, 1) };
    });
    return createDraw(unions);
  };
  return {
    enterprise: many('enterprise', size),
    public_service: many('public_service', size * 2),
    office: many('office', Math.ceil(size / 2)),
    farm: many('farm', Math.ceil(size / 3)),
  };
}
