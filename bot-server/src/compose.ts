import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findProgramme, type Programme } from '@sang-kien/shared';
import { Router, type Express } from 'express';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { createAnswer } from './bot/answer.ts';
import { readZaloEvent } from './channels/zalo/event.ts';
import { miniAppWebhookRoutes, readMiniAppEvent } from './channels/zalo/mini-app-webhook.ts';
import { zaloWebhookRoutes } from './channels/zalo/webhook.ts';
import type { Config } from './config.ts';
import { openEvidenceDisk } from './files/evidence-disk.ts';
import { EVIDENCE_PATH, tusHeaders } from './http/evidence-tus.ts';
import { evidenceRoutes } from './http/evidence.ts';
import { openApiRoutes } from './http/openapi.ts';
import { createCleanUp } from './jobs/clean-up.ts';
import { createJobs, type Jobs } from './jobs/jobs.ts';
import { createLinkTo } from './link-to.ts';
import { machineClock, secureRandom, timeOrderedIds } from './machine.ts';
import { openStorage } from './open-storage.ts';
import { createDeliverOutbox } from './services/deliver-outbox.ts';
import { createDossierService } from './services/dossier.ts';
import { createDraftService } from './services/draft.ts';
import { acceptInvitation } from './services/invitation.ts';
import type { Clock, Log, Storage } from './services/ports.ts';
import { createReceiveEvent } from './services/receive-event.ts';
import { createSessions } from './services/session.ts';
import { createSubmit } from './services/submit.ts';
import { createWithdrawConsent } from './services/withdraw-consent.ts';
import { createWorkEvents } from './services/work-event.ts';
import { createZaloIdentity } from './zalo/graph-client.ts';
import { createOaMessenger } from './zalo/oa-client.ts';
import { createRequestPair } from './zalo/oa-grant.ts';
import { createOaAccess } from './zalo/oa-tokens.ts';
import { createPace } from './zalo/pace.ts';

/** Zalo allows 4000 calls a minute and app; a part of it is left for other tools of the same app. */
const ZALO_CALLS_PER_MINUTE = 3000;

export type ComposeOptions = {
  config: Config;
  /** The programme's clock; the machine's own outside the demonstration. */
  clock?: Clock;
  demonstration?: { simulatorUrl: string };
  log?: Log;
  /** Where the built Mini App lies. */
  webRoot?: string;
};
export type Composed = { app: Express; jobs: Jobs; storage: Storage; close(): Promise<void> };

