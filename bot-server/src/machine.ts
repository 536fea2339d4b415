import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';

/** Ids that sort by time, so that new rows land side by side in an index. */
export const timeOrderedIds = (): string => v7();

/** A whole number in 0 … below−1 from the machine's secure source. */
export const secureRandom = (below: number): number => randomInt(below);

/** The machine's own clock. */
export const machineClock = { now: (): Date => new Date() };
