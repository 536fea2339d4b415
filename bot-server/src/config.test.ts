import { describe, expect, test } from 'vitest';
import { ConfigError, configSchema, readConfig } from './config.ts';

/** The least that a server in real use is told. */
const needed = {
  PUBLIC_URL: 'https://sangkien.example.vn',
  SESSION_SECRET: 'a-secret-of-forty-signs-for-tests-only-xx',
  PERSONAL_DATA_KEY: Buffer.from('a-key-of-thirty-two-signs-test-x').toString('base64'),
  ZALO_APP_ID: '1234567890123456789',
  ZALO_APP_SECRET: 'app-secret-for-tests',
  ZALO_MINI_APP_ID: '2345678901234567890',
  ZALO_OA_ID: '3456789012345678901',
  ZALO_OA_SECRET_KEY: 'oa-secret-for-tests',
  ZALO_OPEN_API_KEY: 'open-api-key-for-tests',
};

function refusalOf(environment: Record<string, string | undefined>): string {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  throw new Error('the settings were taken');
}
/** Names of the settings that a refusal complains of. */
const namedIn = (refusal: string) =>
  [...refusal.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name).sort();

describe('what a server must be told', () => {
  test('nothing at all: every needed setting is named at once, and no other', () => {
    const refusal = refusalOf({});
    expect(namedIn(refusal)).toEqual(Object.keys(needed).sort());
    expect(refusal.match(/: còn thiếu/g)).toHaveLength(Object.keys(needed).length);
  });

  test.each(Object.keys(needed))('%s alone missing is named alone', (name) => {
    expect(namedIn(refusalOf({ ...needed, [name]: undefined }))).toEqual([name]);
  });

  test.each(Object.keys(needed))('%s left blank counts as missing', (name) => {
    expect(refusalOf({ ...needed, [name]: '  ' })).toContain(`${name}: còn thiếu`);
  });

  test('missing and wrong ones are told together', () => {
    const refusal = refusalOf({ ...needed, ZALO_OA_ID: undefined, PORT: 'three', LOG_LEVEL: 'loud' });
    expect(namedIn(refusal)).toEqual(['LOG_LEVEL', 'PORT', 'ZALO_OA_ID']);
    expect(refusal).toContain('ZALO_OA_ID: còn thiếu');
    expect(refusal).not.toContain('PORT: còn thiếu');
  });

  test('what is needed is enough', () => {
    expect(readConfig(needed)).toMatchObject(needed);
  });

  test('no secret is ever written into a refusal', () => {
    const refusal = refusalOf({
      ...needed,
      SESSION_SECRET: 'short-and-secret',
      PERSONAL_DATA_KEY: 'kept-quiet',
      PORT: 'x',
    });
    expect(namedIn(refusal)).toEqual(['PERSONAL_DATA_KEY', 'PORT', 'SESSION_SECRET']);
    for (const secret of [
      'short-and-secret',
      'kept-quiet',
      needed.ZALO_APP_SECRET,
      needed.ZALO_OA_SECRET_KEY,
    ])
      expect(refusal).not.toContain(secret);
  });
});

describe('what holds unless told otherwise', () => {
  test('a server that only this machine reaches, with the limit on and the real Zalo', () => {
    expect(readConfig(needed)).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: 'data',
      LOG_LEVEL: 'info',
      TRUST_PROXY: 0,
      RATE_PER_MINUTE: 600,
      PROGRAMME: 'mot-trieu-sang-kien',
      ZALO_OAUTH_URL: 'https://oauth.zaloapp.com',
      ZALO_GRAPH_URL: 'https://graph.zalo.me',
      ZALO_OPENAPI_URL: 'https://openapi.zalo.me',
      ZALO_BUTTONS: 'on',
      MESSENGER_GRAPH_URL: 'https://graph.facebook.com',
    });
  });

  test.each(['PORT', 'HOST', 'LOG_LEVEL', 'TRUST_PROXY', 'RATE_PER_MINUTE', 'PROGRAMME', 'ZALO_GRAPH_URL'])(
    '%s left blank, as in a settings file, is the same as not told: no limit falls',
    (name) => {
      expect(readConfig({ ...needed, [name]: '' })).toEqual(readConfig(needed));
    },
  );

  test.each([
    'ZALO_OA_ACCESS_TOKEN',
    'ZALO_OA_REFRESH_TOKEN',
    'ZALO_TEMPLATE_RECEIPT',
    'ZALO_TEMPLATE_NEW_ENTRY',
    'ZALO_TEMPLATE_HAND_OVER',
    'SUPPORT_CONTACT_NAME',
    'SUPPORT_CONTACT_PHONE',
    'FACEBOOK_PAGE_URL',
  ] as const)('%s may be missing or blank, and is trimmed when told', (name) => {
    expect(readConfig(needed)[name]).toBeUndefined();
    expect(readConfig({ ...needed, [name]: '   ' })[name]).toBeUndefined();
    expect(readConfig({ ...needed, [name]: '  told ' })[name]).toBe('told');
  });
});

