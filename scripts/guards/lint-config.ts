import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import type { ESLint, Linter } from 'eslint';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { kebabCaseFiles } from './file-names.ts';
import { forbiddenImports } from './forbidden-imports.ts';
import { packageZones, roomZones } from './import-zones.ts';
import { commonRules, componentBudgets, testBudgets, typedRules } from './style-rules.ts';

const tests = ['**/*.{test,test-data}.{ts,tsx,mjs}', 'bot-server/src/testing/**/*.ts', 'e2e/**/*.ts'];
const configFiles = ['*.config.{js,ts}', '*/*.config.{js,ts}'];
const typeScript = ['**/*.{ts,tsx}'];
const projects = ['shared/tsconfig.test.json', 'bot-server', 'scripts', 'mini-app', 'e2e'];
const nodeGlobals = [
  'process',
  'console',
  'Buffer',
  'URL',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
];

/**
 * The whole lint configuration for a workspace that lies at `root`. A function of the place, so that the
 * planted violations of the tests are judged by these very rules.
 */
export function createLintConfig(root: string): Linter.Config[] {
  return [
    { ignores: ['**/node_modules/', 'mini-app/www/', 'data/', 'coverage/'] },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    js.configs.recommended,
    { languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) } },
    { plugins: plugins(), settings: importSettings(root), rules: commonRules },
    ...typeScriptRules(root),
    ...packageRules(root),
    ...forbiddenImports,
    { files: ['**/*.tsx'], rules: componentBudgets },
    { files: tests, rules: testBudgets },
    // Express knows an error handler by its four parameters.
    { files: ['bot-server/src/http/errors.ts'], rules: { 'max-params': ['error', 4] } },
    { files: configFiles, rules: { 'import-x/no-default-export': 'off' } },
  ];
}

function plugins(): Record<string, ESLint.Plugin> {
  return {
    'import-x': importX,
    local: { rules: { 'kebab-case-files': kebabCaseFiles } },
  };
}

/** Without `extensions` naming .ts, no-cycle passes over every TypeScript file in silence. */
function importSettings(root: string): Record<string, unknown> {
  const extensions = ['.ts', '.tsx', '.mjs', '.js'];
  return {
    'import-x/extensions': extensions,
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    'import-x/resolver-next': [
      createTypeScriptImportResolver({ project: join(root, 'scripts/tsconfig.json') }),
    ],
  };
}

function typeScriptRules(root: string): Linter.Config[] {
  const files = typeScript;
  const project = projects
    .map((path) => join(root, path.endsWith('.json') ? path : `${path}/tsconfig.json`))
    .filter((path) => existsSync(path));
  const base = tseslint.configs.recommended.map((config) => ({ ...config, files }));
  const parserOptions = { project, tsconfigRootDir: root };
  const untyped = tseslint.configs.disableTypeChecked;
  return [
    ...base,
    { files, languageOptions: { parserOptions }, rules: { ...typedRules, 'no-undef': 'off' } },
    {
      ...untyped,
      files: ['*.ts'],
      languageOptions: { parserOptions: { project: null, projectService: false } },
    },
  ];
}

function packageRules(root: string): Linter.Config[] {
  const zones = (...list: ReturnType<typeof packageZones>): Linter.RulesRecord => ({
    'import-x/no-restricted-paths': ['error', { basePath: root, zones: list }],
  });
  return [
    { rules: zones(...packageZones(), ...roomZones(root)) },
    { files: tests, ignores: ['bot-server/src/testing/**', 'e2e/**'], rules: zones(...packageZones()) },
    { files: ['{shared,bot-server,mini-app}/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
    {
      files: ['bot-server/src/**/*.ts'],
      ignores: ['bot-server/src/config.ts'],
      rules: {
        'no-restricted-properties': ['error', { object: 'process', property: 'env', message: envMessage }],
      },
    },
    {
      files: ['bot-server/src/services/**/*.ts'],
      ignores: tests,
      rules: noFetch('Services reach the network through ports.ts.'),
    },
    {
      files: ['mini-app/src/{app,pages,features,components}/**/*.{ts,tsx}'],
      ignores: tests,
      rules: noFetch('Only api/ and platform/ reach the network.'),
    },
    {
      files: ['{shared,mini-app}/src/**/*.{ts,tsx}'],
      ignores: tests,
      rules: { 'no-restricted-syntax': ['error', lookBehind] },
    },
    {
      files: ['mini-app/src/**/*.tsx'],
      plugins: { 'react-hooks': { rules: { 'rules-of-hooks': reactHooks.rules['rules-of-hooks'] } } },
      rules: { 'react-hooks/rules-of-hooks': 'error' },
    },
  ];
}

/** One that they cannot read stops the whole file on phones before iOS 16.4. */
const lookBehind = {
  selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
  message: 'Older phones cannot read look-behind in a regular expression.',
};
const envMessage = 'Only config.ts reads the environment.';

function noFetch(message: string): Linter.RulesRecord {
  return { 'no-restricted-globals': ['error', { name: 'fetch', message }] };
}
