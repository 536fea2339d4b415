import { inVietnameseOrder } from '../text/order.ts';
import {
  DISTRICTS,
  PROVINCES,
  SECTORS,
  type DistrictRow,
  type ProvinceRow,
  type SectorRow,
} from './areas.ts';
import { BRANCH_IDS, branchLabel, districtLabel, provinceLabel } from './labels.ts';
import type { BranchId, Unit } from './unit.ts';

interface Directory {
  readonly byId: ReadonlyMap<string, Unit>;
  readonly children: ReadonlyMap<string, readonly Unit[]>;
  readonly all: readonly Unit[];
}

let directory: Directory | undefined;

/**
 * The unit of that id.
 * @returns undefined for anything that is no id of the directory, whatever its type.
 */
export function findUnit(id: unknown): Unit | undefined {
  return typeof id === 'string' ? theDirectory().byId.get(id) : undefined;
}

/** The unit and its superior, from the top down; empty for an unknown id. */
export function unitPath(id: string): Unit[] {
  const unit = findUnit(id);
  if (unit === undefined) return [];
  return unit.parentId === null ? [unit] : [...unitPath(unit.parentId), unit];
}

/** Whether `ancestorId` is the unit itself or stands above it; false when either id is unknown. */
export function isWithin(unitId: string, ancestorId: string): boolean {
  return unitPath(unitId).some((unit) => unit.id === ancestorId);
}

/** The direct superior units under a province or sector in Vietnamese order, the catch-all last. */
export function childrenOf(id: string): readonly Unit[] {
  return theDirectory().children.get(id) ?? [];
}

/** Provinces, then sectors, in Vietnamese order; each is followed by the units under it. */
export function allUnits(): readonly Unit[] {
  return theDirectory().all;
}

/**
 * Whether a submission may name this unit: a direct superior unit, or a sector when the grassroots union hangs
 * directly under it; never a bare province (contract 4.3).
 */
export function isSubmittable(unit: Unit): boolean {
  return unit.kind !== 'province';
}

function theDirectory(): Directory {
  directory ??= buildDirectory();
  return directory;
}

function buildDirectory(): Directory {
  const families = [...byHead(PROVINCES.map(provinceFamily)), ...byHead(SECTORS.map(sectorFamily))];
  const all = families.flatMap(({ head, children }) => [head, ...children]);
  return {
    byId: new Map(all.map((unit) => [unit.id, unit])),
    children: new Map(families.map(({ head, children }) => [head.id, children])),
    all,
  };
}

interface Family {
  readonly head: Unit;
  readonly children: readonly Unit[];
}

function provinceFamily(row: ProvinceRow): Family {
  const label = provinceLabel(row.name, row.type);
  const head: Unit = {
    id: `tinh-${row.code}`,
    name: `Liên đoàn Lao động ${label}`,
    shortName: row.name,
    kind: 'province',
    ...TOP,
  };
  const children = [
    ...DISTRICTS.filter(({ province }) => province === row.code).map((district) =>
      districtUnit(district, head),
    ),
    ...BRANCH_IDS.map((branch) => branchUnit({ branch, row, label, head })),
  ];
  return { head, children: byNameOthersLast(children) };
}

function sectorFamily(row: SectorRow): Family {
  const shortName = row.name.replace(/^Công đoàn /, '');
  const head: Unit = { id: `nganh-${row.id}`, name: row.name, shortName, kind: 'sector', ...TOP };
  const others = { name: `Đơn vị khác thuộc ${row.name}`, shortName: branchLabel('khac', '').shortName };
  return { head, children: [{ id: `${head.id}/khac`, ...others, ...CATCH_ALL, ...below(head) }] };
}

function districtUnit(row: DistrictRow, head: Unit): Unit {
  const name = `Liên đoàn Lao động ${districtLabel(row.name)}`;
  return { id: `${head.id}/${row.code}`, name, shortName: row.name, ...DERIVED, ...below(head) };
}

function branchUnit(of: { branch: BranchId; row: ProvinceRow; label: string; head: Unit }): Unit {
  const { name, shortName } = branchLabel(of.branch, of.row.code);
  const marks = of.branch === 'khac' ? CATCH_ALL : DERIVED;
  return {
    id: `${of.head.id}/${of.branch}`,
    name: `${name} ${of.label}`,
    shortName,
    ...marks,
    ...below(of.head),
  };
}

const TOP = { level: 1, parentId: null, parentName: null, derived: false, needsUnitOther: false } as const;
const DERIVED = { kind: 'direct_superior', level: 2, derived: true, needsUnitOther: false } as const;
const CATCH_ALL = { kind: 'direct_superior', level: 2, derived: false, needsUnitOther: true } as const;

function below(head: Unit): { parentId: string; parentName: string } {
  return { parentId: head.id, parentName: head.name };
}

function byHead(families: readonly Family[]): Family[] {
  return inVietnameseOrder(families, ({ head }) => head.shortName);
}

function byNameOthersLast(units: readonly Unit[]): Unit[] {
  const named = units.filter(({ needsUnitOther }) => !needsUnitOther);
  const others = units.filter(({ needsUnitOther }) => needsUnitOther);
  return [...inVietnameseOrder(named, ({ name }) => name), ...others];
}
