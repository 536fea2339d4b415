import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { machineClock, timeOrderedIds } from '../machine.ts';
import { aPerson, aRecordedDossier, openTestStorage } from '../testing/index.ts';
import { rowsOf } from './look-inside.test-data.ts';
import { openSqliteStorage } from './sqlite.ts';

const open = (folder: string, name = 'channel.sqlite') =>
  openSqliteStorage(path.join(folder, name), timeOrderedIds, machineClock);

const starting = `
  const { openSqliteStorage } = await import(process.argv[1]);
  const ids = () => crypto.randomUUID();
  const storage = await openSqliteStorage(process.argv[2], ids, { now: () => new Date() });
  const profile = { zaloUserId: String(process.pid), oaUserId: null, name: null };
  await storage.people.signIn(profile, new Date());
  await storage.close();
`;

/** Starts a server's storage in a process of its own; gives what it complains of. */
async function startElsewhere(file: string): Promise<string> {
  const module = new URL('./sqlite.ts', import.meta.url).href;
  const flags = ['--no-warnings', '--input-type=module', '-e', starting, module, file];
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return code === 0 ? '' : `exit ${code}: ${complaint}`;
}

describe('opening the database', () => {
  test('makes it once, though several processes start at once on nothing', async () => {
    await using storage = await openTestStorage();
    const file = path.join(storage.folder, 'fresh.sqlite');
    const complaints = await Promise.all([1, 2, 3].map(() => startElsewhere(file)));
    expect(complaints).toEqual(['', '', '']);
    const afterwards = await open(storage.folder, 'fresh.sqlite');
    await expect(afterwards.ping()).resolves.toBeUndefined();
    await afterwards.close();
  }, 60_000);

  test('again finds everything as it was, and migrates nothing twice', async () => {
    await using storage = await openTestStorage();
    const dossier = await aRecordedDossier(storage, await aPerson(storage));
    const migrations = rowsOf(storage, 'select * from kysely_migration');
    const again = await storage.reopen();
    expect(await again.submissions.find(dossier.id)).toEqual(dossier);
    await again.close();
    expect(rowsOf(storage, 'select * from kysely_migration')).toEqual(migrations);
    expect(migrations).toHaveLength(readdirSync(new URL('./migrations', import.meta.url)).length);
  });

  test('that is no database fails and leaves the file as it is', async () => {
    await using storage = await openTestStorage();
    await writeFile(path.join(storage.folder, 'text.sqlite'), 'these are notes, not a database '.repeat(100));
    await expect(open(storage.folder, 'text.sqlite')).rejects.toThrow();
  });

  test('in a folder that is not there fails with a reason', async () => {
    await using storage = await openTestStorage();
    await expect(open(path.join(storage.folder, 'missing'))).rejects.toThrow(/directory/);
  });
});

describe('the schema', () => {
  test('keeps rows from naming people who are not there', async () => {
    await using storage = await openTestStorage();
    const file = { id: 'f', name: 'a', bytes: 1, kind: 'pdf' as const, createdAt: new Date() };
    await expect(storage.evidenceFiles.begin({ ...file, personId: 'nobody' }, 1)).rejects.toThrow();
  });

  test('writes ahead, so that readers do not wait for writers', async () => {
    await using storage = await openTestStorage();
    expect(rowsOf(storage, 'pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(rowsOf(storage, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(rowsOf(storage, 'pragma foreign_key_check')).toEqual([]);
  });

  test('has an index for every reference that is followed', async () => {
    await using storage = await openTestStorage();
    const plan = (query: string) => JSON.stringify(rowsOf(storage, `explain query plan ${query}`));
    for (const query of [
      "select * from evidence_file where person_id = 'a' and submission_id is null",
      "select * from evidence_file where submission_id = 'a'",
      "select * from timeline_entry where submission_id = 'a'",
      "select * from official where person_id = 'a' and revoked_at is null",
      "select * from submission where code = 'a'",
      "select * from submission where person_id = 'a' and idempotency_key = 'b'",
      "select * from person where zalo_user_id = 'a'",
      'select * from outbox where next_attempt_at <= 1 and not_before is null',
      'select * from outbox where next_attempt_at is not null and not_before <= 1',
    ])
      expect(plan(query)).not.toContain('SCAN');
  });
});
