import express from 'express';
import { afterEach, describe, expect, test } from 'vitest';
import { serve, type Served } from '../testing/index.ts';
import { tusHeaders } from './evidence-tus.ts';
import { apiHeaders, crossOrigin, limitRate, pageHeaders } from './security.ts';

const real = {
  publicOrigin: 'https://sangkien.example.vn',
  oauthOrigin: 'https://oauth.zaloapp.com',
  simulatorUrl: null,
  tusHeaders: [...tusHeaders.sent, ...tusHeaders.read],
};
const demonstration = {
  ...real,
  publicOrigin: 'http://localhost:3000',
  simulatorUrl: 'http://localhost:3001',
};

let served: Served | undefined;
afterEach(async () => {
  await served?.[Symbol.asyncDispose]();
  served = undefined;
});

async function answers(...middleware: express.RequestHandler[]): Promise<Served> {
  const app = express().set('trust proxy', 1).disable('x-powered-by');
  served = await serve(app.use(...middleware).use((_request, response) => void response.send('ok')));
  return served;
}

/** The parts of a content security policy by their names. */
function policyOf(answer: Response): Record<string, string[]> {
  const parts = (answer.headers.get('content-security-policy') ?? '').split(';');
  return Object.fromEntries(
    parts.map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

describe('headers of the page', () => {
  test('let no script run but the app’s own files, and no page of others frame it', async () => {
    const answer = await (await answers(pageHeaders(real))).ask('/');
    const policy = policyOf(answer);
    expect(policy).toMatchObject({
      'default-src': ["'self'"],
      'script-src': ["'self'"],
      'connect-src': ["'self'"],
      'frame-src': ["'none'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'self'"],
    });
    expect(policy['form-action']).toContain(real.oauthOrigin);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=31536000');
  });

  test('let the demonstration reach its simulated Zalo, over plain HTTP', async () => {
    const answer = await (await answers(pageHeaders(demonstration))).ask('/');
    const policy = policyOf(answer);
    expect(policy['connect-src']).toEqual(["'self'", 'http://localhost:3001']);
    expect(policy['frame-src']).toEqual(['http://localhost:3001']);
    expect(policy['script-src']).toEqual(["'self'"]);
    expect(answer.headers.has('strict-transport-security')).toBe(false);
    expect(policy).not.toHaveProperty('upgrade-insecure-requests');
  });
});

describe('headers of the API', () => {
  test('keep an answer from being run, framed or taken for a page', async () => {
    const answer = await (await answers(apiHeaders(real))).ask('/');
    expect(policyOf(answer)).toEqual({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringContaining('max-age=31536000'),
      vary: 'Origin',
    });
    expect(answer.headers.has('x-powered-by')).toBe(false);
  });

  test('hold nobody to HTTPS in the demonstration', async () => {
    const answer = await (await answers(apiHeaders(demonstration))).ask('/');
    expect(answer.headers.has('strict-transport-security')).toBe(false);
  });
});

describe('pages of other origins', () => {
  const allowed = (answer: Response) => answer.headers.get('access-control-allow-origin');
  const preflight = (origin: string, headers = 'authorization,content-type') =>
    served!.ask('/', {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'PATCH',
        'Access-Control-Request-Headers': headers,
      },
    });

  test.each(['https://h5.zdn.vn', 'zbrowser://h5.zdn.vn', real.publicOrigin])(
    'the app at %s may read the answers',
    async (origin) => {
      await answers(crossOrigin(real));
      expect(allowed(await served!.ask('/', { headers: { Origin: origin } }))).toBe(origin);
      const asked = await preflight(origin);
      expect([asked.status, allowed(asked)]).toEqual([204, origin]);
    },
  );

  test.each([
    'https://evil.example',
    'https://h5.zdn.vn.evil.example',
    'https://evil-h5.zdn.vn',
    'http://h5.zdn.vn',
    'https://h5.zdn.vn:8443',
    'http://sangkien.example.vn',
    'https://www.sangkien.example.vn',
    'null',
    '*',
  ])('the page at %s may not', async (origin) => {
    await answers(crossOrigin(real));
    for (const answer of [await served!.ask('/', { headers: { Origin: origin } }), await preflight(origin)]) {
      expect(allowed(answer)).toBeNull();
      expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
    }
  });

  test('may send what uploads need, and read what comes back', async () => {
    await answers(crossOrigin(real));
    const needed = ['Tus-Resumable', 'Upload-Length', 'Upload-Metadata', 'Upload-Offset'];
    const asked = await preflight('https://h5.zdn.vn', needed.join(','));
    const sent = asked.headers.get('access-control-allow-headers')!.toLowerCase().split(/,\s*/);
    for (const name of [...needed, 'Authorization', 'Content-Type', 'If-Match', 'Idempotency-Key'])
      expect(sent).toContain(name.toLowerCase());
    const methods = asked.headers.get('access-control-allow-methods')!.split(',');
    expect(methods).toEqual(expect.arrayContaining(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']));
    const answer = await served!.ask('/', { headers: { Origin: 'https://h5.zdn.vn' } });
    const read = answer.headers.get('access-control-expose-headers')!.toLowerCase().split(/,\s*/);
    for (const name of ['location', 'upload-offset', 'upload-length']) expect(read).toContain(name);
  });

  test('answers to pages of our own and to servers carry no such headers', async () => {
    const answer = await (await answers(crossOrigin(real))).ask('/');
    expect([answer.status, await answer.text(), allowed(answer)]).toEqual([200, 'ok', null]);
  });
});

describe('asking too often', () => {
  const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } });

  test('is answered as a problem that says when to come back', async () => {
    await answers(limitRate(3));
    for (let i = 0; i < 3; i += 1) expect((await served!.ask('/', from('203.0.113.7'))).status).toBe(200);
    const answer = await served!.ask('/', from('203.0.113.7'));
    expect(answer.status).toBe(429);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = (await answer.json()) as { title: string };
    expect(problem).toMatchObject({ code: 'too_many_requests', status: 429 });
    expect(problem.title).toContain('chờ một phút');
    const seconds = Number(answer.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  test('of one address leaves the others alone', async () => {
    await answers(limitRate(1));
    await served!.ask('/', from('203.0.113.7'));
    expect((await served!.ask('/', from('203.0.113.7'))).status).toBe(429);
    expect((await served!.ask('/', from('203.0.113.8'))).status).toBe(200);
  });

  test('cannot be hidden by naming another address before the proxy’s', async () => {
    await answers(limitRate(1));
    await served!.ask('/', from('198.51.100.1, 203.0.113.7'));
    expect((await served!.ask('/', from('198.51.100.2, 203.0.113.7'))).status).toBe(429);
  });

  test('is not counted when the limit is off', async () => {
    await answers(limitRate(0));
    const all = await Promise.all(Array.from({ length: 30 }, () => served!.ask('/')));
    expect(all.every(({ status }) => status === 200)).toBe(true);
  });
});
