import { Worker } from 'node:worker_threads';
import type { ReadSpreadsheet } from '../../services/ports.ts';

/** Five thousand full rows take some hundred megabytes; a file that asks for more is none of ours. */
const MOST_MEMORY_MB = 512;

/** `ReadSpreadsheet` in a thread of its own: a second of parsing would keep everybody else waiting. */
export const readSpreadsheetApart: ReadSpreadsheet = (bytes) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    worker.once('message', resolve);
    worker.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ fault: 'too_much' });
      else reject(error);
    });
  });
