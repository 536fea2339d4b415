import { daysBetween, startOfVietnamDay, vietnamDate } from '../programme/calendar.ts';
import type { Programme } from '../programme/programme.ts';
import type { NotificationPayloads } from './notification.ts';

/** So many days before a day, and on the day itself, people are reminded of it. */
const REMINDED_DAYS = [7, 3, 1, 0];

type Digest = NotificationPayloads['digest'];

/** What opens or closes 7, 3, 1 or 0 days from a day `YYYY-MM-DD` on, the nearest; null: nothing does. */
export function phaseReminder(programme: Programme, today: string): Digest['phase'] {
  const events = programme.phases.flatMap(({ number, opensAt, closesAt }) => [
    // What ends at midnight ends on the day before, as the documents say: “trước 24h00”.
    { number, event: 'closes' as const, at: closesAt, day: vietnamDate(new Date(closesAt.getTime() - 1)) },
    { number, event: 'opens' as const, at: opensAt, day: vietnamDate(opensAt) },
  ]);
  const near = events
    .map(({ day, ...event }) => ({ ...event, inDays: daysBetween(today, day) }))
    .filter(({ inDays }) => REMINDED_DAYS.includes(inDays));
  const [next] = near.sort((a, b) => a.inDays - b.inDays);
  return next ? { ...next, at: next.at.toISOString() } : null;
}

/** The monthly report due 7, 3, 1 or 0 days from a day on; null otherwise. */
export function reportReminder(programme: Programme, today: string, dueDay: number): Digest['report'] {
  const next = nextReport(programme, today, dueDay);
  return next && REMINDED_DAYS.includes(daysBetween(today, next.due)) ? next : null;
}

/**
 * The monthly report that is due next from a day on, where it is due on day `dueDay` (1–28) of the month after; null
 * for a month in which the programme took no entries.
 */
export function nextReport(programme: Programme, today: string, dueDay: number): Digest['report'] {
  const thisMonths = `${today.slice(0, 7)}-${String(dueDay).padStart(2, '0')}`;
  const due = thisMonths >= today ? thisMonths : sameDayNextMonth(thisMonths);
  const month = monthBefore(due);
  return isRunning(programme, month) ? { month, due } : null;
}

function isRunning({ phases }: Programme, month: string): boolean {
  const opens = vietnamDate(phases[0]!.opensAt).slice(0, 7);
  const closes = vietnamDate(new Date(phases.at(-1)!.closesAt.getTime() - 1)).slice(0, 7);
  return month >= opens && month <= closes;
}

/** No month is longer than 31 days, and a due day is the 28th at the latest. */
function sameDayNextMonth(day: string): string {
  const next = vietnamDate(startOfVietnamDay(`${day.slice(0, 7)}-01`, 31));
  return `${next.slice(0, 7)}-${day.slice(8)}`;
}

function monthBefore(day: string): string {
  return vietnamDate(startOfVietnamDay(`${day.slice(0, 7)}-01`, -1)).slice(0, 7);
}
