import type { SessionResponse } from '@sang-kien/shared';
import { currentPlatform } from '../platform/current.ts';

export type Session = SessionResponse;

const KEY = 'sang-kien.session';
const listeners = new Set<() => void>();
let session: Session | null | undefined;

/** The running session, from memory or from what outlived a reload; null when nobody is signed in. */
export function currentSession(): Session | null {
  if (session === undefined) session = restore();
  return session;
}

/** Hears of every change of the session; gives back how to stop. */
export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function keepSession(next: Session): void {
  session = next;
  currentPlatform().storage.set(KEY, JSON.stringify(next));
  tell();
}

export function endSession(): void {
  session = null;
  currentPlatform().storage.remove(KEY);
  tell();
}

function restore(): Session | null {
  const kept = currentPlatform().storage.get(KEY);
  if (kept === null) return null;
  const found = JSON.parse(kept) as Session;
  return Date.parse(found.expiresAt) > Date.now() ? found : null;
}

function tell(): void {
  for (const listener of listeners) listener();
}
