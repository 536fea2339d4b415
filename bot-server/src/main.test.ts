import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'main-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

const settings = () => ({
  PORT: '0',
  HOST: 'localhost',
  LOG_LEVEL: 'silent',
  DATA_DIR: path.join(folder, 'data/deep'),
  PUBLIC_URL: 'http://localhost:3000',
  SESSION_SECRET: 'a-secret-of-forty-signs-for-tests-only-xx',
  PERSONAL_DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  ZALO_APP_ID: '1234567890123456789',
  ZALO_APP_SECRET: 'app-secret-for-tests',
  ZALO_MINI_APP_ID: '2345678901234567890',
  ZALO_OA_ID: '3456789012345678901',
  ZALO_OA_SECRET_KEY: 'oa-secret-for-tests',
  ZALO_OPEN_API_KEY: 'open-api-key-for-tests',
  ZALO_OAUTH_URL: 'http://localhost:9',
  ZALO_GRAPH_URL: 'http://localhost:9',
  ZALO_OPENAPI_URL: 'http://localhost:9',
});

function start(env: Record<string, string>): ChildProcess {
  const flags = ['--no-warnings', main];
  return spawn(process.execPath, flags, { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('the server as it is started', () => {
  test('without settings ends at once, with one sentence that names each, and no stack', async () => {
    const server = start({});
    const [told, [code]] = await Promise.all([text(server.stderr!), once(server, 'exit')]);
    expect(code).toBe(1);
    for (const name of ['PUBLIC_URL', 'SESSION_SECRET', 'ZALO_OA_SECRET_KEY']) expect(told).toContain(name);
    expect(told).not.toContain('    at ');
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'says when it is ready, and ends cleanly on %s with its database whole',
    async (signal) => {
      const server = start(settings());
      const complaints = text(server.stderr!);
      const [line] = (await once(createInterface(server.stdout!), 'line')) as [string];
      expect(line).toBe('Sẵn sàng: http://localhost:3000');
      server.kill(signal);
      const [code, killedBy] = (await once(server, 'exit')) as [number | null, string | null];
      expect([code, killedBy, await complaints]).toEqual([0, null, '']);
      // The last connection of SQLite that closes takes the log of writes in and removes it.
      const left = await readdir(path.join(folder, 'data/deep'));
      expect(left).toContain('channel.sqlite');
      expect(left.filter((name) => /-(wal|shm)$/.test(name))).toEqual([]);
    },
  );
});
