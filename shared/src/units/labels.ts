import type { AreaType, BranchId } from './unit.ts';

/** "Tỉnh", "Thành phố" …: how a label says what kind of area it is. */
const TYPE_LABELS: Record<AreaType, string> = {
  tinh: 'Tỉnh',
  thanh_pho: 'Thành phố',
  thi_xa: 'Thị xã',
  quan: 'Quận',
  huyen: 'Huyện',
};

/** Local unions of a province in the order in which lists of the Confederation give them. */
const BRANCH_LABELS: Record<BranchId, { name: string; shortName: string }> = {
  'vien-chuc': { name: 'Công đoàn Viên chức', shortName: 'Công đoàn Viên chức' },
  kcn: { name: 'Công đoàn các Khu công nghiệp', shortName: 'Công đoàn các Khu công nghiệp' },
  'giao-duc': { name: 'Công đoàn ngành Giáo dục', shortName: 'Ngành Giáo dục' },
  'y-te': { name: 'Công đoàn ngành Y tế', shortName: 'Ngành Y tế' },
  'cong-thuong': { name: 'Công đoàn ngành Công Thương', shortName: 'Ngành Công Thương' },
  'xay-dung': { name: 'Công đoàn ngành Xây dựng', shortName: 'Ngành Xây dựng' },
  'giao-thong-van-tai': { name: 'Công đoàn ngành Giao thông vận tải', shortName: 'Ngành Giao thông vận tải' },
  khac: { name: 'Đơn vị khác thuộc Liên đoàn Lao động', shortName: 'Đơn vị khác' },
};

/** Economic-zone unions whose local name is known from sources (data/README.md), by province code. */
const LOCAL_ZONE_NAMES: Record<string, string> = {
  '42': 'Công đoàn các Khu kinh tế',
  '79': 'Công đoàn các Khu chế xuất và công nghiệp',
};

export const BRANCH_IDS = Object.keys(BRANCH_LABELS).filter((id): id is BranchId => id in BRANCH_LABELS);

/** "tỉnh Bắc Giang", "thành phố Hà Nội". */
export function provinceLabel(name: string, type: 'tinh' | 'thanh_pho'): string {
  return `${TYPE_LABELS[type].toLowerCase()} ${name}`;
}

/**
 * "Huyện Việt Yên" → "huyện Việt Yên"; "Quận 1" stays as it is, for a number cannot carry the capital.
 */
export function districtLabel(name: string): string {
  return /\d$/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The name of a district without its type: "Thị xã Sa Pa" → "Sa Pa". */
export function districtBaseName(name: string, type: AreaType): string {
  return name.slice(TYPE_LABELS[type].length + 1);
}

/** Name and short name of a local union of a province. */
export function branchLabel(branch: BranchId, provinceCode: string): { name: string; shortName: string } {
  const local = branch === 'kcn' ? LOCAL_ZONE_NAMES[provinceCode] : undefined;
  return local === undefined ? BRANCH_LABELS[branch] : { name: local, shortName: local };
}
