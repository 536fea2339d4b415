import type { Planted } from './planted-imports.ts';

const service = (name: string): string => `bot-server/src/services/${name}.ts`;
const lines = (count: number): string =>
  'export const line = 1;\n'.replace('line', 'first') + 'void 0;\n'.repeat(count - 1);
const functionOf = (count: number): string =>
  `export function long(): void {\n${'  void 0;\n'.repeat(count - 2)}}\n`;
const promise = 'const later = async (): Promise<void> => Promise.resolve();\n';

/** Breaches within one file, beside what it imports. */
export const plantedCode: Planted[] = [
  {
    refuses: 'any',
    path: service('any'),
    bad: 'export const loose: any = 1;\n',
    good: 'export const loose: unknown = 1;\n',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    refuses: 'a promise that nobody waits for',
    path: service('floating'),
    bad: `${promise}export function go(): void {\n  later();\n}\n`,
    good: `${promise}export async function go(): Promise<void> {\n  await later();\n}\n`,
    rule: '@typescript-eslint/no-floating-promises',
  },
  {
    refuses: 'a variable that nobody uses',
    path: service('unused'),
    bad: 'const left = 1;\nexport const right = 2;\n',
    good: 'export const right = 2;\n',
    rule: '@typescript-eslint/no-unused-vars',
  },
  {
    refuses: 'a type that is imported as a value',
    path: service('type-import'),
    bad: "import { Shape } from './shape.ts';\nexport const box: Shape = { side: 1 };\n",
    good: "import type { Shape } from './shape.ts';\nexport const box: Shape = { side: 1 };\n",
    rule: '@typescript-eslint/consistent-type-imports',
  },
  {
    refuses: 'a file of more than 300 lines',
    path: service('long-file'),
    bad: lines(301),
    good: lines(300),
    rule: 'max-lines',
  },
  {
    refuses: 'a function of more than 60 lines',
    path: service('long-function'),
    bad: functionOf(61),
    good: functionOf(60),
    rule: 'max-lines-per-function',
  },
  {
    refuses: 'a component of more than 100 lines',
    path: 'mini-app/src/components/long.tsx',
    bad: functionOf(101),
    good: functionOf(100),
    rule: 'max-lines-per-function',
  },
  {
    refuses: 'a fourth parameter',
    path: service('parameters'),
    bad: 'export const sum = (a: number, b: number, c: number, d: number): number => a + b + c + d;\n',
    good: 'export const sum = (a: number, b: number, c: number): number => a + b + c;\n',
    rule: 'max-params',
  },
  {
    refuses: 'a default export',
    path: service('default'),
    bad: 'const value = 1;\nexport default value;\n',
    good: 'export const value = 1;\n',
    rule: 'import-x/no-default-export',
  },
  {
    refuses: 'the console in the server',
    path: service('console'),
    bad: "console.log('here');\n",
    good: "export const say = 'here';\n",
    rule: 'no-console',
  },
  {
    refuses: 'the environment outside config.ts',
    path: service('environment'),
    bad: 'export const port = process.env.PORT;\n',
    good: 'export const version = process.version;\n',
    rule: 'no-restricted-properties',
  },
  {
    refuses: 'the environment taken apart',
    path: service('environment-parts'),
    bad: 'export const { env } = process;\n',
    good: 'export const { version } = process;\n',
    rule: 'no-restricted-properties',
  },
  {
    refuses: 'fetch in a service',
    path: service('fetch'),
    bad: "export const answer = fetch('/');\n",
    good: "export const answer = '/';\n",
    rule: 'no-restricted-globals',
  },
  {
    refuses: 'fetch on a page',
    path: 'mini-app/src/pages/fetch.ts',
    bad: "export const answer = fetch('/');\n",
    good: "export const answer = '/';\n",
    rule: 'no-restricted-globals',
  },
  {
    refuses: 'an empty catch',
    path: service('swallow'),
    bad: 'export function go(work: () => void): void {\n  try {\n    work();\n  } catch {}\n}\n',
    good: 'export function go(work: () => void): void {\n  work();\n}\n',
    rule: 'no-empty',
  },
  {
    refuses: 'look-behind in what phones run',
    path: 'shared/src/text/behind.ts',
    bad: 'export const behind = /(?<=a)b/;\n',
    good: 'export const behind = /a(?=b)/;\n',
    rule: 'no-restricted-syntax',
  },
  {
    refuses: 'a hook under a condition',
    path: 'mini-app/src/components/hook.tsx',
    bad: "import { useState } from 'react';\nexport function Box({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n",
    good: "import { useState } from 'react';\nexport function Box() {\n  useState(1);\n  return null;\n}\n",
    rule: 'react-hooks/rules-of-hooks',
  },
];

/** Two files that import each other, and the file that both of them should import instead. */
export const cycle = {
  bad: {
    'shared/src/ring/one.ts': "import { two } from './two.ts';\nexport const one = (): number => two();\n",
    'shared/src/ring/two.ts': "import { one } from './one.ts';\nexport const two = (): number => one();\n",
  },
  good: {
    'shared/src/line/one.ts': "import { two } from './two.ts';\nexport const one = (): number => two();\n",
    'shared/src/line/two.ts': 'export const two = (): number => 2;\n',
  },
};

/** What a planted file leans on, and code that the rules must leave alone. */
export const allowedCode: Record<string, string> = {
  [service('shape')]: 'export interface Shape {\n  side: number;\n}\n',
  'bot-server/src/config.ts': 'export const thing = process.env.PORT;\n',
  'mini-app/src/api/fetch.ts': "export const answer = fetch('/');\n",
  'mini-app/vite.config.ts': 'export default {};\n',
};

export const badNames = ['shared/src/units/BadName.ts', 'shared/src/Bad_Folder/name.ts'];
export const goodName = 'shared/src/units/good-name.ts';
