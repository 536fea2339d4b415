import type { Log } from '../services/ports.ts';
import { createCrew, createLoop, type Loop } from './loop.ts';

export type JobsDeps = {
  workEvents: () => Promise<unknown>;
  deliverOutbox: () => Promise<unknown>;
  fetchChatFiles: () => Promise<unknown>;
  nudge: () => Promise<unknown>;
  announceEntries: () => Promise<unknown>;
  makeDigests: () => Promise<unknown>;
  foldTallies: () => Promise<unknown>;
  escalateUrges: () => Promise<unknown>;
  recordRows: () => Promise<unknown>;
  makeExports: () => Promise<unknown>;
  noteWords: () => Promise<unknown>;
  cleanUp: () => Promise<unknown>;
  log: Log;
};
export type Jobs = {
  inbox: Loop;
  outbox: Loop;
  chatFiles: Loop;
  nudges: Loop;
  announcements: Loop;
  digests: Loop;
  tallies: Loop;
  urges: Loop;
  imports: Loop;
  exports: Loop;
  words: Loop;
  cleanUp: Loop;
  start(): void;
  stop(): Promise<void>;
};

const SECOND = 1000;
/** Files of chats that are fetched at the same time. */
const FETCHERS = 3;

/** The loops of the server. A fact kicks its loop at once; the interval is for what is due again later. */
export function createJobs(deps: JobsDeps): Jobs {
  const { workEvents, deliverOutbox, fetchChatFiles, nudge, cleanUp, log } = deps;
  const { announceEntries, makeDigests, foldTallies, escalateUrges, recordRows, makeExports, noteWords } =
    deps;
  const loops = {
    inbox: createLoop({ name: 'inbox', everyMs: SECOND, run: workEvents, log }),
    outbox: createLoop({ name: 'outbox', everyMs: SECOND, run: deliverOutbox, log }),
    chatFiles: createCrew({ name: 'chat-files', everyMs: 2 * SECOND, run: fetchChatFiles, log }, FETCHERS),
    nudges: createLoop({ name: 'nudges', everyMs: 60 * SECOND, run: nudge, log }),
    announcements: createLoop({ name: 'announcements', everyMs: 5 * SECOND, run: announceEntries, log }),
    digests: createLoop({ name: 'digests', everyMs: 60 * SECOND, run: makeDigests, log }),
    tallies: createLoop({ name: 'tallies', everyMs: 5 * SECOND, run: foldTallies, log }),
    urges: createLoop({ name: 'urges', everyMs: 5 * SECOND, run: escalateUrges, log }),
    imports: createLoop({ name: 'imports', everyMs: 10 * SECOND, run: recordRows, log }),
    exports: createLoop({ name: 'exports', everyMs: 10 * SECOND, run: makeExports, log }),
    words: createLoop({ name: 'words', everyMs: 5 * SECOND, run: noteWords, log }),
    cleanUp: createLoop({ name: 'clean-up', everyMs: 3600 * SECOND, run: cleanUp, log }),
  };
  const all = Object.values(loops);
  return {
    ...loops,
    start: () => all.forEach((loop) => loop.start()),
    stop: async () => void (await Promise.all(all.map((loop) => loop.stop()))),
  };
}
