import { Worker } from 'node:worker_threads';
import type { ReadSpreadsheet } from '../../services/ports.ts';
import { createTurns } from './take-turns.ts';

/** Five thousand full rows take some hundred megabytes; a file that asks for more is none of ours. */
const MOST_MEMORY_MB = 512;
/** Five thousand full rows take a few seconds; a file that takes longer was made to. */
const LONGEST_MS = 30_000;

/** All files of the server: each takes memory of its own, and those that wait lie in memory too. */
const inTurn = createTurns({ atOnce: 1, waiting: 20 });

/** `ReadSpreadsheet` in a thread of its own: a second of parsing would keep everybody else waiting. */
export const readSpreadsheetApart: ReadSpreadsheet = async (bytes) =>
  (await inTurn(() => readInThread(bytes))) ?? { fault: 'busy' };

function readInThread(bytes: Uint8Array): ReturnType<ReadSpreadsheet> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    const deadline = setTimeout(() => void worker.terminate(), LONGEST_MS);
    worker.once('message', resolve);
    worker.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ fault: 'too_much' });
      else reject(error);
    });
    // Also after an answer, which then stands.
    worker.once('exit', () => {
      clearTimeout(deadline);
      resolve({ fault: 'too_much' });
    });
  });
}
