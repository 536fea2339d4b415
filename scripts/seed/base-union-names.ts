import type { Unit } from '@sang-kien/shared';
import type { Random } from './random.ts';

/** What a workplace is decides who its people are. */
export type WorkplaceKind = 'enterprise' | 'public_service' | 'office' | 'farm';

const trades = [
  'May',
  'Điện tử',
  'Cơ khí',
  'Bao bì',
  'Dệt',
  'Gỗ',
  'Nhựa',
  'Gốm',
  'Thép',
  'In',
  'Da giày',
  'Xây lắp',
];
const forms = ['Công ty TNHH', 'Công ty Cổ phần', 'Công ty TNHH MTV', 'Nhà máy'];
const words =
  'An Phú Hưng Thịnh Tân Đại Minh Phát Bình Thành Đông Nam Sông Hồng Sao Mai Việt Tiến Hòa Lộc'.split(' ');
const services = [
  'Trường Tiểu học',
  'Trường Mầm non',
  'Trường THCS',
  'Trường THPT',
  'Trạm Y tế',
  'Trung tâm Y tế',
  'Bệnh viện Đa khoa',
  'Trung tâm Văn hóa',
];
const offices = [
  'UBND xã',
  'UBND phường',
  'Hạt Kiểm lâm',
  'Chi cục Thuế',
  'Kho bạc Nhà nước',
  'Tòa án nhân dân',
];
const farms = [
  'Hợp tác xã Nông nghiệp',
  'Nông trường',
  'Xí nghiệp Thủy lợi',
  'Hợp tác xã Rau quả',
  'Trại giống',
];
const namesOf: Record<WorkplaceKind, (random: Random) => string> = {
  enterprise: (random) => `${random.pick(forms)} ${random.pick(trades)} ${twoWords(random)}`,
  public_service: (random) => `${random.pick(services)} ${twoWords(random)}`,
  office: (random) => `${random.pick(offices)} ${twoWords(random)}`,
  farm: (random) => `${random.pick(farms)} ${twoWords(random)}`,
};

/** The name of an invented base union, unlike those that the unit has already (`taken`). */
export function inventBaseUnion(
  random: Random,
  { kind, unit, taken }: { kind: WorkplaceKind; unit: Unit; taken: ReadonlySet<string> },
): string {
  const name = `CĐCS ${namesOf[kind](random)}`;
  if (!taken.has(name)) return name;
  const placed = `${name} ${unit.shortName.replace(/^(Huyện|Thành phố|Thị xã|Quận) /, '')}`;
  for (let n = 1; ; n += 1) {
    const numbered = n === 1 ? placed : `${placed} số ${n}`;
    if (!taken.has(numbered)) return numbered;
  }
}

function twoWords(random: Random): string {
  return `${random.pick(words)} ${random.pick(words)}`;
}
