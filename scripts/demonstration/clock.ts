/** Start of demonstration time when nothing else is said: phase 2, a Wednesday morning in Vietnam. */
export const DEMONSTRATION_START = '2022-06-15T09:00:00+07:00';

/** The programme's clock in the demonstration: starts anywhere, moves on with the real clock, can be set. */
export interface DemonstrationClock {
  now(): Date;
  set(at: Date): void;
}

/**
 * @param startIso ISO 8601 moment with an offset; default {@link DEMONSTRATION_START}
 * @throws RangeError when a moment cannot be read
 */
export function createDemonstrationClock(startIso: string = DEMONSTRATION_START): DemonstrationClock {
  let offset = 0;
  const clock: DemonstrationClock = {
    now: () => new Date(Date.now() + offset),
    set: (at) => {
      if (Number.isNaN(at.getTime()))
        throw new RangeError('The demonstration clock was given no valid moment');
      offset = at.getTime() - Date.now();
    },
  };
  clock.set(new Date(startIso));
  return clock;
}
