import { AppError, personResponse, sessionResponse } from '@sang-kien/shared';
import express from 'express';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ZaloIdentity } from '../services/ports.ts';
import { createSessions } from '../services/session.ts';
import { jsonOf, openTestStorage, serve, type Served, type TestStorage } from '../testing/index.ts';
import { aLog } from '../testing/outbox.ts';
import { errorHandler } from './errors.ts';
import { requirePerson } from './require-person.ts';
import { meRoutes, sessionRoutes } from './session.ts';

const clock = { now: () => new Date() };
let storage: TestStorage;
let served: Served;
let log: ReturnType<typeof aLog>;
let zalo: ZaloIdentity;

beforeEach(async () => {
  storage = await openTestStorage();
  log = aLog();
  zalo = {
    profile: async (accessToken) => ({ zaloUserId: accessToken, oaUserId: null, name: 'Trần Văn Mẫu' }),
    phone: async (_accessToken, phoneToken) => `+84${phoneToken}`,
    exchangeBrowserCode: async (code) => ({ accessToken: code }),
  };
  const { people, officials } = storage;
  const secret = 'a-secret-of-forty-signs-for-tests-only-xx';
  const answers: ZaloIdentity = {
    profile: (...given) => zalo.profile(...given),
    phone: (...given) => zalo.phone(...given),
    exchangeBrowserCode: (...given) => zalo.exchangeBrowserCode(...given),
  };
  const sessions = createSessions({ secret, people, zalo: answers, clock, systemClock: clock });
  const deps = { sessions, officials, people, zalo: answers };
  const app = express().use(express.json());
  app.use(sessionRoutes(deps));
  app.use(meRoutes(deps, requirePerson(sessions)));
  app.use(errorHandler(log));
  served = await serve(app);
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

async function signIn(zaloUserId = '1001') {
  const answer = await served.ask('/session', { json: { zaloAccessToken: zaloUserId } });
  expect(answer.status).toBe(200);
  return sessionResponse.parse(await answer.json());
}
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

describe('signing in', () => {
  test('answers as the contract says, and the token opens what is one’s own', async () => {
    const { token, person, expiresAt } = await signIn();
    expect(person).toMatchObject({ name: 'Trần Văn Mẫu', phone: null, roles: [] });
    expect(new Date(expiresAt).getTime()).toBeGreaterThan(Date.now());
    const me = await served.ask('/me', { headers: bearer(token) });
    expect(personResponse.parse(await me.json())).toEqual(person);
  });

  test('tells no id of Zalo', async () => {
    const { token } = await signIn('246845883529197922');
    const me = await served.ask('/me', { headers: bearer(token) });
    expect(await me.text()).not.toContain('246845883529197922');
  });

  test('tells the roles, with the unit by name', async () => {
    const { token, person } = await signIn();
    const expiresAt = new Date(Date.now() + 1000);
    const invitation = { tokenHash: 'h', unitId: 'tinh-24', grassrootsKey: null, expiresAt };
    await storage.officials.invite({ ...invitation, role: 'province-official' });
    await storage.officials.accept('h', person.id, new Date());
    const me = await jsonOf(await served.ask('/me', { headers: bearer(token) }));
    const [role] = me['roles'] as { unitName: string }[];
    expect(role).toMatchObject({ unitId: 'tinh-24', role: 'province-official' });
    expect(role!.unitName).toContain('Bắc Giang');
    expect((await signIn()).person.roles).toEqual([role]);
  });

  test('of a plain browser needs a verifier of PKCE’s length', async () => {
    const taken = { code: '1002', codeVerifier: 'v'.repeat(43) };
    expect((await served.ask('/session/browser', { json: taken })).status).toBe(200);
    for (const length of [0, 42, 129]) {
      const json = { ...taken, codeVerifier: 'v'.repeat(length) };
      expect((await served.ask('/session/browser', { json })).status).toBe(400);
    }
  });

  test.each([
    ['nothing', {}],
    ['an empty token', { zaloAccessToken: '' }],
    ['a number', { zaloAccessToken: 1001 }],
    ['an endless token', { zaloAccessToken: 'x'.repeat(4097) }],
    ['a token with a line break', { zaloAccessToken: 'a\nb' }],
    ['a token with Vietnamese letters', { zaloAccessToken: 'mã-truy-cập' }],
    ['a token with a blank', { zaloAccessToken: ' ' }],
    ['a list', []],
  ])('refuses %s as malformed, with the place', async (_what, json) => {
    const answer = await served.ask('/session', { json });
    expect(answer.status).toBe(400);
    const { code, fields } = await jsonOf(answer);
    expect(code).toBe('malformed');
    expect((fields as { field: string }[])[0]!.field).toMatch(/^body/);
  });

  test('takes no id of a client’s own making', async () => {
    const json = { zaloAccessToken: '1001', zaloUserId: '9999', personId: 'somebody' };
    const { person } = sessionResponse.parse(await (await served.ask('/session', { json })).json());
    expect((await storage.people.find(person.id))?.zaloUserId).toBe('1001');
  });

  test('tells what Zalo refused, and makes nobody', async () => {
    zalo.profile = () => Promise.reject(new AppError('unauthenticated', 'Zalo không nhận phiên này.'));
    const answer = await served.ask('/session', { json: { zaloAccessToken: 'x' } });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ title: 'Zalo không nhận phiên này.', status: 401 });
  });

  test('hides what broke and logs it without the token', async () => {
    zalo.profile = () => Promise.reject(new Error('socket of 10.0.0.7 closed'));
    const answer = await served.ask('/session', { json: { zaloAccessToken: 'very-secret-token' } });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('10.0.0.7');
    expect(log.lines).toMatchObject([{ level: 'error', facts: { path: '/session' } }]);
    expect(JSON.stringify(log.lines)).not.toContain('very-secret-token');
  });
});

