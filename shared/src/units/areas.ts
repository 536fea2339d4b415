import districts from './data/districts.json' with { type: 'json' };
import provinces from './data/provinces.json' with { type: 'json' };
import sectors from './data/sectors.json' with { type: 'json' };
import type { AreaType } from './unit.ts';

export interface ProvinceRow {
  readonly code: string;
  readonly name: string;
  readonly type: 'tinh' | 'thanh_pho';
}

export interface DistrictRow {
  readonly code: string;
  readonly province: string;
  readonly name: string;
  readonly type: AreaType;
}

export interface SectorRow {
  readonly id: string;
  readonly name: string;
}

/** The rows of data/*.json; their `type` fields are wider in JSON than they are in truth (see its README). */
export const PROVINCES = provinces as readonly ProvinceRow[];
export const DISTRICTS = districts as readonly DistrictRow[];
export const SECTORS: readonly SectorRow[] = sectors;
