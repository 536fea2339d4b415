import type { Log } from '../services/ports.ts';
import { createLoop, type Loop } from './loop.ts';

export type JobsDeps = {
  workEvents: () => Promise<unknown>;
  deliverOutbox: () => Promise<unknown>;
  cleanUp: () => Promise<unknown>;
  log: Log;
};
export type Jobs = { inbox: Loop; outbox: Loop; cleanUp: Loop; start(): void; stop(): Promise<void> };

const SECOND = 1000;

/** The loops of the server. A fact kicks its loop at once; the interval is for what is due again later. */
export function createJobs({ workEvents, deliverOutbox, cleanUp, log }: JobsDeps): Jobs {
  const loops = {
    inbox: createLoop({ name: 'inbox', everyMs: SECOND, run: workEvents, log }),
    outbox: createLoop({ name: 'outbox', everyMs: SECOND, run: deliverOutbox, log }),
    cleanUp: createLoop({ name: 'clean-up', everyMs: 3600 * SECOND, run: cleanUp, log }),
  };
  const all = Object.values(loops);
  return {
    ...loops,
    start: () => all.forEach((loop) => loop.start()),
    stop: async () => void (await Promise.all(all.map((loop) => loop.stop()))),
  };
}
