import { defineConfig } from 'vitest/config';

/** Settings shared by the projects whose tests run in Node, beside the file that they test. */
const inNode = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude, environment: 'node' as const },
});
/** Files that we make for people, opened in a real office suite: a stage of its own, for it needs one. */
const OFFICE = 'bot-server/src/**/*.office.test.ts';

export default defineConfig({
  test: {
    // The report lists what failed; a person reads it in a terminal or in a pipeline's log.
    reporters: ['default'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      inNode('shared', ['shared/src/**/*.test.ts']),
      inNode('bot-server', ['bot-server/src/**/*.test.ts'], [OFFICE]),
      inNode('office', [OFFICE]),
      inNode('scripts', ['scripts/**/*.test.{ts,mjs}']),
      {
        extends: true,
        test: { name: 'mini-app', include: ['mini-app/src/**/*.test.{ts,tsx}'], environment: 'jsdom' },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          environment: 'node',
          // One real browser and one set of servers at a time: two cores are enough.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
