import { relative } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plantWorkspace, type PlantedWorkspace } from './planted-workspace.ts';

/** What the compiler itself must refuse: a file, its text, the compiler's error number. */
interface Refused {
  refuses: string;
  path: string;
  text: string;
  error: number;
}

const cannotFindName = [2304, 2552, 2580, 2584, 2591];
const refused: Refused[] = [
  {
    refuses: 'Buffer in shared',
    path: 'shared/src/buffer.ts',
    text: "export const b = Buffer.from('');\n",
    error: 2580,
  },
  {
    refuses: 'window in shared',
    path: 'shared/src/window.ts',
    text: 'export const w = window;\n',
    error: 2304,
  },
  {
    refuses: 'process in shared',
    path: 'shared/src/process.ts',
    text: 'export const p = process.env;\n',
    error: 2580,
  },
  {
    refuses: 'fetch in shared',
    path: 'shared/src/fetch.ts',
    text: "export const f = fetch('/');\n",
    error: 2304,
  },
  {
    refuses: 'a clock of timers in shared',
    path: 'shared/src/timer.ts',
    text: 'setTimeout(() => 1, 1);\nexport {};\n',
    error: 2304,
  },
  {
    refuses: 'an import past the door of shared',
    path: 'bot-server/src/deep.ts',
    text: "export { fold } from '@sang-kien/shared/src/fold.ts';\n",
    error: 2307,
  },
  {
    refuses: 'an unchecked place in a list',
    path: 'shared/src/index-access.ts',
    text: 'export const first = (list: string[]): string => list[0];\n',
    error: 2322,
  },
  {
    refuses: 'an enum, which Node cannot strip',
    path: 'shared/src/enum.ts',
    text: 'export enum State {\n  open,\n}\n',
    error: 1294,
  },
];

const allowed: Record<string, string> = {
  'shared/src/index.ts': "export { fold } from './fold.ts';\n",
  'shared/src/fold.ts': 'export const fold = (text: string): string => text.normalize();\n',
  'bot-server/src/door.ts': "export { fold } from '@sang-kien/shared';\nexport const b = Buffer.from('');\n",
};

let workspace: PlantedWorkspace;
const errors = new Map<string, number[]>();

/** Compiles one package by its own tsconfig.json and notes the error numbers of every file. */
function compile(name: string): void {
  const folder = `${workspace.root}/${name}`;
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram(fileNames, options);
  for (const { file, code } of ts.getPreEmitDiagnostics(program)) {
    const path = file === undefined ? name : relative(workspace.root, file.fileName);
    errors.set(path, [...(errors.get(path) ?? []), code]);
  }
}

beforeAll(() => {
  workspace = plantWorkspace({
    ...allowed,
    ...Object.fromEntries(refused.map(({ path, text }) => [path, text])),
  });
  compile('shared');
  compile('bot-server');
}, 120_000);

afterAll(() => workspace.remove());

describe('the compiler', () => {
  for (const { refuses, path, error } of refused) {
    it(`refuses ${refuses}`, () => {
      const same = cannotFindName.includes(error) ? cannotFindName : [error];
      expect(
        errors.get(path)?.some((code) => same.includes(code)),
        `${path}: ${errors.get(path)}`,
      ).toBe(true);
    });
  }

  it.each(Object.keys(allowed))('lets %s pass', (path) => {
    expect(errors.get(path)).toBeUndefined();
  });
});
