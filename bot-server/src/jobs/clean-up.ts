import { removeFiles } from '../services/remove-files.ts';
import type { EvidenceFiles, FileStore, Log, SystemClock } from '../services/ports.ts';

const UNFINISHED_LIFE_MS = 7 * 24 * 3600_000;

export type CleanUpDeps = {
  evidenceFiles: Pick<EvidenceFiles, 'sweepUnfinished'>;
  files: Pick<FileStore, 'remove'>;
  systemClock: SystemClock;
  log: Log;
};

/** Throws away uploads that were begun a week ago and never finished, with their bytes; gives how many. */
export function createCleanUp({
  evidenceFiles,
  files,
  systemClock,
  log,
}: CleanUpDeps): () => Promise<number> {
  return async () => {
    const before = new Date(systemClock.now().getTime() - UNFINISHED_LIFE_MS);
    const ids = await evidenceFiles.sweepUnfinished(before);
    await removeFiles({ files, log }, ids);
    if (ids.length > 0) log.info({ files: ids.length }, 'Unfinished uploads were thrown away');
    return ids.length;
  };
}
