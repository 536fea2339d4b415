import type { SystemClock } from '../services/ports.ts';

/** Waits until the next call may start. */
export type Pace = () => Promise<void>;

/** Spreads calls evenly, `perMinute` at most: Zalo counts 4000 a minute for the whole app (reference 2.1). */
export function createPace(
  perMinute: number,
  systemClock: SystemClock,
  wait: (ms: number) => Promise<void>,
): Pace {
  const gap = 60_000 / perMinute;
  let next = 0;
  return async () => {
    const now = systemClock.now().getTime();
    const start = Math.max(now, next);
    next = start + gap;
    if (start > now) await wait(start - now);
  };
}
