import { AppError } from '@sang-kien/shared';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ZaloIdentity } from '../services/ports.ts';
import { aLog } from '../testing/outbox.ts';
import { startSimulator, type SimulatorProcess } from '../testing/zalo-simulator.ts';
import { createZaloIdentity } from './graph-client.ts';

let zalo: SimulatorProcess;
let log = aLog();
beforeAll(async () => void (zalo = await startSimulator({ startsAt: '2022-06-15T09:00:00+07:00' })));
afterEach(() => zalo.control('faults-off'));
afterAll(() => zalo[Symbol.asyncDispose]());

function identity(change: object = {}): ZaloIdentity {
  log = aLog();
  const { appId, appSecret } = zalo.credentials;
  return createZaloIdentity({ graphUrl: zalo.url, oauthUrl: zalo.url, appId, appSecret, log, ...change });
}

async function refusal(work: Promise<unknown>): Promise<AppError> {
  const error = await work.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(AppError);
  return error as AppError;
}

describe('A person’s profile', () => {
  it('comes with both ids and the name', async () => {
    expect(await identity().profile(await zalo.userToken('worker'))).toEqual({
      zaloUserId: '4047671499938107201',
      oaUserId: '246845883529197901',
      name: 'Nguyễn Thị Mẫu',
    });
  });

  it('comes without a name when the person has not agreed to that', async () => {
    expect(await identity().profile(await zalo.userToken('worker', false))).toMatchObject({ name: null });
  });

  it('is refused for a token that Zalo does not know', async () => {
    expect(await refusal(identity().profile('nonsense'))).toMatchObject({ code: 'unauthenticated' });
  });

  it('raises a configuration alarm when the server stands outside Viet Nam, without an address in it', async () => {
    await zalo.control('faults', { graphError: -501 });
    expect(await refusal(identity().profile('any'))).toMatchObject({ code: 'unavailable' });
    expect(log.lines).toMatchObject([{ level: 'error', facts: { code: -501 } }]);
    expect(JSON.stringify(log.lines)).not.toContain('203.0.113.7');
  });

  it('raises a configuration alarm when the app secret is wrong', async () => {
    const token = await zalo.userToken('worker');
    const wrong = identity({ appSecret: 'else' });
    expect(await refusal(wrong.profile(token))).toMatchObject({ code: 'unavailable' });
    expect(log.lines).toMatchObject([{ level: 'error', facts: { code: 100 } }]);
  });

  it('is unavailable while Zalo is down or slow', async () => {
    const token = await zalo.userToken('worker');
    await zalo.control('faults', { target: 'graph', failure: { kind: 'http', status: 500 } });
    expect(await refusal(identity().profile(token))).toMatchObject({ code: 'unavailable' });
    await zalo.control('faults', { target: 'graph', failure: { kind: 'no-answer' } });
    expect(await refusal(identity({ timeLimitMs: 100 }).profile(token))).toMatchObject({
      code: 'unavailable',
    });
    expect(JSON.stringify(log.lines)).not.toContain(token);
  });
});

describe('A phone number', () => {
  async function phoneToken(accessToken: string): Promise<string> {
    const response = await zalo.post('/mini-app/phone-consent', { access_token: accessToken, allow: true });
    return ((await response.json()) as { token: string }).token;
  }

  it('comes in our own spelling', async () => {
    const accessToken = await zalo.userToken('worker');
    expect(await identity().phone(accessToken, await phoneToken(accessToken))).toBe('+84900000001');
  });

  it('is asked for again when the token was used before', async () => {
    const accessToken = await zalo.userToken('worker');
    const token = await phoneToken(accessToken);
    await identity().phone(accessToken, token);
    expect(await refusal(identity().phone(accessToken, token))).toMatchObject({ code: 'refused' });
  });

  it('of another country is refused with a sentence', async () => {
    const fetchAbroad = () => Promise.resolve(Response.json({ error: 0, data: { number: '15551234567' } }));
    expect(await refusal(identity({ fetch: fetchAbroad }).phone('a', 'b'))).toMatchObject({
      code: 'refused',
    });
  });
});

describe('A browser that comes back from Zalo’s OAuth page', () => {
  /** The pair of the reference (3.1). */
  const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

  async function code(): Promise<string> {
    const form = new URLSearchParams({
      app_id: zalo.credentials.appId,
      redirect_uri: 'http://localhost:3000/zapps/1/dang-nhap',
      code_challenge: challenge,
      persona: 'worker2',
      consent: 'yes',
    });
    const answer = await fetch(`${zalo.url}/v4/permission`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
    });
    return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
  }

  it('gets a token for its code and verifier', async () => {
    const { accessToken } = await identity().exchangeBrowserCode(await code(), verifier);
    expect(await identity().profile(accessToken)).toMatchObject({ zaloUserId: '4047671499938107202' });
  });

  it('is refused with another verifier, and with a code used twice', async () => {
    const other = verifier.replace('d', 'e');
    expect(await refusal(identity().exchangeBrowserCode(await code(), other))).toMatchObject({
      code: 'unauthenticated',
    });
    const once = await code();
    await identity().exchangeBrowserCode(once, verifier);
    expect(await refusal(identity().exchangeBrowserCode(once, verifier))).toMatchObject({
      code: 'unauthenticated',
    });
  });
});
