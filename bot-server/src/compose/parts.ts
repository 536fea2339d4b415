import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findProgramme, type Programme } from '@sang-kien/shared';
import { pino } from 'pino';
import type { Config } from '../config.ts';
import { openEvidenceDisk } from '../files/evidence-disk.ts';
import { openExportDisk } from '../files/export-disk.ts';
import { createLinkTo } from '../link-to.ts';
import { machineClock } from '../machine.ts';
import { createMessengerSender } from '../messenger/send-api.ts';
import { openStorage } from '../open-storage.ts';
import type { Clock, Log, Storage } from '../services/ports.ts';
import { createAuthorKey } from '../storage/author-key.ts';
import { sealPhones } from '../storage/sealed-phones.ts';
import { createSealer } from '../storage/sealer.ts';
import { createZaloIdentity } from '../zalo/graph-client.ts';
import { createOaMessenger } from '../zalo/oa-client.ts';
import { createRequestPair } from '../zalo/oa-grant.ts';
import { createOaAccess } from '../zalo/oa-tokens.ts';
import { createPace } from '../zalo/pace.ts';

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

/** Settings and adapters, made once and shared by what follows. */
export async function makeParts(options: ComposeOptions) {
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
    webRoot: options.webRoot ?? fileURLToPath(new URL('../../../mini-app/www', import.meta.url)),
    programme: programmeOf(config),
    disk: openEvidenceDisk(path.resolve(config.DATA_DIR)),
    exportFiles: openExportDisk(path.resolve(config.DATA_DIR), config.PERSONAL_DATA_KEY),
    zalo: zaloAdapters(config, storage, log),
    facebook: messengerSender(config),
    authorKey: createAuthorKey(config.PERSONAL_DATA_KEY),
    linkTo: createLinkTo(config, demonstration !== undefined),
  };
}
export type Parts = Awaited<ReturnType<typeof makeParts>>;

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
      buttons: config.ZALO_BUTTONS,
      pace: createPace(ZALO_CALLS_PER_MINUTE, machineClock, setTimeout),
    }),
  };
}

/** Messenger is off where no page is connected. */
function messengerSender(config: Config) {
  const { MESSENGER_GRAPH_URL: graphUrl, MESSENGER_PAGE_ACCESS_TOKEN: pageAccessToken } = config;
  return pageAccessToken === undefined ? undefined : createMessengerSender({ graphUrl, pageAccessToken });
}
