import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStorage } from '@sang-kien/bot-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runScript } from './command/run-script.test-data.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unanswered-'));
});
afterEach(() => rm(folder, { recursive: true }));

const unanswered = (args: string[], env = {}) =>
  runScript('unanswered.ts', args, { env: { DATA_DIR: folder, ...env } });

describe('npm run unanswered', () => {
  it('prints a line for each question, most asked first', async () => {
    const storage = await openStorage(folder);
    const at = new Date('2026-01-08T00:00:00Z');
    for (const text of ['đi đâu', 'lương tăng không', 'luong tang khong']) {
      await storage.unanswered.note({ text, nearest: ['reward'], at });
    }
    await storage.close();
    const { code, out, err } = await unanswered([]);
    expect([code, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { text: expect.stringContaining('ng t') as string, nearest: ['reward'], times: 2, lastAt: at.toJSON() },
      { text: 'đi đâu', nearest: ['reward'], times: 1, lastAt: at.toJSON() },
    ]);
    expect((await unanswered(['--limit', '1'])).out).toBe(`${lines[0]}\n`);
  });

  it('prints nothing when nothing was asked', async () => {
    expect(await unanswered([])).toEqual({ code: 0, out: '', err: '' });
  });

  it.each<[string[], Record<string, string>, RegExp]>([
    [['--limit', '0'], {}, /--limit 0/],
    [['--limit', 'hai'], {}, /--limit hai/],
    [['--nhanh'], {}, /--nhanh/],
    [['lương'], {}, /lương/],
    [[], { DATA_DIR: fileURLToPath(import.meta.url) }, /^DATA_DIR=.*tệp/],
  ])('refuses %j %j in one line, with 2', async (args, env, line) => {
    const { code, out, err } = await unanswered(args, env);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each(['--help', '-h'])('explains itself on %s', async (option) => {
    const { code, out } = await unanswered([option]);
    expect([code, out.includes('--limit')]).toEqual([0, true]);
  });
});
