import { SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestStorage, type TestStorage } from '../testing/index.ts';
import { createSessions, type Sessions } from './session.ts';

const SECRET = 'a-secret-of-forty-signs-for-tests-only-xx';
const HOUR = 3_600_000;
const startedAt = new Date('2026-11-22T08:00:00Z').getTime();

let storage: TestStorage;
let machineNow: number;
let sessions: Sessions;
beforeEach(async () => {
  storage = await openTestStorage();
  machineNow = startedAt;
  sessions = sessionsWith(SECRET);
});
afterEach(async () => storage[Symbol.asyncDispose]());

function sessionsWith(secret: string): Sessions {
  return createSessions({
    secret,
    people: storage.people,
    zalo: {
      profile: async (accessToken) => ({ zaloUserId: accessToken, oaUserId: null, name: 'Nguyễn Thị Mẫu' }),
      phone: async () => '+84900000001',
      exchangeBrowserCode: async (code, codeVerifier) => ({ accessToken: `${code}/${codeVerifier}` }),
    },
    clock: { now: () => new Date('2022-06-15T02:00:00Z') },
    systemClock: { now: () => new Date(machineNow) },
  });
}

const refusal = { name: 'AppError', code: 'unauthenticated' };
const keyOf = (secret: string) => new TextEncoder().encode(secret);

/** A token as ours, unless told otherwise. */
function token(
  personId: string,
  change: { secret?: string; alg?: string; issuer?: string; exp?: number } = {},
) {
  const { secret = SECRET, alg = 'HS256', issuer = 'sang-kien', exp = startedAt + HOUR } = change;
  return new SignJWT()
    .setProtectedHeader({ alg })
    .setSubject(personId)
    .setIssuer(issuer)
    .setExpirationTime(Math.floor(exp / 1000))
    .sign(keyOf(secret));
}

describe('opening a session', () => {
  test('gives a token by which the person is found again', async () => {
    const { token: opened, person, expiresAt } = await sessions.open('1001');
    expect(person).toMatchObject({ zaloUserId: '1001', name: 'Nguyễn Thị Mẫu' });
    expect(expiresAt).toEqual(new Date(startedAt + 4 * HOUR));
    expect(await sessions.personOf(opened)).toEqual(person);
  });

  test('twice is the same person with two tokens that both hold', async () => {
    const one = await sessions.open('1001');
    machineNow += 1000;
    const two = await sessions.open('1001');
    expect(two.person.id).toBe(one.person.id);
    expect(two.token).not.toBe(one.token);
    expect((await sessions.personOf(one.token)).id).toBe(one.person.id);
  });

  test('from a browser trades the code together with its verifier', async () => {
    const { person } = await sessions.openFromBrowser('code', 'verifier');
    expect(person.zaloUserId).toBe('code/verifier');
  });

  test('holds on another server with the same secret, and on none with another', async () => {
    const { token: opened, person } = await sessions.open('1001');
    expect((await sessionsWith(SECRET).personOf(opened)).id).toBe(person.id);
    await expect(sessionsWith(`${SECRET}!`).personOf(opened)).rejects.toMatchObject(refusal);
  });

  test('puts nothing of the person but an id of ours into the token', async () => {
    const { token: opened, person } = await sessions.open('1001');
    const claims = JSON.parse(Buffer.from(opened.split('.')[1]!, 'base64url').toString()) as object;
    expect(Object.keys(claims).sort()).toEqual(['exp', 'iss', 'sub']);
    expect(claims).toMatchObject({ sub: person.id });
  });
});

