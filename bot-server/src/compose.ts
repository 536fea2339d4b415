import { Router, type Express, type RequestHandler } from 'express';
import { createApp } from './app.ts';
import { messengerWebhookRoutes } from './channels/messenger/webhook.ts';
import { miniAppWebhookRoutes } from './channels/zalo/mini-app-webhook.ts';
import { zaloWebhookRoutes } from './channels/zalo/webhook.ts';
import { composeJobs, kickForEntry } from './compose/jobs.ts';
import { composeOfficial } from './compose/official.ts';
import { composeOwnDossiers } from './compose/own-dossier.ts';
import { makeParts, type ComposeOptions, type Parts } from './compose/parts.ts';
import { composeSubmit } from './compose/talk.ts';
import { tusHeaders } from './http/evidence-tus.ts';
import { evidenceRoutes } from './http/evidence.ts';
import { openApiRoutes } from './http/openapi.ts';
import type { Jobs } from './jobs/jobs.ts';
import { timeOrderedIds } from './machine.ts';
import { createDossierService, type DossierService } from './services/dossier.ts';
import { createDraftService } from './services/draft.ts';
import { createNoteDownload } from './services/note-download.ts';
import { createNoteUnanswered } from './services/note-unanswered.ts';
import { dossierForEvidence } from './services/own-dossier.ts';
import type { Storage } from './services/ports.ts';
import { createReceiveEvent } from './services/receive-event.ts';
import { createSessions } from './services/session.ts';

export type { ComposeOptions } from './compose/parts.ts';
export type Composed = { app: Express; jobs: Jobs; storage: Storage; close(): Promise<void> };

/** The only wiring: makes the adapters, gives them to the services, and the services to app and jobs. */
export async function compose(options: ComposeOptions): Promise<Composed> {
  const parts = await makeParts(options);
  const jobs = composeJobs(parts);
  return { app: composeApp(parts, jobs), jobs, storage: parts.storage, close: () => parts.storage.close() };
}

function composeApp(parts: Parts, jobs: Jobs): Express {
  const { config, demonstration, clock, log, storage, programme, disk, zalo } = parts;
  const dossiers = createDossierService(storage);
  const identity = { people: storage.people, zalo: zalo.identity };
  const sessions = createSessions({ ...parts, ...identity, secret: config.SESSION_SECRET });
  const submit = composeSubmit(parts, () => kickForEntry(jobs));
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
    ownDossier: composeOwnDossiers(parts, { jobs, dossiers }),
    ask: { programme, clock, noteUnanswered: createNoteUnanswered({ ...parts, ...storage }) },
    official: composeOfficial({ parts, jobs, dossiers }),
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
  const messenger = {
    appId: config.MESSENGER_APP_ID,
    appSecret: config.MESSENGER_APP_SECRET,
    verifyToken: config.MESSENGER_VERIFY_TOKEN,
  };
  return Router()
    .use(zaloWebhookRoutes({ ...zalo, receive, log }))
    .use(messengerWebhookRoutes({ ...messenger, receive, log }))
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
    noteDownload: createNoteDownload({ ...parts.storage, clock: parts.clock }),
    dossierFor: (personId, code) => dossierForEvidence(parts.storage, personId, code),
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
