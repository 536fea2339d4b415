import { useSyncExternalStore } from 'react';
import { currentSession, onSession, type Session } from './session.ts';

/** The running session; the part that asks is drawn again when it changes. */
export function useSession(): Session | null {
  return useSyncExternalStore(onSession, currentSession);
}
