import { findUnit, foldForSearch, type Unit } from '@sang-kien/shared';

/** Industrial zones by the names that everybody uses → the provinces where they lie. */
const ZONES: Readonly<Record<string, string>> = {
  amata: 'tinh-75 tinh-22',
  'chu lai': 'tinh-49',
  'dinh tram': 'tinh-24',
  'dung quat': 'tinh-51',
  hepza: 'tinh-79',
  'hoa khanh': 'tinh-48',
  'khai quang': 'tinh-26',
  'linh trung': 'tinh-79',
  'long hau': 'tinh-80',
  'my phuoc': 'tinh-74',
  nomura: 'tinh-31',
  'noi bai': 'tinh-01',
  'pho noi': 'tinh-33',
  'quang chau': 'tinh-24',
  'song than': 'tinh-74',
  'tan tao': 'tinh-79',
  'tan thuan': 'tinh-79',
  'thang long': 'tinh-01 tinh-33 tinh-26',
  'tra noc': 'tinh-92',
  'trang due': 'tinh-31',
  vsip: 'tinh-74 tinh-27 tinh-31 tinh-51 tinh-30 tinh-40',
};

/** Large houses whose union stands below a central sector. */
const SECTORS: Readonly<Record<string, string>> = {
  petrolimex: 'nganh-cong-thuong',
  'bach mai': 'nganh-y-te',
  'cho ray': 'nganh-y-te',
};

const has = (words: string, phrase: string): boolean => ` ${words} `.includes(` ${phrase} `);

/**
 * The unions of the zone that is named in folded words; where it lies in several provinces and one of them is
 * named too, that one's. Empty when no zone is named.
 */
export function zonesIn(words: string): Unit[] {
  const zone = Object.keys(ZONES).find((name) => has(words, name));
  const provinces = ZONES[zone ?? '']?.split(' ') ?? [];
  const named = provinces.filter((id) => has(words, foldForSearch(findUnit(id)?.shortName ?? '')));
  return (named.length > 0 ? named : provinces).flatMap((id) => findUnit(`${id}/kcn`) ?? []);
}

/** The central sector of a large house that is named in folded words. */
export function sectorIn(words: string): Unit | undefined {
  const house = Object.keys(SECTORS).find((name) => has(words, name));
  return findUnit(SECTORS[house ?? '']);
}
