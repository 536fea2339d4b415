import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databasePath, openStorage } from '@sang-kien/bot-server';
import { CONFEDERATION_UNIT_ID } from '@sang-kien/shared';
import SqliteDatabase from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript } from './command/run-script.test-data.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seed-'));
});
afterAll(() => rm(folder, { recursive: true }));

const seed = (args: string[], env = {}) => runScript('seed.ts', args, { env: { DATA_DIR: folder, ...env } });

describe('filling the database', () => {
  it('adds as many dossiers as asked, counted in the figures, with progress on standard error', async () => {
    const { code, out, err } = await seed(['--submissions', '300']);
    expect([code, out]).toEqual([0, `Đã thêm 300 hồ sơ giả định vào ${folder}.\n`]);
    expect(err).toContain('300/300');
    const storage = await openStorage(folder);
    const everywhere = await storage.tallies.ofScopes([CONFEDERATION_UNIT_ID], null);
    expect(everywhere.get(CONFEDERATION_UNIT_ID)!.submitted).toBeGreaterThan(280);
    await storage.close();
  });

  it('keeps no phone number in the clear, and tells nobody', async () => {
    const database = new SqliteDatabase(databasePath(folder), { readonly: true });
    const open = database.prepare(`select count(*) from submission where content_json like '%+84900%'`);
    expect(open.pluck().get()).toBe(0);
    expect(database.prepare(`select count(*) from person where phone like '+84%'`).pluck().get()).toBe(0);
    expect(database.prepare('select count(*) from outbox').pluck().get()).toBe(0);
    database.close();
  });

  it('adds others by another number, and refuses the same number a second time', async () => {
    expect((await seed(['--submissions', '20', '--random', '2'])).code).toBe(0);
    const again = await seed(['--submissions', '20', '--random', '2']);
    expect(again.code).toBe(2);
    expect(again.err.trimEnd().split('\n').at(-1)).toMatch(/--random 2/);
  });

  it.each<[string[], Record<string, string>, RegExp]>([
    [[], {}, /--submissions/],
    [['--submissions', 'nhiều'], {}, /nhiều/],
    [['--submissions', '5', '--random', '-1'], {}, /--random/],
    [['--submissions', '5', '--until', 'mai'], {}, /--until/],
    [['--submissions', '5'], { NODE_ENV: 'production' }, /--force/],
    [['--submissions', '5', '--force'], { NODE_ENV: 'production' }, /PERSONAL_DATA_KEY/],
  ])('refuses %j with %j in one line, with 2', async (args, env, line) => {
    const { code, out, err } = await seed(args, env);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('has a page of help', async () => {
    const { code, out } = await seed(['--help']);
    expect([code, out.includes('--until')]).toEqual([0, true]);
  });
});
