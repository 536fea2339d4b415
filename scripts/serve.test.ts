import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runScript } from './command/run-script.test-data.ts';

const file = fileURLToPath(import.meta.url);

it.each<[Record<string, string>, RegExp]>([
  [{ PORT: 'abc' }, /^PORT=abc: /],
  [{ PORT: '99999' }, /^PORT=99999: /],
  [{ PORT: '3990', DATA_DIR: file }, /^DATA_DIR=.*serve\.test\.ts: .*tệp/],
  [{ PORT: '3990', DATA_DIR: `${file}/data` }, /^DATA_DIR=.*tệp/],
  [{ PORT: '3990', PROGRAMME_NOW: 'hôm qua' }, /^PROGRAMME_NOW: /],
])('does not start with %j: one line names the setting, the code is 1', async (env, line) => {
  const { code, out, err } = await runScript('serve.ts', [], { env });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(line);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});
