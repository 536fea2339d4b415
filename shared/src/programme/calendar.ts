/** Vietnam keeps UTC+7 all year (no daylight saving), so a fixed shift is exact whatever the host's zone. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The calendar day in Vietnam at an instant, as `YYYY-MM-DD`. */
export function vietnamDate(at: Date): string {
  return shifted(at).toISOString().slice(0, 10);
}

/** The hour and minute in Vietnam at an instant, as `HH:MM`. */
export function vietnamTime(at: Date): string {
  return shifted(at).toISOString().slice(11, 16);
}

/** The instant at which a day `YYYY-MM-DD` begins in Vietnam, or the day so many days after it. */
export function startOfVietnamDay(day: string, daysAfter = 0): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - VIETNAM_OFFSET_MS + daysAfter * DAY_MS);
}

/** Calendar days from one day `YYYY-MM-DD` to another: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: string, to: string): number {
  return (startOfVietnamDay(to).getTime() - startOfVietnamDay(from).getTime()) / DAY_MS;
}

/** How many days ago an instant is, as people in Vietnam count: yesterday evening is 1; never less than 0. */
export function daysSince(at: Date, now: Date): number {
  return Math.max(0, daysBetween(vietnamDate(at), vietnamDate(now)));
}

/** Days left in Vietnam until the last day of what closes at an instant; 0 on the last day itself. */
export function daysUntilClosing(closesAt: Date, now: Date): number {
  return daysSince(now, new Date(closesAt.getTime() - 1));
}

/** `2022-03-15` as people write it: `15/3/2022`. Takes an ISO day; anything else comes back as it is. */
export function formatDate(isoDate: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  return match ? `${Number(match[3])}/${Number(match[2])}/${match[1]}` : isoDate;
}

/** An instant as people in Vietnam say it: `9h05 ngày 15/6/2022`. */
export function formatDateTime(at: Date): string {
  const [hours, minutes] = vietnamTime(at).split(':');
  return `${Number(hours)}h${minutes} ngày ${formatDate(vietnamDate(at))}`;
}

/**
 * A closing instant in the documents' own words: midnight belongs to the day that ends, so
 * `2022-06-01T00:00+07:00` reads `24h00 ngày 31/5/2022`.
 */
export function formatClosing(closesAt: Date): string {
  if (vietnamTime(closesAt) !== '00:00') return formatDateTime(closesAt);
  return `24h00 ngày ${formatDate(vietnamDate(new Date(closesAt.getTime() - 1)))}`;
}

/** Whether `YYYY-MM-DD` names a day that exists (30 February does not). */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

function shifted(at: Date): Date {
  return new Date(at.getTime() + VIETNAM_OFFSET_MS);
}
