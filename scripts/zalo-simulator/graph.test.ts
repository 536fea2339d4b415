import { afterEach, expect, test, vi } from 'vitest';
import { personaById } from './personas.ts';
import { appSecretProof } from './signing.ts';
import { credentials, signIn, startBench, verifier, type Bench } from './testing.ts';

afterEach(() => vi.useRealTimers());

const worker = personaById('worker')!;
const proof = (token: string) => ({
  access_token: token,
  appsecret_proof: appSecretProof(token, credentials.appSecret),
});
const me = async (bench: Bench, token: string, fields: string) =>
  (await bench.get(`/v2.0/me?fields=${fields}`, proof(token))).json;
const phone = async (bench: Bench, token: string, code: string) =>
  (await bench.get('/v2.0/me/info', { access_token: token, code, secret_key: credentials.appSecret })).json;

test('the demonstration gives a token for a persona that the Graph accepts', async () => {
  await using bench = await startBench();
  const { json } = await bench.post('/demo/token', { persona: 'worker' });
  const answer = await me(bench, String(json['access_token']), 'id,name,picture.type(small),user_id_by_oa');
  expect(answer).toMatchObject({
    error: 0,
    message: 'Success',
    id: worker.zaloUserId,
    name: worker.name,
    user_id_by_oa: worker.oaUserId,
    picture: { data: { url: expect.stringContaining('http://localhost:') } },
  });
});

test('an unknown persona is a 404 in JSON', async () => {
  await using bench = await startBench();
  const { status, json } = await bench.post('/demo/token', { persona: 'nobody' });
  expect(status).toBe(404);
  expect(json).toHaveProperty('error');
});

test('without consent only the id is told', async () => {
  await using bench = await startBench();
  const code = (await signIn(bench, 'worker', false)).searchParams.get('code') ?? '';
  const fields = {
    code,
    code_verifier: verifier,
    app_id: credentials.appId,
    grant_type: 'authorization_code',
  };
  const { json } = await bench.form('/v4/access_token', fields, { secret_key: credentials.appSecret });
  expect(await me(bench, String(json['access_token']), 'id,name,picture')).toEqual({
    error: 0,
    message: 'Success',
    id: worker.zaloUserId,
  });
});

test('a wrong proof and an unknown token are refused with HTTP 200', async () => {
  await using bench = await startBench();
  const access_token = bench.zalo.userToken('worker');
  const wrong = await bench.get('/v2.0/me', { access_token, appsecret_proof: '00' });
  expect([wrong.status, wrong.json['error']]).toEqual([200, 100]);
  expect(await me(bench, 'unknown', 'id')).toMatchObject({ error: 452 });
});

test('a phone token tells the number once, within two minutes, to its own person', async () => {
  await using bench = await startBench();
  const token = bench.zalo.userToken('worker');
  const ask = () => bench.zalo.askPhone(token) as { token: string };
  const code = ask().token;
  expect(await phone(bench, token, code)).toEqual({
    data: { number: worker.phone },
    error: 0,
    message: 'Success',
  });
  expect((await phone(bench, token, code))['error']).not.toBe(0);
  expect((await phone(bench, bench.zalo.userToken('worker2'), ask().token))['error']).not.toBe(0);
  const late = ask().token;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 121_000 });
  expect((await phone(bench, token, late))['error']).not.toBe(0);
});

test('a refused phone is -201, by the sheet and by the setting', async () => {
  await using bench = await startBench();
  const access_token = bench.zalo.userToken('worker');
  const choose = async (allow: boolean) =>
    (await bench.post('/mini-app/phone-consent', { access_token, allow })).json;
  expect(await choose(false)).toEqual({ error: -201 });
  expect(await choose(true)).toEqual({ token: expect.any(String) });
  bench.zalo.control('refuse-phone', { persona: 'worker', value: true });
  expect(await choose(true)).toEqual({ error: -201 });
});

test.each([-501, 452] as const)('the Graph answers %i when switched so', async (graphError) => {
  await using bench = await startBench();
  const token = bench.zalo.userToken('worker');
  bench.zalo.control('faults', { graphError });
  expect((await me(bench, token, 'id'))['error']).toBe(graphError);
  expect((await phone(bench, token, 'any'))['error']).toBe(graphError);
});

test('the sheet in a plain browser knows its person by the sign-in at Zalo, and nobody before', async () => {
  await using bench = await startBench();
  const sheet = async (cookie?: string) =>
    (
      await fetch(`${bench.zalo.url}/mini-app/phone-consent?access_token=`, {
        headers: cookie ? { cookie } : {},
      })
    ).text();
  expect(await sheet()).toContain('data-answered="-1401"');
  const shown = await sheet('zalo_person=worker');
  expect(shown).toContain('data-answered=""');
  const [, access_token] = /data-token="([^"]+)"/.exec(shown) ?? [];
  const allowed = await bench.post('/mini-app/phone-consent', { access_token, allow: true });
  expect(allowed.json).toHaveProperty('token');
});
