import { expect, it } from 'vitest';
import { aLog } from '../testing/outbox.ts';
import { createCleanUp } from './clean-up.ts';

it('throws away week-old uploads with their bytes and month-old chat words, and goes on past a file that will not go', async () => {
  const asked: Date[] = [];
  const forgotten: Date[] = [];
  const removed: string[] = [];
  const log = aLog();
  const cleanUp = createCleanUp({
    evidenceFiles: { sweepUnfinished: (before) => Promise.resolve((asked.push(before), ['a', 'b', 'c'])) },
    webhookEvents: { forgetBodies: (before) => Promise.resolve(forgotten.push(before)) },
    files: {
      remove: (id) =>
        id === 'b' ? Promise.reject(new Error('busy')) : Promise.resolve(void removed.push(id)),
    },
    systemClock: { now: () => new Date('2026-01-08T00:00:00Z') },
    log,
  });
  expect(await cleanUp()).toBe(3);
  expect(asked).toEqual([new Date('2026-01-01T00:00:00Z')]);
  expect(removed).toEqual(['a', 'c']);
  expect(forgotten).toEqual([new Date('2025-12-09T00:00:00Z')]);
  expect(log.lines).toContainEqual(
    expect.objectContaining({ level: 'error', facts: { fileId: 'b', name: 'Error' } }),
  );
});
