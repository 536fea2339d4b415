import { ESLint } from 'eslint';
import { relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLintConfig } from './lint-config.ts';
import { allowedCode, badNames, cycle, goodName, plantedCode } from './planted-code.ts';
import { allowedImports, plantedImports, targets } from './planted-imports.ts';
import { plantWorkspace, type PlantedWorkspace } from './planted-workspace.ts';

const planted = [...plantedImports, ...plantedCode];
const mended = (path: string): string => path.replace(/(\.tsx?)$/, '-mended$1');

const files: Record<string, string> = {
  ...targets,
  ...allowedImports,
  ...allowedCode,
  ...cycle.bad,
  ...cycle.good,
  ...Object.fromEntries([...badNames, goodName].map((path) => [path, 'export const name = 1;\n'])),
  ...Object.fromEntries(planted.map(({ path, bad }) => [path, bad])),
  ...Object.fromEntries(planted.map(({ path, good }) => [mended(path), good])),
};

let workspace: PlantedWorkspace;
let rulesBroken: Map<string, string[]>;

beforeAll(async () => {
  workspace = plantWorkspace(files);
  const eslint = new ESLint({
    cwd: workspace.root,
    overrideConfigFile: true,
    overrideConfig: createLintConfig(workspace.root),
  });
  const results = await eslint.lintFiles(Object.keys(files));
  rulesBroken = new Map(
    results.map(({ filePath, messages }) => [
      relative(workspace.root, filePath),
      messages.map(({ ruleId, message }) => ruleId ?? message),
    ]),
  );
}, 120_000);

afterAll(() => workspace.remove());

describe('the linter', () => {
  for (const { refuses, path, rule } of planted) {
    it(`refuses ${refuses}`, () => {
      expect(rulesBroken.get(path)).toContain(rule);
    });

    it(`has nothing to say once it is mended: ${refuses}`, () => {
      expect(rulesBroken.get(mended(path))).toEqual([]);
    });
  }

  it('refuses a circle of imports, from both ends', () => {
    const found = Object.keys(cycle.bad).map((path) => rulesBroken.get(path));
    expect(found).toEqual([['import-x/no-cycle'], ['import-x/no-cycle']]);
  });

  it.each(badNames)('refuses the name %s', (path) => {
    expect(rulesBroken.get(path)).toEqual(['local/kebab-case-files']);
  });

  it.each([...Object.keys({ ...targets, ...allowedImports, ...allowedCode, ...cycle.good }), goodName])(
    'lets %s pass',
    (path) => {
      expect(rulesBroken.get(path)).toEqual([]);
    },
  );
});
