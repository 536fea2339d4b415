import { afterEach, expect, test, vi } from 'vitest';
import { personas } from './personas.ts';
import { pkceChallenge } from './signing.ts';
import { credentials, signIn, startBench, verifier, type Bench } from './testing.ts';

afterEach(() => vi.useRealTimers());

const secret = { secret_key: credentials.appSecret };
const MINUTE = 60_000;

const exchange = (bench: Bench, code: string, over: Record<string, string> = {}) =>
  bench.form(
    '/v4/access_token',
    { code, app_id: credentials.appId, grant_type: 'authorization_code', code_verifier: verifier, ...over },
    secret,
  );

/** Only the date is moved: timers and the network stay real. */
function passMinutes(minutes: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * MINUTE });
}

test('the sign-in page offers every person by id and by who it is', async () => {
  await using bench = await startBench();
  const query = new URLSearchParams({
    app_id: credentials.appId,
    redirect_uri: 'http://localhost:3000/back',
    code_challenge: pkceChallenge(verifier),
    state: '"><script>alert(1)</script>',
  });
  const { status, text } = await bench.get(`/v4/permission?${query}`);
  expect(status).toBe(200);
  for (const one of personas) expect(text).toContain(`value="${one.id}"`);
  expect(text).toContain('Cho phép chia sẻ tên và ảnh');
  expect(text).toContain('Bản trình diễn – không phải Zalo thật');
  expect(text).not.toContain('<script>alert');
});

test('a chosen person comes back with code and state, and the code buys tokens once', async () => {
  await using bench = await startBench();
  const back = await signIn(bench, 'worker');
  expect(back.origin + back.pathname).toBe('http://localhost:3000/back');
  expect(back.searchParams.get('state')).toBe('state-1');
  const code = back.searchParams.get('code') ?? '';
  const { json } = await exchange(bench, code);
  expect(json).toEqual({
    access_token: expect.any(String),
    refresh_token: expect.any(String),
    expires_in: '3600',
  });
  const again = await exchange(bench, code);
  expect(again.status).toBe(200);
  expect(again.json).not.toHaveProperty('access_token');
});

test.each([
  ['another verifier', { code_verifier: 'x'.repeat(43) }],
  ['another app', { app_id: '1' }],
])('a code with %s buys nothing', async (_why, over) => {
  await using bench = await startBench();
  const code = (await signIn(bench, 'worker')).searchParams.get('code') ?? '';
  const { json } = await exchange(bench, code, over);
  expect(json).not.toHaveProperty('access_token');
  expect(json['error']).toBeLessThan(-14000);
});

test('a code is good for ten minutes', async () => {
  await using bench = await startBench();
  const code = (await signIn(bench, 'worker')).searchParams.get('code') ?? '';
  passMinutes(11);
  expect((await exchange(bench, code)).json).not.toHaveProperty('access_token');
});

test('the wrong app secret buys nothing', async () => {
  await using bench = await startBench();
  const { json } = await bench.form('/v4/access_token', {}, { secret_key: 'wrong' });
  expect(json).not.toHaveProperty('access_token');
});

test.each([
  ['https://evil.example/back', -14003],
  ['http://localhost.evil.example/back', -14003],
  ['javascript:alert(1)', -14003],
])('the redirect to %s is refused', async (redirect_uri, code) => {
  await using bench = await startBench();
  const challenge = pkceChallenge(verifier);
  const query = new URLSearchParams({
    app_id: credentials.appId,
    redirect_uri,
    code_challenge: challenge,
    state: '',
  });
  const { status, text } = await bench.get(`/v4/permission?${query}`);
  expect(status).toBe(400);
  expect(text).toContain(String(code));
});

test('OA tokens: the refresh token is single use and rotates, expires_in is the text 90000', async () => {
  await using bench = await startBench();
  const first = await bench.oaPair();
  expect(first['expires_in']).toBe('90000');
  const used = await bench.oaPair();
  expect(used).not.toHaveProperty('access_token');
  expect(used['error']).toBeLessThan(-14000);
  const second = await bench.oaPair(first['refresh_token']);
  expect(second['access_token']).not.toBe(first['access_token']);
});

test('an OA access token lives 25 hours', async () => {
  await using bench = await startBench();
  const { access_token = '' } = await bench.oaPair();
  expect((await bench.get('/v2.0/oa/getoa', { access_token })).json.data?.['oa_id']).toBe(credentials.oaId);
  passMinutes(25 * 60 + 1);
  expect((await bench.get('/v2.0/oa/getoa', { access_token })).json['error']).toBe(-220);
});

test('an administrator grants the OA, and its code is not good for a person', async () => {
  await using bench = await startBench();
  const request = {
    app_id: credentials.appId,
    redirect_uri: 'http://localhost:3000/oa',
    code_challenge: pkceChallenge(verifier),
  };
  const grant = async () => {
    const { headers } = await bench.form('/v4/oa/permission', { ...request, choice: 'allow' });
    return new URL(headers.get('location') ?? '').searchParams;
  };
  const params = await grant();
  expect(params.get('oa_id')).toBe(credentials.oaId);
  expect((await exchange(bench, params.get('code') ?? '')).json).not.toHaveProperty('access_token');
  const fields = {
    code: (await grant()).get('code') ?? '',
    app_id: credentials.appId,
    grant_type: 'authorization_code',
    code_verifier: verifier,
  };
  expect((await bench.form('/v4/oa/access_token', fields, secret)).json).toHaveProperty('refresh_token');
});
