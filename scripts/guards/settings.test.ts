import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../bot-server/src/config.ts';

const root = resolve(import.meta.dirname, '../..');

/** Settings named in the first cell of a table row: | `NAME` | … */
function documentedSettings(markdown: string): Set<string> {
  const firstCells = markdown.matchAll(/^\|\s*`([A-Z][A-Z0-9_]*)`[^|]*\|/gm);
  return new Set([...firstCells].map(([, name]) => name ?? ''));
}

describe('the settings table of the README', () => {
  it('is read by its first column', () => {
    const table = '| Name | Meaning |\n|---|---|\n| `PORT` | like `HOST` |\n';
    expect(documentedSettings(table)).toEqual(new Set(['PORT']));
  });

  it('names every setting that the server reads', () => {
    const documented = documentedSettings(readFileSync(join(root, 'README.md'), 'utf8'));
    const missing = Object.keys(configSchema.shape).filter((name) => !documented.has(name));
    expect(missing).toEqual([]);
  });
});