/** The only wiring: makes the adapters, gives them to the services, and the services to app and jobs. */
export async function compose(options: ComposeOptions): Promise<Composed> {
  const { config, clock = machineClock, demonstration } = options;
  const log = options.log ?? pino({ level: config.LOG_LEVEL, base: null });
  const webRoot = options.webRoot ?? fileURLToPath(new URL('../../mini-app/www', import.meta.url));
  const programme = programmeOf(config);
  const storage = await openStorage(config.DATA_DIR);
  const disk = openEvidenceDisk(path.resolve(config.DATA_DIR));
  const zalo = zaloAdapters(config, storage, log);
  const linkTo = createLinkTo(config, demonstration !== undefined);
  const common = { clock, systemClock: machineClock, log };

  const withdrawConsent = createWithdrawConsent({ ...common, ...storage, files: disk });
  const jobs: Jobs = createJobs({
    log,
    workEvents: createWorkEvents({
      ...common,
      ...storage,
      withdrawConsent,
      readers: { zalo: readZaloEvent, 'mini-app': readMiniAppEvent },
      answer: createAnswer({ submissions: storage.submissions, linkTo }),
      onReplies: () => jobs.outbox.kick(),
    }),
    deliverOutbox: createDeliverOutbox({
      ...common,
      ...storage,
      linkTo,
      messenger: zalo.messenger,
      templates: { receipt: config.ZALO_TEMPLATE_RECEIPT, new_entry: config.ZALO_TEMPLATE_NEW_ENTRY },
    }),
    cleanUp: createCleanUp({ ...common, evidenceFiles: storage.evidenceFiles, files: disk }),
  });

  const receive = createReceiveEvent({
    webhookEvents: storage.webhookEvents,
    systemClock: machineClock,
    onRecorded: () => jobs.inbox.kick(),
  });
  const webhooks = Router();
  webhooks.use(
    zaloWebhookRoutes({
      receive,
      log,
      appId: config.ZALO_APP_ID,
      oaId: config.ZALO_OA_ID,
      oaSecretKey: config.ZALO_OA_SECRET_KEY,
    }),
    miniAppWebhookRoutes({ receive, openApiKey: config.ZALO_OPEN_API_KEY }),
  );

  const dossiers = createDossierService(storage);
  const submit = createSubmit({
    submissions: storage.submissions,
    programme,
    clock,
    ids: timeOrderedIds,
    random: secureRandom,
    onRecorded: () => jobs.outbox.kick(),
  });
  const sessions = createSessions({
    ...common,
    secret: config.SESSION_SECRET,
    people: storage.people,
    zalo: zalo.identity,
  });
  const evidence = Router();
  const app = createApp({
    log,
    trustProxy: config.TRUST_PROXY,
    ratePerMinute: config.RATE_PER_MINUTE,
    security: {
      publicOrigin: new URL(config.PUBLIC_URL).origin,
      oauthOrigin: new URL(config.ZALO_OAUTH_URL).origin,
      simulatorUrl: demonstration?.simulatorUrl ?? null,
      tusHeaders: [...new Set([...tusHeaders.sent, ...tusHeaders.read])],
    },
    web: { webRoot, settings: channelSettings(options) },
    health: { storage },
    programme: {
      programme,
      clock,
      demonstration: demonstration !== undefined,
      support: supportOf(config, demonstration),
    },
    session: { sessions, officials: storage.officials, people: storage.people, zalo: zalo.identity },
    drafts: createDraftService({ ...common, ...storage, fileStore: disk, ids: timeOrderedIds }),
    submission: { submit, dossiers },
    official: { dossiers, accept: (person, token) => acceptInvitation({ ...storage, clock }, person, token) },
    notification: { outbox: storage.outbox, clock },
    webhooks,
    evidence: (signedIn) =>
      evidence.use(
        EVIDENCE_PATH.replace('/api/v1', ''),
        evidenceRoutes({
          files: storage.evidenceFiles,
          disk,
          limits: programme.limits,
          clock: machineClock,
          ids: timeOrderedIds,
          log,
          requirePerson: signedIn,
          mayReadFile: (person, file) => dossiers.mayReadFile(person, file),
        }),
      ),
    openApi: openApiRoutes(),
  });
  return { app, jobs, storage, close: () => storage.close() };
}

function programmeOf({ PROGRAMME }: Config): Programme {
  const programme = findProgramme(PROGRAMME);
  if (!programme) throw new Error(`PROGRAMME names no programme: ${PROGRAMME}`);
  return programme;
}

function zaloAdapters(config: Config, storage: Storage, log: Log) {
  const app = {
    appId: config.ZALO_APP_ID,
    appSecret: config.ZALO_APP_SECRET,
    oauthUrl: config.ZALO_OAUTH_URL,
    systemClock: machineClock,
  };
  const access = createOaAccess({
    store: storage.oaTokens,
    oaId: config.ZALO_OA_ID,
    firstPair: { accessToken: config.ZALO_OA_ACCESS_TOKEN, refreshToken: config.ZALO_OA_REFRESH_TOKEN },
    requestPair: createRequestPair(app),
    systemClock: machineClock,
    log,
  });
  return {
    identity: createZaloIdentity({ ...app, graphUrl: config.ZALO_GRAPH_URL, log }),
    messenger: createOaMessenger({
      openApiUrl: config.ZALO_OPENAPI_URL,
      access,
      pace: createPace(ZALO_CALLS_PER_MINUTE, machineClock, setTimeout),
    }),
  };
}

function channelSettings({ config, demonstration }: ComposeOptions) {
  return {
    apiUrl: `${config.PUBLIC_URL}/api/v1`,
    oauthUrl: config.ZALO_OAUTH_URL,
    zaloAppId: config.ZALO_APP_ID,
    oaId: config.ZALO_OA_ID,
    miniAppId: config.ZALO_MINI_APP_ID,
    demonstration: demonstration !== undefined,
    simulatorUrl: demonstration?.simulatorUrl ?? null,
  };
}

function supportOf(config: Config, demonstration: ComposeOptions['demonstration']) {
  return {
    contactName: config.SUPPORT_CONTACT_NAME ?? null,
    contactPhone: config.SUPPORT_CONTACT_PHONE ?? null,
    zaloUrl: demonstration ? `${demonstration.simulatorUrl}/` : `https://zalo.me/${config.ZALO_OA_ID}`,
    facebookUrl: config.FACEBOOK_PAGE_URL ?? null,
  };
}
