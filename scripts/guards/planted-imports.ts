/** A file that breaks one rule, and the same file mended. */
export interface Planted {
  /** Completes the sentence "refuses …". */
  refuses: string;
  path: string;
  bad: string;
  good: string;
  rule: string;
}

const zone = 'import-x/no-restricted-paths';
const forbidden = 'no-restricted-imports';
const touch = 'export const seen = thing;\n';
const from = (place: string): string => `import { thing } from '${place}';\n${touch}`;
const inRoom = (room: string): string => `bot-server/src/${room}/own.ts`;
const own = from('./own.ts');
const shared = from('@sang-kien/shared');

/** Files that others import; every one of them exports `thing`. */
export const targets: Record<string, string> = Object.fromEntries(
  [
    'shared/src/index.ts',
    'shared/src/error.ts',
    'shared/src/text/fold.ts',
    'scripts/tool.ts',
    'mini-app/src/pages/home.ts',
    'mini-app/src/app/router.ts',
    'mini-app/src/api/session.ts',
    'mini-app/src/features/guide/own.ts',
    'mini-app/src/features/evidence/own.ts',
    'mini-app/src/features/new-idea/own.ts',
    'mini-app/src/components/own.ts',
    'bot-server/src/services/ports.ts',
    'bot-server/src/services/ports/own.ts',
    'bot-server/src/open-storage.ts',
    'bot-server/src/index.ts',
    ...['compose', 'config'].map((name) => `bot-server/src/${name}.ts`),
    ...['http', 'bot', 'channels', 'jobs', 'services', 'storage', 'files'].map(inRoom),
    ...['zalo', 'messenger', 'net', 'testing', 'texts'].map(inRoom),
  ].map((path) => [path, 'export const thing = 1;\n']),
);

const pairs: [importer: string, imported: string][] = [
  ['services', 'http'],
  ['services', 'storage'],
  ['services', 'files'],
  ['services', 'zalo'],
  ['services', 'bot'],
  ['services', 'jobs'],
  ['services', 'channels'],
  ['http', 'storage'],
  ['http', 'files'],
  ['http', 'zalo'],
  ['bot', 'storage'],
  ['bot', 'zalo'],
  ['channels', 'zalo'],
  ['jobs', 'storage'],
  ['jobs', 'bot'],
  ['storage', 'services'],
  ['storage', 'files'],
  ['files', 'zalo'],
  ['zalo', 'storage'],
  ['messenger', 'zalo'],
  ['messenger', 'storage'],
  ['net', 'services'],
  ['testing', 'http'],
  ['testing', 'services'],
  ['texts', 'services'],
];

const betweenRooms = pairs.map(([importer, imported]): Planted => {
  const outbound = ['storage', 'files', 'zalo', 'messenger', 'testing'].includes(importer);
  const allowed = ['texts', 'net', 'services'].includes(importer) ? shared : from('../services/ports.ts');
  return {
    refuses: `${imported} in the server's ${importer}`,
    path: `bot-server/src/${importer}/reads-${imported}.ts`,
    bad: from(`../${imported}/own.ts`),
    good: outbound || importer !== 'services' ? allowed : own,
    rule: zone,
  };
});

const importing =
  (rule: string) =>
  (path: string, bad: string, good: string): Planted => ({
    refuses: `${bad} in ${path}`,
    path,
    bad: from(bad),
    good: good.includes('\n') ? good : from(good),
    rule,
  });
const byPath = importing(zone);
const byName = importing(forbidden);

