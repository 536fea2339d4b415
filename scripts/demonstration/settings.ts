import { demonstrationTemplateIds } from '../zalo-simulator/template-registry.ts';
import { demonstrationCredentials as demo } from './credentials.ts';

const ZALO_SETTINGS = [
  'ZALO_APP_ID',
  'ZALO_APP_SECRET',
  'ZALO_OA_ID',
  'ZALO_OA_SECRET_KEY',
  'SESSION_SECRET',
];

/** Without a single Zalo setting, and outside production, the demonstration runs. */
export function isDemonstration(environment: NodeJS.ProcessEnv): boolean {
  return environment['NODE_ENV'] !== 'production' && ZALO_SETTINGS.every((name) => !environment[name]);
}

/** The server's settings in the demonstration: the simulator in Zalo's place, invented credentials, loopback only. */
export function demonstrationSettings(
  environment: NodeJS.ProcessEnv,
  { port, simulatorUrl }: { port: number; simulatorUrl: string },
): Record<string, string | undefined> {
  return {
    PROGRAMME: environment['PROGRAMME'],
    DATA_DIR: environment['DATA_DIR'] ?? 'data/demonstration',
    LOG_LEVEL: environment['LOG_LEVEL'] ?? 'warn',
    SUPPORT_CONTACT_NAME: environment['SUPPORT_CONTACT_NAME'],
    SUPPORT_CONTACT_PHONE: environment['SUPPORT_CONTACT_PHONE'],
    SUPPORT_HOURS: environment['SUPPORT_HOURS'],
    REPORT_DUE_DAY: environment['REPORT_DUE_DAY'],
    URGE_SILENCE_DAYS: environment['URGE_SILENCE_DAYS'],
    FACEBOOK_PAGE_URL: environment['FACEBOOK_PAGE_URL'] ?? `${simulatorUrl}/`,
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: `http://localhost:${port}`,
    RATE_PER_MINUTE: '0',
    SESSION_SECRET: demo.sessionSecret,
    PERSONAL_DATA_KEY: demo.personalDataKey,
    ZALO_APP_ID: demo.appId,
    ZALO_APP_SECRET: demo.appSecret,
    ZALO_MINI_APP_ID: demo.miniAppId,
    ZALO_OA_ID: demo.oaId,
    ZALO_OA_SECRET_KEY: demo.oaSecretKey,
    ZALO_OPEN_API_KEY: demo.openApiKey,
    ZALO_OA_REFRESH_TOKEN: demo.oaRefreshToken,
    ZALO_TEMPLATE_RECEIPT: demonstrationTemplateIds.receipt,
    ZALO_TEMPLATE_NEW_ENTRY: demonstrationTemplateIds.newEntry,
    ZALO_TEMPLATE_HAND_OVER: demonstrationTemplateIds.handOver,
    ZALO_TEMPLATE_CHANGES_REQUESTED: demonstrationTemplateIds.changesRequested,
    ZALO_TEMPLATE_CHANGES_ANSWERED: demonstrationTemplateIds.changesAnswered,
    ZALO_TEMPLATE_DECIDED: demonstrationTemplateIds.decided,
    ZALO_TEMPLATE_DIGEST: demonstrationTemplateIds.digest,
    ZALO_TEMPLATE_URGE: demonstrationTemplateIds.urge,
    ZALO_TEMPLATE_URGE_SILENT: demonstrationTemplateIds.urgeSilent,
    ZALO_TEMPLATE_IMPORT_DONE: demonstrationTemplateIds.importDone,
    ZALO_OAUTH_URL: simulatorUrl,
    ZALO_GRAPH_URL: simulatorUrl,
    ZALO_OPENAPI_URL: simulatorUrl,
    ZALO_BUTTONS: environment['ZALO_BUTTONS'],
    MESSENGER_APP_ID: demo.messengerAppId,
    MESSENGER_APP_SECRET: demo.messengerAppSecret,
    MESSENGER_PAGE_ACCESS_TOKEN: demo.messengerPageAccessToken,
    MESSENGER_VERIFY_TOKEN: demo.messengerVerifyToken,
    MESSENGER_GRAPH_URL: simulatorUrl,
    CHAT_MEDIA_HOSTS: 'localhost',
  };
}
