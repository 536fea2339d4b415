import { createMessengerReader } from '../channels/messenger/event.ts';
import { readZaloEvent } from '../channels/zalo/event.ts';
import { readMiniAppEvent } from '../channels/zalo/mini-app-webhook.ts';
import { createMediaFetcher } from '../files/fetch-media.ts';
import { createCleanUp } from '../jobs/clean-up.ts';
import { createJobs, type Jobs } from '../jobs/jobs.ts';
import { createDeliverOutbox } from '../services/deliver-outbox.ts';
import { createFetchChatFiles } from '../services/fetch-chat-file.ts';
import { createNudge } from '../services/nudge.ts';
import { createWithdrawConsent } from '../services/withdraw-consent.ts';
import { createWorkEvents } from '../services/work-event.ts';
import type { Parts } from './parts.ts';
import { composeTalk } from './talk.ts';

/** Zalo's and Facebook's stores are fast; a file that takes longer is tried again. */
const MEDIA_TIME_LIMIT_MS = 60_000;

/** What is done beside requests: events, messages, files of chats, reminders, clean-up. */
export function composeJobs(parts: Parts): Jobs {
  const { config, storage, disk, zalo } = parts;
  const shared = { ...parts, ...storage };
  const takeTurn = composeTalk(parts, {
    onReplies: () => jobs.outbox.kick(),
    onFiles: () => jobs.chatFiles.kick(),
  });
  const jobs: Jobs = createJobs({
    log: parts.log,
    workEvents: createWorkEvents({
      ...shared,
      takeTurn,
      withdrawConsent: createWithdrawConsent({ ...shared, files: disk }),
      readers: {
        zalo: readZaloEvent,
        'mini-app': readMiniAppEvent,
        messenger: createMessengerReader({ appId: config.MESSENGER_APP_ID }),
      },
    }),
    deliverOutbox: createDeliverOutbox({
      ...shared,
      messenger: zalo.messenger,
      templates: {
        receipt: config.ZALO_TEMPLATE_RECEIPT,
        new_entry: config.ZALO_TEMPLATE_NEW_ENTRY,
        hand_over: config.ZALO_TEMPLATE_HAND_OVER,
      },
    }),
    fetchChatFiles: createFetchChatFiles({
      ...shared,
      takeTurn,
      limits: parts.programme.limits,
      fetchMedia: composeMediaFetcher(parts),
    }),
    nudge: createNudge({ ...shared, takeTurn }),
    foldTallies: () => storage.tallies.catchUp(),
    cleanUp: createCleanUp({ ...shared, files: disk }),
  });
  return jobs;
}

function composeMediaFetcher({ config, programme, demonstration }: Parts) {
  return createMediaFetcher({
    hosts: config.CHAT_MEDIA_HOSTS,
    allowHttpOn: demonstration ? [new URL(demonstration.simulatorUrl).host] : [],
    maxBytes: programme.limits.fileBytes,
    timeLimitMs: MEDIA_TIME_LIMIT_MS,
  });
}
