import { parseDate } from '@sang-kien/shared';

const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'] as const;

/** `2022-03-15` → `Thứ ba, ngày 15 tháng 3 năm 2022`. */
export function spellDay(isoDay: string): string {
  const at = new Date(`${isoDay}T00:00:00Z`);
  const weekday = WEEKDAYS[at.getUTCDay()] ?? '';
  return `${weekday}, ngày ${at.getUTCDate()} tháng ${at.getUTCMonth() + 1} năm ${at.getUTCFullYear()}`;
}

/** What we understood of a typed day, to be shown below its field; null while it names none. */
export function echoDay(typed: string | undefined, at: Date): string | null {
  const day = typed ? parseDate(typed, at) : null;
  return day === null ? null : spellDay(day);
}
