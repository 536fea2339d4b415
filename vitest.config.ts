import { defineConfig } from 'vitest/config';

/** Settings shared by the projects whose tests run in Node, beside the file that they test. */
const inNode = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, environment: 'node' as const },
});

export default defineConfig({
  test: {
    // The report lists what failed; a person reads it in a terminal or in a pipeline's log.
    reporters: ['default'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      inNode('shared', ['shared/src/**/*.test.ts']),
      inNode('bot-server', ['bot-server/src/**/*.test.ts']),
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
