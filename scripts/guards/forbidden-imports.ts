import type { Linter } from 'eslint';

/** Packages that a group of files must not import; `regex` is matched against the import's own words. */
interface Forbidden {
  regex: string;
  message: string;
}

const deepImport: Forbidden = {
  regex: '^@sang-kien/(?!bot-server/(testing|main)$)[^/]+/',
  message: 'A package has one door: import it by its name alone.',
};
const database: Forbidden = {
  regex: '^(better-sqlite3|kysely|pg|pg-boss)(/|$)',
  message: 'Only storage/ knows the database.',
};
const express: Forbidden = {
  regex: '^express',
  message: 'Only app.ts, compose, http/ and channels/ know Express.',
};
const processModule: Forbidden = {
  regex: '^(node:)?process$',
  message: 'Only config.ts reads the environment; process is a global.',
};
const network: Forbidden = {
  regex:
    '^(node:)?(fs|http|https|http2|net|tls|child_process|dgram)(/|$)|^(undici|axios|got|node-fetch|@tus/)',
  message: 'Services reach files and network through ports.ts.',
};
const zaloSdk: Forbidden = {
  regex: '^zmp-sdk(/|$)',
  message: 'Only platform/zalo.ts knows zmp-sdk.',
};

const inServer = [deepImport, processModule];
const inApp: Forbidden[] = [
  deepImport,
  { regex: '^@sang-kien/(bot-server|scripts)', message: 'The mini-app imports shared only.' },
  { regex: '^(node:|express|kysely|better-sqlite3)', message: 'The mini-app runs in a browser.' },
];

function noImport(...patterns: Forbidden[]): Linter.RulesRecord {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

/** A later entry replaces an earlier one for its files, so each names all that it forbids. */
export const forbiddenImports: Linter.Config[] = [
  {
    files: ['shared/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: noImport({ regex: '^(?!zod$|\\.)', message: 'shared imports zod only.' }),
  },
  { files: ['scripts/**/*.ts', 'e2e/**/*.ts'], rules: noImport(deepImport) },
  { files: ['bot-server/src/**/*.ts'], rules: noImport(...inServer, database, express) },
  {
    files: ['bot-server/src/{app,compose}.ts', 'bot-server/src/{http,channels,compose}/**/*.ts'],
    rules: noImport(...inServer, database),
  },
  { files: ['bot-server/src/storage/**/*.ts'], rules: noImport(...inServer, express) },
  {
    files: ['bot-server/src/services/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: noImport(...inServer, database, express, network),
  },
  { files: ['bot-server/src/**/*.test.ts'], rules: noImport(...inServer) },
  { files: ['mini-app/src/**/*.{ts,tsx}'], rules: noImport(...inApp, zaloSdk) },
  { files: ['mini-app/src/**/*.test.{ts,tsx}'], rules: noImport(deepImport, zaloSdk) },
  { files: ['mini-app/src/platform/zalo.ts'], rules: noImport(...inApp) },
];
