import { startOfVietnamDay, vietnamDate, vietnamTime } from '../programme/calendar.ts';
import type { NotificationKind } from './notification.ts';

/** Nobody's phone rings for the programme between these times in Vietnam. */
export const quietHours = { from: '21:00', to: '07:00' };

/** What somebody waits for at that very moment; when a call for help may ring is settled by the support hours. */
const WAITED_FOR: readonly string[] = [
  'receipt',
  'hand_over',
  'import_done',
] satisfies readonly NotificationKind[];

/** When the quiet hours that an instant lies in end; null outside them. */
export function quietUntil(at: Date): Date | null {
  const time = vietnamTime(at);
  if (time >= quietHours.to && time < quietHours.from) return null;
  const day = startOfVietnamDay(vietnamDate(at), time >= quietHours.from ? 1 : 0);
  return new Date(`${vietnamDate(day)}T${quietHours.to}:00+07:00`);
}

/** Whether a message of a kind waits for the end of the quiet hours; what is said in a chat never does. */
export function keepsQuietHours(kind: NotificationKind): boolean {
  return !WAITED_FOR.includes(kind);
}
