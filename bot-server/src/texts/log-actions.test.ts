import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { actionNames } from './log.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = globSync('**/*.ts', { cwd: root })
  .filter((path) => !/(\.test|\.test-data)\.ts$|^testing|^texts|migrations/.test(path))
  .map((path) => readFileSync(`${root}/${path}`, 'utf8'))
  .filter((source) => /audit|note(Change|End)\(/i.test(source));

/** `action: 'x'`, and `noun.verb` as the value of a member or of a choice; columns are named by where they lead. */
const written = /\baction: '([a-z_.]+)'|(?<!\b(?:unit|grassroots))(?:[:?]) '([a-z_]+\.[a-z_]+)'/g;

test('every action that is written into the log has a name, and every name is of an action that is written', () => {
  const found = sources.flatMap((source) =>
    [...source.matchAll(written)].map(([, one, other]) => one ?? other),
  );
  expect([...new Set(found)].sort()).toEqual(Object.keys(actionNames).sort());
});