const betweenPackages = [
  byPath('shared/src/units/other.ts', '../../../bot-server/src/config.ts', '../error.ts'),
  byPath('shared/src/units/door.ts', '../index.ts', '../error.ts'),
  byName('shared/src/units/package.ts', 'express', 'zod'),
  byName('shared/src/units/node.ts', 'node:fs', '../error.ts'),
  byName('bot-server/src/services/deep.ts', '@sang-kien/shared/src/text/fold.ts', shared),
  byPath('bot-server/src/services/deeper.ts', '../../../shared/src/text/fold.ts', shared),
  byPath('bot-server/src/services/tool.ts', '../../../scripts/tool.ts', './own.ts'),
  byPath('bot-server/src/services/screen.ts', '../../../mini-app/src/components/own.ts', './own.ts'),
  byPath('mini-app/src/api/tool.ts', '../../../scripts/tool.ts', shared),
  byPath('mini-app/src/api/server.ts', '../../../bot-server/src/config.ts', shared),
  byName('mini-app/src/api/named.ts', '@sang-kien/bot-server', shared),
  byName('mini-app/src/api/deep.ts', '@sang-kien/shared/src/text/fold.ts', shared),
  byName('scripts/deep.ts', '@sang-kien/shared/src/text/fold.ts', shared),
  byName('scripts/deeper.ts', '@sang-kien/bot-server/src/config.ts', '@sang-kien/bot-server'),
];

const inServer = [
  byPath('bot-server/src/http/wiring.ts', '../compose.ts', '../services/own.ts'),
  byPath('bot-server/src/http/settings.ts', '../config.ts', '../services/own.ts'),
  byPath('bot-server/src/app.ts', './open-storage.ts', './http/own.ts'),
  byPath('bot-server/src/http/package.ts', '@sang-kien/bot-server', '../services/own.ts'),
  byName('bot-server/src/services/web.ts', 'express', './own.ts'),
  byName('bot-server/src/services/rows.ts', 'better-sqlite3', './own.ts'),
  byName('bot-server/src/services/disk.ts', 'node:fs', './own.ts'),
  byName('bot-server/src/services/promised-disk.ts', 'node:fs/promises', './own.ts'),
  byName('bot-server/src/services/net.ts', 'node:https', './own.ts'),
  byName('bot-server/src/services/client.ts', 'undici', './own.ts'),
  byName('bot-server/src/http/rows.ts', 'better-sqlite3', 'express'),
  byName('bot-server/src/bot/web.ts', 'express', './own.ts'),
  byName('bot-server/src/http/environment.ts', 'node:process', 'express'),
];

const inMiniApp = [
  byPath('mini-app/src/features/guide/other.ts', '../evidence/own.ts', './own.ts'),
  byPath('mini-app/src/features/new-idea/other.ts', '../guide/own.ts', './own.ts'),
  byPath('mini-app/src/features/guide/page.ts', '../../pages/home.ts', '../../components/own.ts'),
  byPath('mini-app/src/features/guide/app.ts', '../../app/router.ts', '../../api/session.ts'),
  byPath('mini-app/src/components/feature.ts', '../features/guide/own.ts', './own.ts'),
  byPath('mini-app/src/api/page.ts', '../pages/home.ts', './session.ts'),
  byPath('mini-app/src/platform/app.ts', '../app/router.ts', shared),
  byName('mini-app/src/pages/sdk.ts', 'zmp-sdk', '../features/guide/own.ts'),
  byName('mini-app/src/platform/sdk.ts', 'zmp-sdk/apis', shared),
  byName('mini-app/src/api/node.ts', 'node:crypto', shared),
];

export const plantedImports: Planted[] = [...betweenPackages, ...betweenRooms, ...inServer, ...inMiniApp];

/** Imports that the rules must leave alone. */
export const allowedImports: Record<string, string> = {
  'mini-app/src/platform/zalo.ts': from('zmp-sdk'),
  'mini-app/src/pages/composed.ts': from('../features/guide/own.ts'),
  'bot-server/src/main.ts': from('./compose.ts'),
  'bot-server/src/storage/rows.ts': from('kysely'),
  'bot-server/src/storage/own.test.ts': from('../testing/own.ts'),
  'bot-server/src/files/disk.ts': from('../services/ports/own.ts'),
  'bot-server/src/channels/web.ts': from('express'),
  'shared/src/units/schema.ts': from('zod'),
};
