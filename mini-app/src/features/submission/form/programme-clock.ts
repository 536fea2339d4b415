import type { ProgrammeResponse } from '@sang-kien/shared';
import { useEffect, useSyncExternalStore } from 'react';
import { ApiProblem } from '../../../api/problem.ts';
import { getProgramme } from '../../../api/programme.ts';
import { currentPlatform } from '../../../platform/current.ts';

type Gate = ProgrammeResponse['gate'];
type Reading = { offsetMs: number; gate: Gate | null };

/** Until the server told its time the device's own clock stands in; the server judges by its own anyway. */
let reading: Reading = { offsetMs: 0, gate: null };
let known = false;
const listeners = new Set<() => void>();

/** The programme's time now: in the demonstration it is not today. */
export function programmeNow(): Date {
  return new Date(Date.now() + reading.offsetMs);
}

/** Asks the server for its time and its gate; stays with the last answer when it cannot be reached. */
export async function refreshProgrammeClock(): Promise<void> {
  try {
    const { now, gate } = await getProgramme();
    reading = { offsetMs: Date.parse(now) - Date.now(), gate };
  } catch (failure) {
    if (!(failure instanceof ApiProblem)) throw failure;
  } finally {
    known = true;
    listeners.forEach((listener) => listener());
  }
}

/**
 * Whether the programme's time is known, and its gate. It is asked anew whenever a screen opens and when the
 * person comes back to the app.
 */
export function useProgrammeClock(): { known: boolean; gate: Gate | null } {
  const current = useSyncExternalStore(subscribe, () => reading);
  const isKnown = useSyncExternalStore(subscribe, () => known);
  useEffect(() => {
    void refreshProgrammeClock();
    return currentPlatform().onResume(() => void refreshProgrammeClock());
  }, []);
  return { known: isKnown, gate: current.gate };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
