import { removeFiles } from '../services/remove-files.ts';
import type { EvidenceFiles, FileStore, Log, SystemClock, WebhookEvents } from '../services/ports.ts';

const UNFINISHED_LIFE_MS = 7 * 24 * 3600_000;
/** Long enough to look into a complaint; after it, what people wrote to the OA is kept by Zalo alone. */
const EVENT_BODY_LIFE_MS = 30 * 24 * 3600_000;

export type CleanUpDeps = {
  evidenceFiles: Pick<EvidenceFiles, 'sweepUnfinished'>;
  webhookEvents: Pick<WebhookEvents, 'forgetBodies'>;
  files: Pick<FileStore, 'remove'>;
  systemClock: SystemClock;
  log: Log;
};

/** Throws away uploads begun a week ago and never finished, and the words of old chat events; gives how many uploads. */
export function createCleanUp({
  evidenceFiles,
  webhookEvents,
  files,
  systemClock,
  log,
}: CleanUpDeps): () => Promise<number> {
  return async () => {
    const now = systemClock.now().getTime();
    await webhookEvents.forgetBodies(new Date(now - EVENT_BODY_LIFE_MS));
    const ids = await evidenceFiles.sweepUnfinished(new Date(now - UNFINISHED_LIFE_MS));
    await removeFiles({ files, log }, ids);
    if (ids.length > 0) log.info({ files: ids.length }, 'Unfinished uploads were thrown away');
    return ids.length;
  };
}
