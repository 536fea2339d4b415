import { PROVINCES } from './areas.ts';
import type { Target } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import type { BranchId } from './unit.ts';

/** A unit that the query may mean, and which of its words speak for it. */
export interface Candidate {
  readonly unitId: string;
  readonly own: Mention;
  /** What it was named by besides its own name: its province, its sector. */
  readonly superior?: Mention;
  /** How likely this reading is before one looks at the words, from 0 to 1. */
  readonly prior: number;
}

const TOWN_NAMED_AS_ITS_PROVINCE = 0.96;
const DISTRICT_PRIORS: Record<string, number> = { thanh_pho: 0.98, quan: 0.978, thi_xa: 0.976, huyen: 0.972 };
const BRANCH = 0.99;
/** "Điện lực Bắc Giang" hangs under the sector, for the province has no union of that sector. */
const SECTOR_IN_A_PROVINCE = 0.86;
/** "kcn biên hòa": the zones' union of the province in which the town lies. */
const ZONES_BY_DISTRICT = 0.85;
const BRANCH_BY_DISTRICT = 0.7;
/** Only "khu công nghiệp" or "đơn vị khác": some of them, so that one sees how they are called. */
const BRANCH_ALONE = 0.62;

type Of<K extends Target['kind']> = Mention & {
  readonly phrase: { readonly target: Extract<Target, { kind: K }> };
};

/** Every unit that a name, or two names together, may mean. */
export function readCandidates(mentions: readonly Mention[]): Candidate[] {
  const provinces = mentions.filter((mention) => isOf(mention, 'province'));
  const districts = mentions.filter((mention) => isOf(mention, 'district'));
  const sectors = mentions.filter((mention) => isOf(mention, 'sector'));
  const branches = mentions.filter((mention) => isOf(mention, 'branch'));
  return [
    ...provinces.map((own) => ({ unitId: own.phrase.target.id, own, prior: 1 })),
    ...sectors.flatMap((own) => sectorCandidates(own, provinces)),
    ...districts.flatMap((own) => districtCandidates(own, provinces)),
    ...branches.flatMap((own) => branchCandidates(own, { provinces, districts, sectors })),
  ];
}

function isOf<K extends Target['kind']>(mention: Mention, kind: K): mention is Of<K> {
  return mention.phrase.target.kind === kind;
}

function sectorCandidates(own: Of<'sector'>, provinces: readonly Of<'province'>[]): Candidate[] {
  const unitId = own.phrase.target.id;
  const places = provinces.filter(({ mask }) => apart(mask, own));
  return [
    { unitId, own, prior: 1 },
    ...places.map((superior) => ({ unitId, own, superior, prior: SECTOR_IN_A_PROVINCE })),
  ];
}

function districtCandidates(own: Of<'district'>, provinces: readonly Of<'province'>[]): Candidate[] {
  const { id: unitId, provinceId, namesake, type } = own.phrase.target;
  const prior = namesake ? TOWN_NAMED_AS_ITS_PROVINCE : DISTRICT_PRIORS[type]!;
  const superiors = provinces.filter(
    ({ phrase, mask }) => phrase.target.id === provinceId && apart(mask, own),
  );
  return [{ unitId, own, prior }, ...superiors.map((superior) => ({ unitId, own, superior, prior }))];
}

interface Superiors {
  readonly provinces: readonly Of<'province'>[];
  readonly districts: readonly Of<'district'>[];
  readonly sectors: readonly Of<'sector'>[];
}

function branchCandidates(own: Of<'branch'>, { provinces, districts, sectors }: Superiors): Candidate[] {
  const branch = own.phrase.target.id;
  const under = (superior: Mention, headId: string, prior: number): Candidate[] =>
    apart(superior.mask, own) ? [{ unitId: `${headId}/${branch}`, own, superior, prior }] : [];
  const byDistrict = branch === 'kcn' ? ZONES_BY_DISTRICT : BRANCH_BY_DISTRICT;
  return [
    ...provinces.flatMap((superior) => under(superior, superior.phrase.target.id, BRANCH)),
    ...districts.flatMap((superior) => under(superior, superior.phrase.target.provinceId, byDistrict)),
    ...(branch === 'khac' ? sectors.flatMap((each) => under(each, each.phrase.target.id, BRANCH)) : []),
    ...(branch === 'kcn' || branch === 'khac' ? branchesAlone(own, branch) : []),
  ];
}

function branchesAlone(own: Mention, branch: BranchId): Candidate[] {
  return PROVINCES.map(({ code }) => ({ unitId: `tinh-${code}/${branch}`, own, prior: BRANCH_ALONE }));
}

function apart(mask: number, other: Mention): boolean {
  return (mask & other.mask) === 0;
}
