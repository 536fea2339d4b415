import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import express from 'express';
import type { ChannelSettings } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve, type Served } from '../testing/index.ts';
import { aLog } from '../testing/outbox.ts';
import { errorHandler, unknownPath } from './errors.ts';
import { webRoutes } from './web.ts';

const BASE = '/zapps/2345678901234567890';
const settings: ChannelSettings = {
  apiUrl: 'http://localhost:3000/api/v1',
  oauthUrl: 'https://oauth.zaloapp.com',
  zaloAppId: '1234567890123456789',
  oaId: '3456789012345678901',
  miniAppId: '2345678901234567890',
  demonstration: false,
  simulatorUrl: null,
};
const page = `<!doctype html><html lang="vi"><head>
  <script src="env.js"></script>
  <script type="module" src="./assets/app-1a2b3c.js"></script>
  <link rel="stylesheet" href="./assets/app-4d5e6f.css">
</head><body><div id="app"></div></body></html>`;

let folder: string;
let served: Served;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'web-'));
  await mkdir(path.join(folder, 'www/assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'not for browsers');
  await writeFile(path.join(folder, 'www/index.html'), page);
  await writeFile(path.join(folder, 'www/logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(path.join(folder, 'www/assets/app-1a2b3c.js'), 'console.log("app");'.repeat(200));
  await open();
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function open(change: Partial<ChannelSettings> = {}): Promise<void> {
  const app = express();
  app.use(webRoutes({ webRoot: path.join(folder, 'www'), settings: { ...settings, ...change } }));
  app.use(unknownPath);
  app.use(errorHandler(aLog()));
  served = await serve(app);
}

/** The address as it stands, which `fetch` would tidy up before it asks. */
function askRaw(rawPath: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path: rawPath }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode!, text: Buffer.concat(parts).toString('utf8') }),
      );
    });
    asking.on('error', reject).end();
  });
}

describe('the short address', () => {
  test('leads to the app', async () => {
    const answer = await served.ask('/');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${BASE}/`]);
  });

  test.each(['?unit=tinh-24%2F222', '?unit=nganh-y-te&utm_source=qr', '?a=%26%3D&b=', '?unit=a?b'])(
    'keeps the query of a QR code as it is: %s',
    async (query) => {
      const answer = await served.ask(`/${query}`);
      expect(answer.headers.get('location')).toBe(`${BASE}/${query}`);
    },
  );

  test('leads nowhere else, whatever the address looks like', async () => {
    for (const trick of ['//evil.example/', '/%2F%2Fevil.example', '/\\evil.example'])
      expect((await askRaw(trick)).status).toBe(404);
    const answer = await served.ask('/?//evil.example');
    expect(answer.headers.get('location')).toBe(`${BASE}/?//evil.example`);
  });
});

describe('the page', () => {
  test.each(['/', '/nop/personal', '/ho-so/SK-2222-2222', '/can-bo/loi-moi?token=a.b', '/khong-co'])(
    'is given at %j, fresh, with addresses that hold on every depth',
    async (below) => {
      const answer = await served.ask(BASE + below);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      const html = await answer.text();
      expect(html).toContain(`<script src="${BASE}/env.js">`);
      expect(html).toContain(`src="${BASE}/assets/app-1a2b3c.js"`);
      expect(html).toContain(`href="${BASE}/assets/app-4d5e6f.css"`);
      expect(html).not.toContain('"./');
    },
  );

  test('is found without the last slash as well, its query kept', async () => {
    const answer = await served.ask(`${BASE}?unit=tinh-24%2F222`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${BASE}/?unit=tinh-24%2F222`]);
  });

  test('every address in it answers', async () => {
    const html = await (await served.ask(`${BASE}/nop/personal`)).text();
    const scripts = [...html.matchAll(/src="([^"]+)"/g)].map(([, address]) => address!);
    expect(scripts).toHaveLength(2);
    for (const address of scripts) expect((await served.ask(address)).status).toBe(200);
  });

  test('is compressed for those who can read it so', async () => {
    const answer = await served.ask(`${BASE}/assets/app-1a2b3c.js`, {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toContain('console.log');
  });

  test('is not there before anything was built: 404, not 500', async () => {
    await rm(path.join(folder, 'www/index.html'));
    const answer = await served.ask(`${BASE}/nop/personal`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  test('is not given under the address of another app', async () => {
    expect((await served.ask('/zapps/999/')).status).toBe(404);
    expect((await served.ask(`${BASE}9/`)).status).toBe(404);
  });
});

describe('files', () => {
  test('with a hash in their name are kept for a year', async () => {
    const answer = await served.ask(`${BASE}/assets/app-1a2b3c.js`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/javascript/);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('without one are asked for anew', async () => {
    const answer = await served.ask(`${BASE}/logo.svg`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=0']);
  });

  test.each(['/assets/app-older.js', '/assets/', '/assets/deep/app.js', '/favicon.ico', '/index.php'])(
    'that are missing are missing, and never the page in their place: %s',
    async (below) => {
      const answer = await served.ask(BASE + below);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control') ?? '').not.toContain('immutable');
      expect(await answer.text()).not.toContain('<html');
    },
  );

  test.each([
    `${BASE}/../secret.txt`,
    `${BASE}/%2e%2e/secret.txt`,
    `${BASE}/..%2fsecret.txt`,
    `${BASE}/..%5csecret.txt`,
    `${BASE}/assets/../../secret.txt`,
    `${BASE}/assets/%2e%2e%2f%2e%2e%2fsecret.txt`,
    `${BASE}/assets/..%252f..%252fsecret.txt`,
    `${BASE}/assets/%00.js`,
    `${BASE}/%c0%ae%c0%ae/secret.txt`,
    `${BASE}//etc/passwd.txt`,
  ])('outside the folder are out of reach: %s', async (trick) => {
    const answer = await askRaw(trick);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain('not for browsers');
  });
});

describe('env.js', () => {
  /** Runs the script as the page does. */
  async function runEnvironment(): Promise<Record<string, unknown>> {
    const answer = await served.ask(`${BASE}/env.js`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const window: Record<string, unknown> = {};
    vm.runInNewContext(await answer.text(), { window });
    return JSON.parse(JSON.stringify(window)) as Record<string, unknown>;
  }

  test('tells the app its settings', async () => {
    expect(await runEnvironment()).toEqual({ APP_ID: settings.miniAppId, CHANNEL: settings });
  });

  test.each([
    '</script><script>alert(1)</script>',
    '";window.PWNED=true;"',
    '\'\\";window.PWNED=true//',
    '<!--<script>',
    'line\u2028one\u2029two\n',
  ])('cannot be broken out of by a setting: %j', async (trick) => {
    await served[Symbol.asyncDispose]();
    await open({ oauthUrl: trick, simulatorUrl: trick });
    const { PWNED, CHANNEL } = await runEnvironment();
    expect(PWNED).toBeUndefined();
    expect(CHANNEL).toMatchObject({ oauthUrl: trick, simulatorUrl: trick });
    expect(await (await served.ask(`${BASE}/env.js`)).text()).not.toContain('<');
  });
});
