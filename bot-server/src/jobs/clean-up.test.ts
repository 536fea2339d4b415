import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openEvidenceDisk } from '../files/evidence-disk.ts';
import { aLog } from '../testing/outbox.ts';
import { aPerson, openTestStorage } from '../testing/index.ts';
import { createCleanUp } from './clean-up.ts';

it('throws away week-old uploads with their bytes and month-old chat words, and goes on past a file that will not go', async () => {
  const asked: Date[] = [];
  const forgotten: Date[] = [];
  const unasked: Date[] = [];
  const ended: Date[] = [];
  const helped: Date[] = [];
  const imported: Date[] = [];
  const exported: Date[] = [];
  const removed: string[] = [];
  const log = aLog();
  const cleanUp = createCleanUp({
    evidenceFiles: {
      sweepUnfinished: (before) => Promise.resolve((asked.push(before), ['a', 'b', 'c'])),
      unrecorded: () => Promise.resolve([]),
    },
    webhookEvents: { forgetBodies: (before) => Promise.resolve(forgotten.push(before)) },
    chatFiles: { forgetEnded: (before) => Promise.resolve(ended.push(before)) },
    unanswered: { forgetBefore: (before) => Promise.resolve(unasked.push(before)) },
    handOvers: { forgetWords: (before) => Promise.resolve(helped.push(before)) },
    imports: { forgetBefore: (before) => Promise.resolve(imported.push(before)) },
    exports: { sweep: (before) => Promise.resolve((exported.push(before), ['list'])) },
    exportFiles: { remove: (id) => Promise.resolve(void removed.push(id)) },
    files: {
      remove: (id) =>
        id === 'b' ? Promise.reject(new Error('busy')) : Promise.resolve(void removed.push(id)),
      async *list() {},
      writtenAt: () => Promise.resolve(undefined),
    },
    clock: { now: () => new Date('2022-06-15T00:00:00Z') },
    systemClock: { now: () => new Date('2026-01-08T00:00:00Z') },
    log,
  });
  expect(await cleanUp()).toBe(3);
  expect(asked).toEqual([new Date('2026-01-01T00:00:00Z')]);
  expect(exported).toEqual([new Date('2026-01-01T00:00:00Z')]);
  expect(removed).toEqual(['list', 'a', 'c']);
  expect(forgotten).toEqual([new Date('2025-12-09T00:00:00Z')]);
  expect(unasked).toEqual([new Date('2025-07-12T00:00:00Z')]);
  expect(ended).toEqual([new Date('2022-06-08T00:00:00Z')]);
  expect(helped).toEqual([new Date('2022-05-16T00:00:00Z')]);
  expect(imported).toEqual([new Date('2022-05-16T00:00:00Z')]);
  expect(log.lines).toContainEqual(
    expect.objectContaining({ level: 'error', facts: { fileId: 'b', name: 'Error' } }),
  );
});

it('throws away bytes that have no record any more, but nothing on record and nothing of the last hour', async () => {
  await using storage = await openTestStorage();
  const person = await aPerson(storage);
  const now = new Date();
  const folder = path.join(storage.folder, 'evidence');
  mkdirSync(folder);
  const put = (name: string, minutesAgo: number) => {
    writeFileSync(path.join(folder, name), 'x');
    const written = new Date(now.getTime() - minutesAgo * 60_000);
    utimesSync(path.join(folder, name), written, written);
  };
  const kept = { personId: person.id, name: 'a.pdf', bytes: 1, kind: 'pdf' as const, createdAt: now };
  await storage.evidenceFiles.begin({ ...kept, id: 'on-record' }, 10);
  for (const name of [
    'on-record',
    'on-record.json',
    'orphan',
    'orphan.json',
    'notes-only.json',
    'broken-off.part',
    'not ours',
  ]) {
    put(name, 61);
  }
  for (let i = 0; i < 600; i += 1) put(`many-${i}`, 61);
  put('just-now', 59);
  put('still-written', 61);
  put('still-written.json', 1);
  put('coming-in.part', 1);
  const files = openEvidenceDisk(storage.folder);
  const clock = { now: () => now };
  await createCleanUp({ ...storage, files, exportFiles: files, clock, systemClock: clock, log: aLog() })();
  expect(readdirSync(folder).sort()).toEqual(
    [
      'coming-in.part',
      'just-now',
      'not ours',
      'on-record',
      'on-record.json',
      'still-written',
      'still-written.json',
    ].sort(),
  );
});
