import { parseSupportHours, programmeIds } from '@sang-kien/shared';
import { z } from 'zod';
import { configTexts } from './texts/config.ts';

const vietnamese = z.locales.vi();

/** Only what a browser gives an origin of its own: `localhost:3000` would else read as the scheme “localhost”. */
const url = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));
const optionalText = z.string().trim().optional();
/** Names of hosts, never addresses in numbers: those could be ours. */
const hostNames = z
  .string()
  .transform((text) => text.split(',').map((host) => host.trim().toLowerCase()))
  .refine(
    (hosts) => hosts.every((host) => /^(localhost|([a-z0-9-]+\.)+[a-z][a-z0-9-]*)$/.test(host)),
    configTexts.hostNames,
  );

function readHours(text: string, context: z.RefinementCtx) {
  const hours = parseSupportHours(text);
  if (hours !== undefined) return hours;
  context.addIssue({ code: 'custom', message: configTexts.hours });
  return z.NEVER;
}

/**
 * Every setting of the server, read from the environment here and nowhere else. Each is described in the
 * README's table (a test compares). Secrets have no defaults.
 */
export const configSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** Address under which people reach the server, e.g. https://sangkien.example.vn. */
  PUBLIC_URL: url,
  DATA_DIR: z.string().min(1).default('data'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  /** Requests a minute from one address; 0 switches the limit off. */
  RATE_PER_MINUTE: z.coerce.number().int().min(0).default(600),
  PROGRAMME: z.enum(programmeIds() as [string, ...string[]]).default('mot-trieu-sang-kien'),
  /** Signs our session tokens; at least 32 signs. */
  SESSION_SECRET: z.string().min(32),
  /** Encrypts phone numbers at rest: 32 random bytes in base64. Lost with it: the numbers. */
  PERSONAL_DATA_KEY: z
    .string()
    .refine((text) => Buffer.from(text, 'base64').length === 32, configTexts.keyLength),
  ZALO_APP_ID: z.string().min(1),
  ZALO_APP_SECRET: z.string().min(1),
  ZALO_MINI_APP_ID: z.string().min(1),
  ZALO_OA_ID: z.string().min(1),
  ZALO_OA_SECRET_KEY: z.string().min(1),
  ZALO_OPEN_API_KEY: z.string().min(1),
  /** First pair, from the API Explorer; from then on the store in the database rules. */
  ZALO_OA_ACCESS_TOKEN: optionalText,
  ZALO_OA_REFRESH_TOKEN: optionalText,
  ZALO_OAUTH_URL: url.default('https://oauth.zaloapp.com'),
  ZALO_GRAPH_URL: url.default('https://graph.zalo.me'),
  ZALO_OPENAPI_URL: url.default('https://openapi.zalo.me'),
  ZALO_TEMPLATE_RECEIPT: optionalText,
  ZALO_TEMPLATE_NEW_ENTRY: optionalText,
  ZALO_TEMPLATE_HAND_OVER: optionalText,
  ZALO_TEMPLATE_CHANGES_REQUESTED: optionalText,
  ZALO_TEMPLATE_CHANGES_ANSWERED: optionalText,
  ZALO_TEMPLATE_DECIDED: optionalText,
  ZALO_TEMPLATE_DIGEST: optionalText,
  ZALO_TEMPLATE_URGE: optionalText,
  ZALO_TEMPLATE_URGE_SILENT: optionalText,
  ZALO_TEMPLATE_IMPORT_DONE: optionalText,
  /** Off: choices are numbered lines of the text, for should Zalo take no buttons beside a text. */
  ZALO_BUTTONS: z.enum(['on', 'off']).default('on'),
  /** All four, or none: then Messenger is off and its webhook refuses everything. */
  MESSENGER_APP_ID: optionalText,
  MESSENGER_APP_SECRET: optionalText,
  MESSENGER_PAGE_ACCESS_TOKEN: optionalText,
  MESSENGER_VERIFY_TOKEN: optionalText,
  MESSENGER_GRAPH_URL: url.default('https://graph.facebook.com'),
  /**
   * Where files of chats may be fetched from, with everything below each host. Zalo keeps photos at zdn.vn and
   * zadn.vn, and files at dlfl.vn, which sends one on to flchat.vn or dlmd.me; Facebook uses the last two.
   */
  CHAT_MEDIA_HOSTS: hostNames.prefault('zdn.vn,zadn.vn,dlfl.vn,flchat.vn,dlmd.me,fbcdn.net,fbsbx.com'),
  SUPPORT_CONTACT_NAME: optionalText,
  SUPPORT_CONTACT_PHONE: optionalText,
  /** When officials answer who ask for a person in the chat. */
  SUPPORT_HOURS: z.string().default('07:30-17:00').transform(readHours),
  /** Days without an entry after which the level above hears that a unit was urged in vain. */
  URGE_SILENCE_DAYS: z.coerce.number().int().min(1).max(365).default(5),
  FACEBOOK_PAGE_URL: optionalText,
  /** Day of the month by which the report of the month before is due. */
  REPORT_DUE_DAY: z.coerce.number().int().min(1).max(28).default(5),
});
export type Config = z.output<typeof configSchema>;

