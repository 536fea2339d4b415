import { startOfVietnamDay, vietnamDate } from '@sang-kien/shared';
import { newEntryNotice } from './new-entry.ts';
import type { Announcements, Clock } from './ports.ts';

export type AnnounceEntriesDeps = {
  announcements: Announcements;
  clock: Clock;
  /** Tells the outbox that there is something to send. */
  onRecorded: () => void;
};

/** Small enough that a submission which comes meanwhile does not wait for it. */
const BATCH = 200;
/** After a day of standstill the digest says it better. */
const NEWS_LIFE_MS = 24 * 3600_000;

/**
 * Tells officials of new dossiers beside the submission itself: the first of the day at once, the others by the
 * digest. Gives how many messages were queued.
 */
export function createAnnounceEntries({
  announcements,
  clock,
  onRecorded,
}: AnnounceEntriesDeps): () => Promise<number> {
  return async () => {
    let all = 0;
    for (let worked = BATCH; worked === BATCH;) {
      const at = clock.now();
      const day = vietnamDate(at);
      const batch = await announcements.announce({
        at,
        notEarlierThan: new Date(at.getTime() - NEWS_LIFE_MS),
        dayFrom: startOfVietnamDay(day),
        dayTo: startOfVietnamDay(day, 1),
        limit: BATCH,
        noticeOf: newEntryNotice,
      });
      worked = batch.worked;
      all += batch.told;
      if (batch.told > 0) onRecorded();
    }
    return all;
  };
}
