import { createMessengerReader } from '../channels/messenger/event.ts';
import { readZaloEvent } from '../channels/zalo/event.ts';
import { readMiniAppEvent } from '../channels/zalo/mini-app-webhook.ts';
import { createMediaFetcher } from '../files/fetch-media.ts';
import { createCleanUp } from '../jobs/clean-up.ts';
import { createJobs, type Jobs } from '../jobs/jobs.ts';
import { createAnnounceEntries } from '../services/announce-entries.ts';
import type { RenderSettings } from '../services/deliver-outbox-render.ts';
import { createDeliverOutbox } from '../services/deliver-outbox.ts';
import { createFetchChatFiles } from '../services/fetch-chat-file.ts';
import { createMakeDigests } from '../services/make-digests.ts';
import { createNudge } from '../services/nudge.ts';
import type { FileStore } from '../services/ports.ts';
import { createEscalateUrges } from '../services/urge/escalate.ts';
import { createWithdrawConsent } from '../services/withdraw-consent.ts';
import { createWorkEvents } from '../services/work-event.ts';
import { composeRecordRows } from './import.ts';
import type { Parts } from './parts.ts';
import { composeMakeExports } from './report.ts';
import { composeTalk } from './talk.ts';

/** Zalo's and Facebook's stores are fast; a file that takes longer is tried again. */
const MEDIA_TIME_LIMIT_MS = 60_000;
/** Entries of the ledger made findable in one turn; a million that were filled in are done within the hour. */
const WORDS_A_TURN = 10_000;

/** What is done beside requests: events, messages, files of chats, reminders, clean-up. */
export function composeJobs(parts: Parts): Jobs {
  const { config, storage, disk, zalo } = parts;
  const shared = { ...parts, ...storage };
  const onRecorded = () => jobs.outbox.kick();
  const takeTurn = composeTalk(parts, {
    onReplies: onRecorded,
    onFiles: () => jobs.chatFiles.kick(),
    onEntry: () => kickForEntry(jobs),
  });
  const jobs: Jobs = createJobs({
    log: parts.log,
    workEvents: createWorkEvents({
      ...shared,
      takeTurn,
      withdrawConsent: createWithdrawConsent({ ...shared, files: allFiles(parts) }),
      readers: {
        zalo: readZaloEvent,
        'mini-app': readMiniAppEvent,
        messenger: createMessengerReader({ appId: config.MESSENGER_APP_ID }),
      },
    }),
    deliverOutbox: createDeliverOutbox({
      ...shared,
      messenger: zalo.messenger,
      templates: templatesOf(config),
    }),
    fetchChatFiles: createFetchChatFiles({
      ...shared,
      takeTurn,
      limits: parts.programme.limits,
      fetchMedia: composeMediaFetcher(parts),
    }),
    nudge: createNudge({ ...shared, takeTurn }),
    announceEntries: createAnnounceEntries({ ...shared, onRecorded }),
    makeDigests: createMakeDigests({ ...shared, reportDueDay: config.REPORT_DUE_DAY, onRecorded }),
    foldTallies: () => storage.tallies.catchUp(),
    escalateUrges: createEscalateUrges({
      ...shared,
      silenceDays: config.URGE_SILENCE_DAYS,
      onRecorded: () => jobs.outbox.kick(),
    }),
    recordRows: composeRecordRows(parts, () => jobs.outbox.kick()),
    makeExports: composeMakeExports(parts),
    noteWords: () => storage.dossierWork.catchUpWords(WORDS_A_TURN),
    cleanUp: createCleanUp({ ...shared, files: disk }),
  });
  return jobs;
}

/** What follows from a new dossier beside it: the receipt goes out, and officials are told. */
export function kickForEntry(jobs: Jobs): void {
  jobs.outbox.kick();
  jobs.announcements.kick();
}

/** Ids are never used twice, so what a person leaves behind is deleted by its id wherever it lies. */
function allFiles({ disk, exportFiles }: Parts): Pick<FileStore, 'remove'> {
  return {
    async remove(id) {
      await disk.remove(id);
      await exportFiles.remove(id);
    },
  };
}

function templatesOf(config: Parts['config']): RenderSettings['templates'] {
  return {
    receipt: config.ZALO_TEMPLATE_RECEIPT,
    new_entry: config.ZALO_TEMPLATE_NEW_ENTRY,
    hand_over: config.ZALO_TEMPLATE_HAND_OVER,
    changes_requested: config.ZALO_TEMPLATE_CHANGES_REQUESTED,
    changes_answered: config.ZALO_TEMPLATE_CHANGES_ANSWERED,
    decided: config.ZALO_TEMPLATE_DECIDED,
    digest: config.ZALO_TEMPLATE_DIGEST,
    urge: config.ZALO_TEMPLATE_URGE,
    urge_silent: config.ZALO_TEMPLATE_URGE_SILENT,
    import_done: config.ZALO_TEMPLATE_IMPORT_DONE,
  };
}

function composeMediaFetcher({ config, programme, demonstration }: Parts) {
  return createMediaFetcher({
    hosts: config.CHAT_MEDIA_HOSTS,
    allowHttpOn: demonstration ? [new URL(demonstration.simulatorUrl).host] : [],
    maxBytes: programme.limits.fileBytes,
    timeLimitMs: MEDIA_TIME_LIMIT_MS,
  });
}