/** Raised at the start when settings are missing or wrong; the message names each of them. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super([configTexts.refused, ...problems].join('\n  '));
    this.name = 'ConfigError';
  }
}

/**
 * Reads the settings; throws a ConfigError that names everything that is missing or wrong at once. One left blank,
 * as settings files have them, counts as missing: else a blank number would read as 0 and switch a limit off.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const told = Object.entries(environment).filter(([, text]) => text !== undefined && text.trim() !== '');
  const given = Object.fromEntries(told);
  const parsed = configSchema.safeParse(given, { error: vietnamese.localeError });
  const problems = [...problemsOf(parsed.error, given), ...missingOfMessenger(given)];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  if (given['NODE_ENV'] === 'production') refuseShownSecrets(parsed.data);
  return parsed.data;
}

type Given = Record<string, string | undefined>;

function problemsOf(error: z.ZodError | undefined, given: Given): string[] {
  return (error?.issues ?? []).map((issue) => {
    const name = issue.path.join('.');
    return given[name] === undefined ? configTexts.missing(name) : configTexts.wrong(name, issue.message);
  });
}

const MESSENGER = [
  'MESSENGER_APP_ID',
  'MESSENGER_APP_SECRET',
  'MESSENGER_PAGE_ACCESS_TOKEN',
  'MESSENGER_VERIFY_TOKEN',
] as const;

/** Half a Messenger would take messages and never answer, or the reverse. */
function missingOfMessenger(given: Given): string[] {
  const missing = MESSENGER.filter((name) => given[name] === undefined);
  return missing.length === MESSENGER.length ? [] : missing.map(configTexts.missingOfMessenger);
}

const SECRETS = [
  'SESSION_SECRET',
  'PERSONAL_DATA_KEY',
  'ZALO_APP_SECRET',
  'ZALO_OA_SECRET_KEY',
  'ZALO_OPEN_API_KEY',
  'MESSENGER_APP_SECRET',
  'MESSENGER_PAGE_ACCESS_TOKEN',
  'MESSENGER_VERIFY_TOKEN',
] as const;
/** A real secret has many different signs; a row of one sign was put there to get past the check. */
const FEWEST_SIGNS = 8;

/** The demonstration's secrets stand in the repository for everybody to read. */
function refuseShownSecrets(config: Config): void {
  const shown = SECRETS.filter((name) => {
    const text = config[name];
    if (text === undefined) return false;
    const readable = name === 'PERSONAL_DATA_KEY' ? Buffer.from(text, 'base64').toString('latin1') : text;
    return readable.startsWith('demo-') || new Set(readable).size < FEWEST_SIGNS;
  });
  if (shown.length > 0)
    throw new ConfigError(shown.map((name) => configTexts.wrong(name, configTexts.shown)));
}
