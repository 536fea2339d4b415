import type { Submission } from '@sang-kien/shared';
import { createDraw, skewed, type Random } from './random.ts';

const families = 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Lương Mai';
const drawFamily = createDraw(families.split(' ').map((value, i) => ({ value, weight: skewed(i, 1) })));
const womenMiddle = ['Thị', 'Thị', 'Thị', 'Thị Thu', 'Thị Hồng', 'Ngọc', 'Thanh', 'Thị Kim', 'Thùy', 'Minh'];
const menMiddle = ['Văn', 'Văn', 'Văn', 'Đức', 'Quang', 'Minh', 'Hữu', 'Công', 'Xuân', 'Đình'];
const women =
  'Hoa Lan Hương Mai Thảo Hà Linh Ngân Trang Nga Thúy Yến Dung Oanh Nhung Huệ Phượng Xuân Hạnh Bích'.split(
    ' ',
  );
const men =
  'Hùng Dũng Tuấn Nam Sơn Long Hải Thắng Cường Bình Tùng Kiên Phong Toàn Quân Lâm Vinh Thành Đạt Khánh'.split(
    ' ',
  );
const jobs = [
  'Tổ trưởng',
  'Nhân viên',
  'Kỹ thuật viên',
  'Chuyên viên',
  'Giáo viên',
  'Công nhân',
  'Phó phòng',
];

/** Eight hundred names and more, put together by chance. Nobody real is meant. */
export function inventName(random: Random): string {
  const family = drawFamily(random);
  return random.chance(0.55)
    ? `${family} ${random.pick(womenMiddle)} ${random.pick(women)}`
    : `${family} ${random.pick(menMiddle)} ${random.pick(men)}`;
}

/** The n-th invented author; the prefix 0900 is given to no network. */
export function inventAuthor(random: Random, n: number): Submission['author'] {
  return {
    fullName: inventName(random),
    phone: `+84900${String(n % 1_000_000).padStart(6, '0')}`,
    ...(random.chance(0.8) ? { birthYear: 1962 + random.below(42) } : {}),
    ...(random.chance(0.9) ? { unionMember: random.chance(0.94) } : {}),
    ...(random.chance(0.5) ? { jobTitle: random.pick(jobs) } : {}),
  };
}
