import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findProgramme, type Programme } from '@sang-kien/shared';
import { Router, type Express, type RequestHandler } from 'express';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { createAnswer } from './bot/answer.ts';
import { readZaloEvent } from './channels/zalo/event.ts';
import { miniAppWebhookRoutes, readMiniAppEvent } from './channels/zalo/mini-app-webhook.ts';
import { zaloWebhookRoutes } from './channels/zalo/webhook.ts';
import type { Config } from './config.ts';
import { openEvidenceDisk } from './files/evidence-disk.ts';
import { tusHeaders } from './http/evidence-tus.ts';
import { evidenceRoutes } from './http/evidence.ts';
import { openApiRoutes } from './http/openapi.ts';
import { createCleanUp } from './jobs/clean-up.ts';
import { createJobs, type Jobs } from './jobs/jobs.ts';
import { createLinkTo } from './link-to.ts';
import { machineClock, secureRandom, timeOrderedIds } from './machine.ts';
import { openStorage } from './open-storage.ts';
import { createDeliverOutbox } from './services/deliver-outbox.ts';
import { createDossierService, type DossierService } from './services/dossier.ts';
import { createDraftService } from './services/draft.ts';
import { acceptInvitation } from './services/invitation.ts';
import type { Clock, Log, Storage } from './services/ports.ts';
import { createReceiveEvent } from './services/receive-event.ts';
import { createSessions } from './services/session.ts';
import { createSettleUnit } from './services/settle-unit.ts';
import { createSubmit } from './services/submit.ts';
import { createWithdrawConsent } from './services/withdraw-consent.ts';
import { createWorkEvents } from './services/work-event.ts';
import { sealPhones } from './storage/sealed-phones.ts';
import { createSealer } from './storage/sealer.ts';
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
  const parts = await makeParts(options);
  const jobs = composeJobs(parts);
  return { app: composeApp(parts, jobs), jobs, storage: parts.storage, close: () => parts.storage.close() };
}

/** Settings and adapters, made once and shared by what follows. */
async function makeParts(options: ComposeOptions) {
  const { config, clock = machineClock, demonstration } = options;
  const log = options.log ?? pino({ level: config.LOG_LEVEL, base: null });
  const storage = sealPhones(await openStorage(config.DATA_DIR), createSealer(config.PERSONAL_DATA_KEY));
  return {
    config,
    demonstration,
    clock,
    systemClock: machineClock,
    log,
    storage,
    webRoot: options.webRoot ?? fileURLToPath(new URL('../../mini-app/www', import.meta.url)),
    programme: programmeOf(config),
    disk: openEvidenceDisk(path.resolve(config.DATA_DIR)),
    zalo: zaloAdapters(config, storage, log),
    linkTo: createLinkTo(config, demonstration !== undefined),
  };
}
type Parts = Awaited<ReturnType<typeof makeParts>>;

function composeJobs(parts: Parts): Jobs {
  const { config, storage, disk, zalo, linkTo } = parts;
  const shared = { ...parts, ...storage };
  const jobs: Jobs = createJobs({
    log: parts.log,
    workEvents: createWorkEvents({
      ...shared,
      withdrawConsent: createWithdrawConsent({ ...shared, files: disk }),
      readers: { zalo: readZaloEvent, 'mini-app': readMiniAppEvent },
      answer: createAnswer({ submissions: storage.submissions, linkTo }),
      onReplies: () => jobs.outbox.kick(),
    }),
    deliverOutbox: createDeliverOutbox({
      ...shared,
      messenger: zalo.messenger,
      templates: { receipt: config.ZALO_TEMPLATE_RECEIPT, new_entry: config.ZALO_TEMPLATE_NEW_ENTRY },
    }),
    cleanUp: createCleanUp({ ...shared, files: disk }),
  });
  return jobs;
}

function composeApp(parts: Parts, jobs: Jobs): Express {
  const { config, demonstration, clock, log, storage, programme, disk, zalo } = parts;
  const dossiers = createDossierService(storage);
  const identity = { people: storage.people, zalo: zalo.identity };
  const sessions = createSessions({ ...parts, ...identity, secret: config.SESSION_SECRET });
  const submit = createSubmit({
    ...parts,
    submissions: storage.submissions,
    ids: timeOrderedIds,
    random: secureRandom,
    onRecorded: () => jobs.outbox.kick(),
  });
  return createApp({
    log,
    trustProxy: config.TRUST_PROXY,
    ratePerMinute: config.RATE_PER_MINUTE,
    security: securityOf(parts),
    web: { webRoot: parts.webRoot, settings: channelSettings(parts) },
    health: { storage },
    programme: { programme, clock, demonstration: demonstration !== undefined, support: supportOf(parts) },
    session: { ...identity, sessions, officials: storage.officials },
    drafts: createDraftService({ ...storage, clock, log, fileStore: disk, ids: timeOrderedIds }),
    submission: { submit, dossiers },
    official: {
      dossiers,
      settleUnit: createSettleUnit({ ...storage, clock, dossiers, onRecorded: () => jobs.outbox.kick() }),
      accept: (person, token) => acceptInvitation({ ...storage, clock: machineClock }, person, token),
    },
    notification: { outbox: storage.outbox, clock },
    webhooks: composeWebhooks(parts, jobs),
    evidence: (signedIn) => composeEvidence(parts, { dossiers, signedIn }),
    openApi: openApiRoutes(),
  });
}

function composeWebhooks({ config, storage, systemClock, log }: Parts, jobs: Jobs): Router {
  const { webhookEvents } = storage;
  const receive = createReceiveEvent({ webhookEvents, systemClock, onRecorded: () => jobs.inbox.kick() });
  const zalo = {
    appId: config.ZALO_APP_ID,
    oaId: config.ZALO_OA_ID,
    oaSecretKey: config.ZALO_OA_SECRET_KEY,
  };
  return Router()
    .use(zaloWebhookRoutes({ ...zalo, receive, log }))
    .use(miniAppWebhookRoutes({ receive, openApiKey: config.ZALO_OPEN_API_KEY }));
}

type EvidenceParts = { dossiers: DossierService; signedIn: RequestHandler };

function composeEvidence(parts: Parts, { dossiers, signedIn }: EvidenceParts): Router {
  return evidenceRoutes({
    files: parts.storage.evidenceFiles,
    disk: parts.disk,
    limits: parts.programme.limits,
    clock: parts.systemClock,
    ids: timeOrderedIds,
    log: parts.log,
    requirePerson: signedIn,
    mayReadFile: (person, file) => dossiers.mayReadFile(person, file),
  });
}

function securityOf({ config, demonstration }: Parts) {
  return {
    publicOrigin: new URL(config.PUBLIC_URL).origin,
    oauthOrigin: new URL(config.ZALO_OAUTH_URL).origin,
    simulatorUrl: demonstration?.simulatorUrl ?? null,
    tusHeaders: [...new Set([...tusHeaders.sent, ...tusHeaders.read])],
  };
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

function channelSettings({ config, demonstration }: Parts) {
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

function supportOf({ config, demonstration }: Parts) {
  return {
    contactName: config.SUPPORT_CONTACT_NAME ?? null,
    contactPhone: config.SUPPORT_CONTACT_PHONE ?? null,
    zaloUrl: demonstration ? `${demonstration.simulatorUrl}/` : `https://zalo.me/${config.ZALO_OA_ID}`,
    facebookUrl: config.FACEBOOK_PAGE_URL ?? null,
  };
}
