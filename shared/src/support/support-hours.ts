import { vietnamDate, vietnamTime } from '../programme/calendar.ts';

/** When officials answer: Monday to Friday between two times of the day in Vietnam (`HH:MM`), or at any time. */
export type SupportHours = { from: string; to: string } | 'always';

const ALWAYS = '24/7';
const TIME = '((?:[01]\\d|2[0-3]):[0-5]\\d)';
const BETWEEN = new RegExp(`^${TIME}\\s*[-–]\\s*${TIME}$`);
const DAY_MS = 24 * 3600_000;

/** Reads `07:30-17:00` or `24/7`; undefined for anything else, also for hours that end before they begin. */
export function parseSupportHours(text: string): SupportHours | undefined {
  const clean = text.trim();
  if (clean === ALWAYS) return 'always';
  const [, from = '', to = ''] = BETWEEN.exec(clean) ?? [];
  return from < to ? { from, to } : undefined;
}

/** Whether officials answer at an instant. Public holidays are not known here. */
export function isSupportOpen(hours: SupportHours, at: Date): boolean {
  if (hours === 'always') return true;
  const time = vietnamTime(at);
  return isWorkingDay(at) && time >= hours.from && time < hours.to;
}

/** When officials answer next: the instant itself while they do. */
export function nextSupportOpening(hours: SupportHours, at: Date): Date {
  if (hours === 'always' || isSupportOpen(hours, at)) return at;
  const opening = new Date(`${vietnamDate(at)}T${hours.from}:00+07:00`);
  if (opening > at && isWorkingDay(opening)) return opening;
  return nextSupportOpening(hours, startOfNextDay(at));
}

/** Day of the week in Vietnam: 0 is Sunday, 6 is Saturday. */
export function vietnamWeekday(at: Date): number {
  return new Date(`${vietnamDate(at)}T00:00:00Z`).getUTCDay();
}

function isWorkingDay(at: Date): boolean {
  const day = vietnamWeekday(at);
  return day >= 1 && day <= 5;
}

function startOfNextDay(at: Date): Date {
  return new Date(new Date(`${vietnamDate(at)}T00:00:00+07:00`).getTime() + DAY_MS);
}
