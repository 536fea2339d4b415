import { startOfVietnamDay, vietnamDate } from '@sang-kien/shared';
import type { DaySpan, TallyChange } from './ports.ts';

const WEEKS = 12;

/** Twelve spans of seven days, oldest first; the last ends with the day of `now` in Vietnam. */
export function lastWeeks(now: Date): DaySpan[] {
  const today = vietnamDate(now);
  const dayBefore = (days: number) => vietnamDate(startOfVietnamDay(today, -days));
  return Array.from({ length: WEEKS }, (_, i) => {
    const end = 7 * (WEEKS - 1 - i);
    return { from: dayBefore(end + 6), to: dayBefore(end) };
  });
}

/** What each span brought, from figures day by day. */
export function sumBySpan(
  spans: readonly DaySpan[],
  days: readonly ({ day: string } & TallyChange)[],
): (DaySpan & TallyChange)[] {
  return spans.map(({ from, to }) => {
    const within = days.filter(({ day }) => from <= day && day <= to);
    const submitted = within.reduce((sum, day) => sum + day.submitted, 0);
    const valid = within.reduce((sum, day) => sum + day.valid, 0);
    return { from, to, submitted, valid };
  });
}
