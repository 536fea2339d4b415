import type { SessionResponse } from '@sang-kien/shared';
import { currentPlatform } from '../platform/current.ts';

export type Session = SessionResponse;
export type SignedIn = 'signed-in' | 'redirected' | 'failed';

const KEY = 'sang-kien.session';
const listeners = new Set<() => void>();
let session: Session | null | undefined;

/** The running session, from memory or from what outlived a reload; null when nobody is signed in. */
export function currentSession(): Session | null {
  session ??= restore();
  return session;
}

export function sessionToken(): string | null {
  return currentSession()?.token ?? null;
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

/**
 * Signs in. Inside Zalo it stays on the page; a plain browser leaves for Zalo's page and comes back to
 * `returnTo`, a path of the app.
 */
export async function signIn(returnTo: string): Promise<SignedIn> {
  const answer = await currentPlatform().accessToken(returnTo);
  if (answer.kind !== 'token') return answer.kind;
  const { openSession } = await import('./session-calls.ts');
  keepSession(await openSession(answer.token));
  return 'signed-in';
}

/**
 * After the server refused the token: a new one where that takes no action of the person (inside Zalo);
 * elsewhere the session ends and the page asks to sign in again.
 */
export async function renewSession(): Promise<boolean> {
  endSession();
  if (currentPlatform().name !== 'zalo') return false;
  return (await signIn('/')) === 'signed-in';
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