describe('single settings', () => {
  test.each([
    ['PORT', '0', 0],
    ['PORT', '65535', 65535],
    ['TRUST_PROXY', '1', 1],
    ['RATE_PER_MINUTE', '0', 0],
    ['LOG_LEVEL', 'silent', 'silent'],
    ['PUBLIC_URL', 'https://sangkien.example.vn/', 'https://sangkien.example.vn'],
    ['PUBLIC_URL', 'http://localhost:3000///', 'http://localhost:3000'],
    ['ZALO_OAUTH_URL', 'http://localhost:3001/', 'http://localhost:3001'],
    ['ZALO_BUTTONS', 'off', 'off'],
    ['SUPPORT_HOURS', '24/7', 'always'],
  ] as const)('%s takes %j as %j', (name, text, value) => {
    expect(readConfig({ ...needed, [name]: text })[name]).toBe(value);
  });

  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '11'],
    ['RATE_PER_MINUTE', '-5'],
    ['RATE_PER_MINUTE', 'off'],
    ['LOG_LEVEL', 'verbose'],
    ['PROGRAMME', 'hai-trieu-sang-kien'],
    ['SESSION_SECRET', 'x'.repeat(31)],
    ['PERSONAL_DATA_KEY', Buffer.alloc(31).toString('base64')],
    ['PERSONAL_DATA_KEY', Buffer.alloc(33).toString('base64')],
    ['PUBLIC_URL', 'sangkien.example.vn'],
    // A browser calls the origin of such an address “null”, as it calls every sandboxed frame.
    ['PUBLIC_URL', 'localhost:3000'],
    ['PUBLIC_URL', 'file:///srv/app'],
    ['ZALO_GRAPH_URL', 'graph.zalo.me'],
    ['ZALO_OPENAPI_URL', 'javascript:alert(1)'],
    ['ZALO_BUTTONS', 'yes'],
    ['SUPPORT_HOURS', '17:00-07:30'],
    ['SUPPORT_HOURS', 'giờ hành chính'],
    ['MESSENGER_GRAPH_URL', 'graph.facebook.com'],
    ['CHAT_MEDIA_HOSTS', 'vn'],
    ['CHAT_MEDIA_HOSTS', 'zdn.vn,,fbcdn.net'],
    ['CHAT_MEDIA_HOSTS', '*.zdn.vn'],
    ['CHAT_MEDIA_HOSTS', 'https://zdn.vn'],
    ['CHAT_MEDIA_HOSTS', '10.0.0.1'],
  ])('%s refuses %j', (name, text) => {
    expect(namedIn(refusalOf({ ...needed, [name]: text }))).toEqual([name]);
  });

  test('hosts of chat files come as a list, with or without blanks', () => {
    const config = readConfig({ ...needed, CHAT_MEDIA_HOSTS: 'zdn.vn, FBCDN.net' });
    expect(config.CHAT_MEDIA_HOSTS).toEqual(['zdn.vn', 'fbcdn.net']);
    expect(readConfig(needed).CHAT_MEDIA_HOSTS).toContain('flchat.vn');
  });

  test('settings of others in the environment are left alone', () => {
    const config = readConfig({ ...needed, PATH: '/usr/bin', HOME: '/root' });
    expect(Object.keys(config).every((name) => name in configSchema.shape)).toBe(true);
  });

  test('identifiers stay text: they are larger than a number can hold', () => {
    expect(readConfig(needed).ZALO_APP_ID).toBe('1234567890123456789');
  });
});

const messenger = {
  MESSENGER_APP_ID: '987654321098765',
  MESSENGER_APP_SECRET: 'messenger-secret-for-tests',
  MESSENGER_PAGE_ACCESS_TOKEN: 'page-token-for-tests',
  MESSENGER_VERIFY_TOKEN: 'verify-token-for-tests',
};

describe('Messenger', () => {
  test('is off when nothing is said of it, and on when all is', () => {
    expect(readConfig(needed).MESSENGER_APP_SECRET).toBeUndefined();
    expect(readConfig({ ...needed, ...messenger })).toMatchObject(messenger);
  });

  test.each(Object.keys(messenger))('%s alone is missing: the server says so and does not start', (name) => {
    const refusal = refusalOf({ ...needed, ...messenger, [name]: ' ' });
    expect(namedIn(refusal)).toEqual([name]);
    expect(refusal).toContain('Messenger cần đủ bốn thiết lập');
  });

  test('half of it and other faults are told together', () => {
    const { MESSENGER_APP_ID } = messenger;
    const refusal = refusalOf({ ...needed, PORT: 'three', MESSENGER_APP_ID });
    expect(namedIn(refusal)).toEqual([
      'MESSENGER_APP_SECRET',
      'MESSENGER_PAGE_ACCESS_TOKEN',
      'MESSENGER_VERIFY_TOKEN',
      'PORT',
    ]);
  });
});

describe('secrets in production', () => {
  const production = { ...needed, ...messenger, NODE_ENV: 'production' };

  test('own ones are taken', () => {
    expect(readConfig(production)).toMatchObject({ SESSION_SECRET: production.SESSION_SECRET });
  });

  test.each([
    ['SESSION_SECRET', 'demo-session-secret-for-the-loopback-demonstration-only'],
    ['SESSION_SECRET', 'a'.repeat(40)],
    ['ZALO_APP_SECRET', 'demo-app-secret-loopback-only'],
    ['MESSENGER_APP_SECRET', 'demo-messenger-app-secret-loopback-only'],
    ['MESSENGER_VERIFY_TOKEN', 'x'.repeat(20)],
    ['MESSENGER_PAGE_ACCESS_TOKEN', 'demo-page-access-token-loopback-only'],
    ['PERSONAL_DATA_KEY', Buffer.from('demo-key-of-thirty-two-letters-!').toString('base64')],
    ['PERSONAL_DATA_KEY', Buffer.alloc(32).toString('base64')],
  ])('%s that everybody knows is refused', (name, known) => {
    expect(refusalOf({ ...production, [name]: known })).toContain(`${name}: chưa đúng`);
  });
});