describe('whoever asks for what is a person’s', () => {
  test.each([
    ['nothing', {}],
    ['no token', { Authorization: 'Bearer' }],
    ['an empty token', { Authorization: 'Bearer ' }],
    ['another scheme', { Authorization: 'Basic YTpi' }],
    ['a made-up token', { Authorization: 'Bearer a.b.c' }],
    ['two tokens', { Authorization: 'Bearer a b' }],
  ])('with %s is asked to sign in', async (_what, headers) => {
    const answer = await served.ask('/me', { headers });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = await jsonOf(answer);
    expect(problem).toMatchObject({ code: 'unauthenticated', type: 'urn:sang-kien:unauthenticated' });
    expect(problem['title']).toContain('đăng nhập');
  });

  test('with a token in the address instead of the header is asked to sign in', async () => {
    const { token } = await signIn();
    expect((await served.ask(`/me?access_token=${token}`)).status).toBe(401);
    expect((await served.ask('/me', { headers: { Cookie: `token=${token}` } })).status).toBe(401);
  });
});

describe('sharing the phone', () => {
  const share = (token: string, json: unknown) => served.ask('/me/phone', { json, headers: bearer(token) });

  test('keeps what Zalo says, for the person of the session', async () => {
    const { token, person } = await signIn();
    const other = await signIn('1002');
    const answer = await share(token, { zaloAccessToken: '1001', phoneToken: '900000001' });
    expect(await answer.json()).toEqual({ phone: '+84900000001' });
    expect((await storage.people.find(person.id))?.phone).toBe('+84900000001');
    expect((await storage.people.find(other.person.id))?.phone).toBeNull();
  });

  test('keeps nothing when Zalo refuses', async () => {
    const { token, person } = await signIn();
    zalo.phone = () => Promise.reject(new AppError('refused', 'Zalo chưa cho xem số điện thoại.'));
    const answer = await share(token, { zaloAccessToken: '1001', phoneToken: 'x' });
    expect(answer.status).toBe(422);
    expect((await storage.people.find(person.id))?.phone).toBeNull();
  });

  test('needs a session', async () => {
    const answer = await served.ask('/me/phone', { json: { zaloAccessToken: 'x', phoneToken: '9' } });
    expect(answer.status).toBe(401);
  });
});
