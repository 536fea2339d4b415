import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Router } from 'express';
import { reportRoutes } from '../http/report.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { timeOrderedIds } from '../machine.ts';
import type { ExportTask } from './export-process.ts';
import type { Parts } from './parts.ts';

/** Rows come and go: a small nursery keeps the process small, and costs nothing that can be measured. */
const MEMORY = ['--max-semi-space-size=4'];

export function composeReports(parts: Parts, jobs: Jobs): Router {
  const onOrdered = () => jobs.exports.kick();
  return reportRoutes({ ...parts, ...parts.storage, ids: timeOrderedIds, onOrdered });
}

/**
 * Files are made in a process of their own, which ends when nothing waits any more: a big one takes no time from
 * those who ask the server meanwhile, and no memory that stays.
 */
export function composeMakeExports(parts: Parts): () => Promise<void> {
  return async () => {
    if (await parts.storage.exports.isWaiting()) await makeApart(parts);
  };
}

async function makeApart({ config, clock, programme, log }: Parts): Promise<void> {
  const task: ExportTask = {
    dataDir: config.DATA_DIR,
    personalDataKey: config.PERSONAL_DATA_KEY,
    programmeId: programme.id,
    logLevel: config.LOG_LEVEL,
    now: clock.now().getTime(),
  };
  const file = fileURLToPath(new URL('export-process.ts', import.meta.url));
  const child = fork(file, { execArgv: MEMORY });
  child.on('message', (used) => log.info({ used }, 'Exports were made'));
  child.send(task);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the process that makes exports ended with ${code}`);
}
