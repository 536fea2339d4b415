import { expect, test } from 'vitest';
import { ConfigError } from './config.ts';
import { requireNode } from './node-version.ts';

test.each(['22.18.0', '22.19.1', '23.0.0', '24.4.1', '100.0.0'])('Node %s can run the server', (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

test.each(['22.17.9', '22.2.0', '20.19.0', '18.20.8', '9.99.9', ''])(
  'Node %j is refused with a sentence that names what is needed',
  (version) => {
    expect(() => requireNode(version)).toThrow(ConfigError);
    expect(() => requireNode(version)).toThrow(/cần Node 22\.18 trở lên/);
  },
);

test('the Node that runs these tests is new enough', () => {
  expect(() => requireNode(process.versions.node)).not.toThrow();
});
