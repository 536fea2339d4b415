import { randomFillSync, randomInt } from 'node:crypto';
import { v7 } from 'uuid';

const ID_BYTES = 16;
const pool = new Uint8Array(ID_BYTES * 256);
let taken = pool.length;

/** Secure random bytes, drawn many at once: seven ids of one submission would else cost more than its rows. */
function randomBytes(): Uint8Array {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += ID_BYTES;
  return pool.slice(taken - ID_BYTES, taken);
}

let msecs = 0;
let seq = 0;

/** Ids that sort by time (within a millisecond by `seq`), so that new rows land side by side in an index. */
export function timeOrderedIds(): string {
  const now = Date.now();
  seq = now > msecs ? randomInt(2 ** 31) : seq + 1;
  msecs = Math.max(now, msecs);
  return v7({ msecs, seq, rng: randomBytes });
}

/** A whole number in 0 … below−1 from the machine's secure source. */
export const secureRandom = (below: number): number => randomInt(below);

/** The machine's own clock. */
export const machineClock = { now: (): Date => new Date() };
