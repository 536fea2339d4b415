import { expect, test } from 'vitest';
import type { Person } from './ports.ts';
import { canWriteTo } from './reply-window.ts';

const now = new Date('2022-06-15T02:00:00Z');
const HOUR_MS = 3600_000;
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * HOUR_MS);
const byZalo = { oaUserId: '1', messengerUserId: null, unreachableSince: null };
const byMessenger = { oaUserId: null, messengerUserId: '2', unreachableSince: null };

test.each<[string, Partial<Person>, boolean]>([
  ['Zalo, seven days ago', { ...byZalo, lastInteractionAt: hoursAgo(7 * 24) }, true],
  ['Zalo, longer ago', { ...byZalo, lastInteractionAt: hoursAgo(7 * 24 + 1) }, false],
  ['Zalo, but gone since', { ...byZalo, lastInteractionAt: now, unreachableSince: now }, false],
  ['Messenger, a day ago', { ...byMessenger, lastInteractionAt: hoursAgo(24) }, true],
  ['Messenger, longer ago', { ...byMessenger, lastInteractionAt: hoursAgo(25) }, false],
  ['never heard of', { ...byZalo, lastInteractionAt: null }, false],
  ['no chat at all', { ...byZalo, oaUserId: null, lastInteractionAt: now }, false],
])('%s: %s', (_what, person, open) => {
  expect(canWriteTo(person as Person, now)).toBe(open);
});
