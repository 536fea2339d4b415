import type { Person } from './ports.ts';

const DAY_MS = 24 * 3600_000;
/** How long after the person's last word a channel lets us write (Zalo reference 2.2; Messenger's standard messaging). */
export const WINDOW_MS = { zalo: 7 * DAY_MS, messenger: DAY_MS };

type Reachable = Pick<Person, 'oaUserId' | 'messengerUserId' | 'lastInteractionAt' | 'unreachableSince'>;

/** Whether a message that is no template can still reach a person by chat. */
export function canWriteTo(person: Reachable, now: Date): boolean {
  const { oaUserId, messengerUserId, lastInteractionAt, unreachableSince } = person;
  if (lastInteractionAt === null || unreachableSince !== null) return false;
  if (oaUserId === null && messengerUserId === null) return false;
  const windowMs = oaUserId === null ? WINDOW_MS.messenger : WINDOW_MS.zalo;
  return now.getTime() - lastInteractionAt.getTime() <= windowMs;
}