describe('the life of a session', () => {
  test('ends at its hour and not before', async () => {
    const { token: opened } = await sessions.open('1001');
    machineNow = startedAt + 4 * HOUR - 1;
    await expect(sessions.personOf(opened)).resolves.toBeDefined();
    machineNow = startedAt + 4 * HOUR;
    await expect(sessions.personOf(opened)).rejects.toMatchObject(refusal);
  });

  test('does not go on because the token was looked at before', async () => {
    const { token: opened } = await sessions.open('1001');
    for (let look = 0; look < 3; look += 1) await sessions.personOf(opened);
    machineNow = startedAt + 4 * HOUR;
    for (let look = 0; look < 2; look += 1)
      await expect(sessions.personOf(opened)).rejects.toMatchObject(refusal);
  });

  test('goes by the machine’s clock, not by that of the programme', async () => {
    const { token: opened } = await sessions.open('1001');
    machineNow = startedAt + 3 * HOUR;
    expect((await sessions.personOf(opened)).zaloUserId).toBe('1001');
  });

  test('ends at once for a person who withdrew consent, also when the token was looked at before', async () => {
    const { token: opened } = await sessions.open('1001');
    await sessions.personOf(opened);
    await storage.people.erase({ zaloUserId: '1001', revokedAt: null, at: new Date() });
    await expect(sessions.personOf(opened)).rejects.toMatchObject(refusal);
  });

  test('of somebody who came back after erasure is a new one of a new person', async () => {
    const before = await sessions.open('1001');
    await storage.people.erase({ zaloUserId: '1001', revokedAt: null, at: new Date() });
    const after = await sessions.open('1001');
    expect(after.person.id).not.toBe(before.person.id);
    await expect(sessions.personOf(before.token)).rejects.toMatchObject(refusal);
    expect((await sessions.personOf(after.token)).id).toBe(after.person.id);
  });

  test('shows the person as they stand now', async () => {
    const { token: opened, person } = await sessions.open('1001');
    await sessions.personOf(opened);
    await storage.people.savePhone(person.id, '+84900000001');
    expect((await sessions.personOf(opened)).phone).toBe('+84900000001');
  });
});

describe('tokens that are not ours', () => {
  let personId: string;
  beforeEach(async () => {
    personId = (await sessions.open('1001')).person.id;
  });
  const refused = async (forged: string) => expect(sessions.personOf(forged)).rejects.toMatchObject(refusal);

  test('a token made by the same rules is taken: the ones below fail for one reason each', async () => {
    expect((await sessions.personOf(await token(personId))).id).toBe(personId);
  });

  test('signed with another secret', async () => refused(await token(personId, { secret: 'x'.repeat(40) })));
  test('of another issuer', async () => refused(await token(personId, { issuer: 'another-service' })));
  test('expired', async () => refused(await token(personId, { exp: startedAt - 1000 })));
  test('of nobody', async () => refused(await token('no-such-person')));
  test('signed in another way than ours, though with our secret', async () =>
    refused(await token(personId, { alg: 'HS384' })));

  test('not signed at all (alg none)', async () => {
    const claims = { iss: 'sang-kien', sub: personId, exp: startedAt / 1000 + 3600 };
    await refused(new UnsecuredJWT(claims).encode());
  });

  test('without an end', async () => {
    const endless = new SignJWT().setProtectedHeader({ alg: 'HS256' }).setIssuer('sang-kien');
    await refused(await endless.setSubject(personId).sign(keyOf(SECRET)));
  });

  test('without a person', async () => {
    const nobody = new SignJWT().setProtectedHeader({ alg: 'HS256' }).setIssuer('sang-kien');
    await refused(await nobody.setExpirationTime('1h').sign(keyOf(SECRET)));
  });

  test('with claims changed after signing', async () => {
    const other = (await sessions.open('1002')).person.id;
    const [head, , signature] = (await token(personId)).split('.');
    const claims = JSON.stringify({ iss: 'sang-kien', sub: other, exp: startedAt / 1000 + 3600 });
    await refused(`${head}.${Buffer.from(claims).toString('base64url')}.${signature}`);
  });

  test.each(['', '.', '..', 'a.b.c', 'không phải mã', 'x'.repeat(5000)])('that are no tokens: %j', refused);
});
