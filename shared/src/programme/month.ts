const VIETNAM_OFFSET = '+07:00';

/** `2022-06`. */
export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A month `YYYY-MM` in Vietnam: the instant it begins, and the one at which the next begins. */
export function monthSpan(month: string): { from: Date; until: Date } {
  return { from: firstInstant(month), until: firstInstant(shiftMonth(month, 1)) };
}

/** The month so many months later, or earlier: `shiftMonth('2022-01', -1)` is `2021-12`. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + by;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** `2022-06` as documents write it: `tháng 6 năm 2022`. Official papers put a nought before 1 and 2 only. */
export function formatMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `tháng ${number! < 3 ? `0${number}` : number} năm ${year}`;
}

function firstInstant(month: string): Date {
  return new Date(`${month}-01T00:00:00${VIETNAM_OFFSET}`);
}
