import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStorage } from '@sang-kien/bot-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runScript } from './command/run-script.test-data.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'official-'));
});
afterEach(() => rm(folder, { recursive: true }));

const official = (args: string[], env = {}) =>
  runScript('official.ts', args, { env: { DATA_DIR: folder, PORT: '9', ...env } });
/** Where the clock of a demonstration stands that has just been started. */
const start = new Date('2022-06-15T09:00:00+07:00');

describe('inviting an official', () => {
  it('prints a link that can be taken up once, and keeps only the hash of its token', async () => {
    const args = [
      'add',
      '--unit',
      'tinh-24/222',
      '--role',
      'grassroots-officer',
      '--grassroots',
      'CĐCS Công ty Mẫu',
    ];
    const { code, out, err } = await official(args);
    const [link = ''] = out.split('\n');
    expect([code, err]).toEqual([0, '']);
    expect(link).toMatch(/^http:\/\/localhost:9\/zapps\/\d+\/can-bo\/loi-moi\?token=[\w-]{22,}$/);
    const token = new URL(link).searchParams.get('token')!;
    const database = await readFile(join(folder, 'channel.sqlite'), 'latin1');
    expect(database.includes(token)).toBe(false);
    const storage = await openStorage(folder);
    const { id } = await storage.people.signIn({ zaloUserId: '1', oaUserId: null, name: null }, start);
    const hash = createHash('sha256').update(token).digest('hex');
    const taken = await storage.officials.accept(hash, id, start);
    expect(taken).toMatchObject({
      unitId: 'tinh-24/222',
      role: 'grassroots-officer',
      grassrootsKey: 'cdcs cong ty mau',
    });
    expect(await storage.officials.accept(hash, id, start)).toBeUndefined();
    await storage.close();
  });

  it.each([
    [['--unit', 'tinh-24', '--role', 'province-official'], 'Liên đoàn Lao động'],
    [['--unit', 'nganh-y-te', '--role', 'province-official'], 'Công đoàn'],
    [['--unit', 'tinh-24/kcn', '--role', 'district-official'], 'Công đoàn'],
    [['--role', 'organiser'], 'Tổng Liên đoàn'],
    [['--role', 'admin', '--unit', 'tong-lien-doan'], 'Tổng Liên đoàn'],
  ])('takes %j', async (args, label) => {
    const { code, out } = await official(['add', ...args], { ZALO_MINI_APP_ID: '42' });
    expect(code).toBe(0);
    expect(out).toMatch(/^https:\/\/zalo\.me\/s\/42\/can-bo\/loi-moi\?token=/);
    expect(out.split('\n')[1]).toContain(label);
  });

  it.each<[string[], Record<string, string>, RegExp]>([
    [[], {}, /add/],
    [['remove'], {}, /remove/],
    [['add'], {}, /--role/],
    [['add', '--role', 'king'], {}, /king.*admin/],
    [['add', '--role', 'province-official'], {}, /--unit/],
    [['add', '--role', 'province-official', '--unit', 'tinh-24/222'], {}, /tinh-24\/222.*tỉnh/],
    [['add', '--role', 'district-official', '--unit', 'tinh-24'], {}, /tinh-24 /],
    [['add', '--role', 'district-official', '--unit', 'tinh-99'], {}, /không có đơn vị/],
    [['add', '--role', 'grassroots-officer', '--unit', 'tinh-24/222'], {}, /--grassroots/],
    [['add', '--role', 'admin', '--grassroots', 'x'], {}, /--grassroots/],
    [['add', '--role', 'admin', '--unit', 'tinh-24'], {}, /tong-lien-doan/],
    [['add', '--role', 'admin'], { NODE_ENV: 'production' }, /ZALO_MINI_APP_ID/],
    [['add', '--rol', 'admin'], {}, /--rol/],
    [['add', '--role', 'admin'], { DATA_DIR: fileURLToPath(import.meta.url) }, /^DATA_DIR=.*tệp/],
    [['add', '--role', 'admin'], { PORT: 'abc' }, /^PORT=abc/],
  ])('refuses %j in one line, with 2', async (args, env, line) => {
    const { code, out, err } = await official(args, env);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('has a page of help', async () => {
    const { code, out } = await official(['--help']);
    expect([code, out.includes('--grassroots')]).toEqual([0, true]);
  });
});
