import { removeFiles } from '../services/remove-files.ts';
import type {
  ChatFiles,
  Clock,
  EvidenceFiles,
  ExportFiles,
  Exports,
  FileStore,
  HandOvers,
  Imports,
  Log,
  StoredFiles,
  SystemClock,
  Unanswered,
  WebhookEvents,
} from '../services/ports.ts';

const UNFINISHED_LIFE_MS = 7 * 24 * 3600_000;
/** Long enough to look into a complaint; after it, what people wrote to the OA is kept by Zalo alone. */
const EVENT_BODY_LIFE_MS = 30 * 24 * 3600_000;
/** Long enough to see why a file was not taken; the link in its row is dead by then. */
const CHAT_FILE_LIFE_MS = 7 * 24 * 3600_000;
/** As long as what people wrote in their chats. */
const HAND_OVER_WORDS_LIFE_MS = EVENT_BODY_LIFE_MS;
/** Long enough to put right what was wrong in a spreadsheet; the dossiers stay. */
const IMPORT_LIFE_MS = 30 * 24 * 3600_000;
/** An exported list can be made anew at any time, and it is full of names. */
const EXPORT_LIFE_MS = 7 * 24 * 3600_000;
/** A question that nobody asked for half a year needs no answer any more. */
const QUESTION_LIFE_MS = 180 * 24 * 3600_000;
/** A record comes a moment before its bytes, or after when they come from a chat; an hour is far more than lies between. */
const UNRECORDED_LIFE_MS = 3600_000;

export type CleanUpDeps = {
  evidenceFiles: Pick<EvidenceFiles, 'sweepUnfinished' | 'unrecorded'>;
  webhookEvents: Pick<WebhookEvents, 'forgetBodies'>;
  chatFiles: Pick<ChatFiles, 'forgetEnded'>;
  unanswered: Pick<Unanswered, 'forgetBefore'>;
  handOvers: Pick<HandOvers, 'forgetWords'>;
  imports: Pick<Imports, 'forgetBefore'>;
  exports: Pick<Exports, 'sweep'>;
  exportFiles: Pick<ExportFiles, 'remove'>;
  files: Pick<FileStore, 'remove'> & StoredFiles;
  /** Files of chats, calls for help and imports are dated by the programme's clock, everything else by the machine's. */
  clock: Clock;
  systemClock: SystemClock;
  log: Log;
};

/**
 * Throws away uploads begun a week ago and never finished, bytes without a record (of somebody erased, of a draft
 * that ended), the words of old chat events and of calls for help that ended, the links of old chat files, and
 * questions that nobody asked for long; gives how many uploads.
 */
export function createCleanUp(deps: CleanUpDeps): () => Promise<number> {
  const { evidenceFiles, webhookEvents, chatFiles, unanswered, handOvers, clock, systemClock, log } = deps;
  return async () => {
    const now = systemClock.now().getTime();
    await webhookEvents.forgetBodies(new Date(now - EVENT_BODY_LIFE_MS));
    await unanswered.forgetBefore(new Date(now - QUESTION_LIFE_MS));
    await chatFiles.forgetEnded(new Date(clock.now().getTime() - CHAT_FILE_LIFE_MS));
    await handOvers.forgetWords(new Date(clock.now().getTime() - HAND_OVER_WORDS_LIFE_MS));
    await deps.imports.forgetBefore(new Date(clock.now().getTime() - IMPORT_LIFE_MS));
    await removeFiles(
      { files: deps.exportFiles, log },
      await deps.exports.sweep(new Date(now - EXPORT_LIFE_MS)),
    );
    const ids = await evidenceFiles.sweepUnfinished(new Date(now - UNFINISHED_LIFE_MS));
    await removeFiles(deps, ids);
    if (ids.length > 0) log.info({ files: ids.length }, 'Unfinished uploads were thrown away');
    await removeUnrecorded(deps, now - UNRECORDED_LIFE_MS);
    return ids.length;
  };
}

async function removeUnrecorded(deps: CleanUpDeps, before: number): Promise<void> {
  const { evidenceFiles, files, log } = deps;
  let removed = 0;
  for await (const batch of files.list()) {
    const ids: string[] = [];
    for (const id of await evidenceFiles.unrecorded(batch)) {
      const writtenAt = await files.writtenAt(id);
      if (writtenAt && writtenAt.getTime() < before) ids.push(id);
    }
    await removeFiles(deps, ids);
    removed += ids.length;
  }
  if (removed > 0) log.info({ files: removed }, 'Files without a record were thrown away');
}
