import { problemResponse, type ProblemResponse } from '@sang-kien/shared';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { demonstrationCredentials as credentials } from '../scripts/demonstration/credentials.ts';
import { miniAppSignature, oaSignature } from '../scripts/zalo-simulator/signing.ts';
import { send, signInAs, type Client } from './support/api.ts';
import { countEverything } from './support/rows.ts';
import { aSubmission } from './support/submission.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let worker: Client;
let worker2: Client;
let code: string;
let before: Record<string, number>;

beforeAll(async () => {
  world = await openWorld();
  worker = await signInAs(world, 'worker');
  worker2 = await signInAs(world, 'worker2');
  await Promise.all([worker.draft(), worker2.draft()]);
  const sent = await worker.ask('/submissions', {
    method: 'POST',
    body: aSubmission(),
    headers: { 'idempotency-key': 'bad-input-first' },
  });
  ({ code } = (await sent.json()) as { code: string });
  await vi.waitUntil(() =>
    ['worker', 'district-official', 'province-official'].every((who) => told(who) === 1),
  );
  // Every message comes back as an echo; they are all in before anything is counted.
  await world.demonstration.simulator.idle();
});

afterAll(() => world?.close());

const told = (persona: string) => world.demonstration.simulator.messagesOf(persona).length;

beforeEach(() => void (before = countEverything(world.dataDir)));
// Whatever was refused left nothing behind.
afterEach(() => expect(countEverything(world.dataDir)).toEqual(before));

/** Reads a refusal and makes sure that it is one that a person may be shown. */
async function refusal(response: Response): Promise<ProblemResponse> {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const text = await response.text();
  expect(text).not.toMatch(/\bat .+\.(ts|js):\d+|node_modules|SyntaxError|SQLITE|"stack"/);
  const problem = problemResponse.parse(JSON.parse(text));
  expect(problem.status).toBe(response.status);
  expect(problem.title).toMatch(/\p{L}+ \p{L}+.*\.$/u);
  return problem;
}

const post = (body: unknown, key: string | null = `bad-input-${Math.random()}`) =>
  worker.ask('/submissions', {
    method: 'POST',
    body,
    headers: key === null ? {} : { 'idempotency-key': key },
  });

describe('bodies', () => {
  it('refuses JSON that breaks off with 400', async () => {
    for (const [method, path] of [
      ['POST', '/submissions'],
      ['PUT', '/draft'],
    ] as const) {
      const response = await worker.ask(path, { method, body: '{"author":{"fullName":"Ng' });
      expect(response.status).toBe(400);
      expect((await refusal(response)).code).toBe('malformed');
    }
  });

  it('refuses JSON that is no object, and a body of another type', async () => {
    for (const body of ['[]', '"xin chào"', 'null', '42']) {
      expect((await refusal(await worker.ask('/draft', { method: 'PUT', body }))).status).toBe(400);
    }
    const headers = { 'content-type': 'text/plain' };
    const plain = await worker.ask('/draft', { method: 'PUT', body: '{}', headers });
    expect([400, 415]).toContain((await refusal(plain)).status);
  });

  it('refuses a body above its limit with 413', async () => {
    const body = { initiative: { description: 'a'.repeat(300_000) } };
    const response = await worker.ask('/draft', { method: 'PUT', body });
    expect((await refusal(response)).code).toBe('too_large');
    expect(response.status).toBe(413);
  });

  it('names every problem of a submission at its field with 422', async () => {
    const response = await post(
      aSubmission({
        author: { fullName: '', phone: '12345' },
        workplace: { unitId: 'tinh-99/999', grassrootsUnion: 'CĐCS' },
        initiative: { title: 'Gá', description: 'ơ'.repeat(2001) },
        recognition: { body: 'council', documentNo: '1', date: '2022-02-31', appliedFrom: '2021-08-31' },
        evidence: { driveUrl: 'https://drive.example.com/file/d/abc', fileIds: [] },
      }),
    );
    expect(response.status).toBe(422);
    const problems = (await refusal(response)).fields ?? [];
    expect(problems.map(({ code, field }) => `${field} ${code}`).sort()).toEqual([
      'author.fullName required',
      'author.phone invalid',
      'evidence.driveUrl drive_link_invalid',
      'initiative.description too_long',
      'recognition.appliedFrom applied_outside_window',
      'recognition.date invalid',
      'workplace.unitId unknown_unit',
    ]);
  });

  it('refuses a submission without its key, and another body under a used key', async () => {
    expect((await refusal(await post(aSubmission(), null))).status).toBe(400);
    const other = aSubmission({ targetGroup: 'union_officer' });
    expect((await refusal(await post(other, 'bad-input-first'))).status).toBe(409);
    const again = await post(aSubmission(), 'bad-input-first');
    expect(again.status).toBe(201);
    expect(((await again.json()) as { code: string }).code).toBe(code);
  });

  it('refuses a draft that builds on a version that is gone, and a version that is none', async () => {
    for (const [version, status] of [
      ['"99"', 409],
      ['"abc"', 400],
    ] as const) {
      const headers = { 'if-match': version };
      const response = await worker.ask('/draft', { method: 'PUT', body: {}, headers });
      expect((await refusal(response)).status).toBe(status);
    }
  });
});

describe('people', () => {
  it.each(['', 'Bearer', 'Bearer x', 'Basic d29ya2VyOng=', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.'])(
    'refuses the authorization “%s” with 401',
    async (authorization) => {
      for (const path of ['/draft', '/submissions', '/me', '/notifications', '/official/submissions']) {
        const headers = authorization === '' ? {} : { authorization };
        const response = await send(`${world.api}${path}`, { headers });
        expect((await refusal(response)).code).toBe('unauthenticated');
        expect(response.status).toBe(401);
      }
    },
  );

  it('refuses a session token with one changed sign', async () => {
    const at = worker.token.length - 10;
    const changed = worker.token[at] === 'A' ? 'B' : 'A';
    const token = worker.token.slice(0, at) + changed + worker.token.slice(at + 1);
    const response = await send(`${world.api}/draft`, { headers: { authorization: `Bearer ${token}` } });
    expect((await refusal(response)).status).toBe(401);
  });

  it('gives no session for a token that Zalo does not know', async () => {
    const body = { zaloAccessToken: 'no-such-token' };
    const response = await send(`${world.api}/session`, { method: 'POST', body });
    expect((await refusal(response)).status).toBe(401);
    const browser = { code: 'no-such-code', codeVerifier: 'v'.repeat(43) };
    const second = await send(`${world.api}/session/browser`, { method: 'POST', body: browser });
    expect((await refusal(second)).status).toBe(401);
  });

  it('says “not found” alike for a dossier of another person and for one that is none', async () => {
    const foreign = await refusal(await worker2.ask(`/submissions/${code}`));
    const none = await refusal(await worker2.ask('/submissions/SK-2222-2222'));
    expect([foreign.status, none.status]).toEqual([404, 404]);
    expect(foreign.title).toBe(none.title);
  });

  it('names a mistyped sign of a code instead of searching for it', async () => {
    const last = code.at(-1) === '2' ? '3' : '2';
    const problem = await refusal(await worker.ask(`/submissions/${code.slice(0, -1)}${last}`));
    expect(problem.title).toContain('gõ nhầm');
    const lower = await worker.ask(`/submissions/${code.toLowerCase().replaceAll('-', '')}`);
    expect(lower.status).toBe(200);
  });

  it('keeps the officials’ list to officials', async () => {
    expect((await refusal(await worker.ask('/official/submissions'))).status).toBe(403);
    const body = { token: 'an-invitation-that-nobody-made' };
    const response = await worker.ask('/official/invitations/accept', { method: 'POST', body });
    expect([403, 404, 422]).toContain((await refusal(response)).status);
  });

  it('answers an address that is none with 404', async () => {
    expect((await refusal(await worker.ask('/no-such-path'))).status).toBe(404);
    expect((await refusal(await worker.ask('/submissions/%E0%A4%A'))).status).toBe(400);
  });
});

describe('files', () => {
  const tus = (headers: Record<string, string>, client = worker) =>
    client.ask('/evidence', { method: 'POST', headers: { 'tus-resumable': '1.0.0', ...headers } });
  const named = (name: string) => `filename ${Buffer.from(name).toString('base64')}`;

  it('refuses a type that is not taken, an empty file and one that is too big before a byte is sent', async () => {
    for (const [name, bytes, cause] of [
      ['virus.exe', '100', 'wrong_type'],
      ['trống.pdf', '0', 'empty'],
      ['lớn.pdf', String(21 * 1024 * 1024), 'too_big'],
    ] as const) {
      const response = await tus({ 'upload-length': bytes, 'upload-metadata': named(name) });
      expect((await refusal(response)).fields?.[0]?.code).toBe(cause);
    }
  });

  it('refuses an upload of nobody', async () => {
    const response = await send(`${world.api}/evidence`, {
      method: 'POST',
      headers: { 'tus-resumable': '1.0.0', 'upload-length': '10', 'upload-metadata': named('a.pdf') },
    });
    expect((await refusal(response)).status).toBe(401);
  });
});

describe('webhooks', () => {
  const url = () => `http://localhost:${world.ports.port}/webhooks/zalo`;
  const event = (name: string) =>
    JSON.stringify({
      app_id: credentials.appId,
      event_name: name,
      timestamp: '1655258400000',
      sender: { id: '2468458835291979901' },
      recipient: { id: credentials.oaId },
      message: { msg_id: 'bad-input-1', text: 'xin chào' },
    });
  const signed = (rawBody: string) => ({
    'X-ZEvent-Signature': oaSignature({ ...credentials, rawBody, timestamp: '1655258400000' }),
  });

  it('refuses an event that is not signed, or signed for another body', async () => {
    const rawBody = event('user_send_text');
    const unsigned = await send(url(), { method: 'POST', body: rawBody });
    const altered = await send(url(), {
      method: 'POST',
      body: rawBody.replace('xin chào', 'xin chao'),
      headers: signed(rawBody),
    });
    const garbled = await send(url(), {
      method: 'POST',
      body: rawBody,
      headers: { 'X-ZEvent-Signature': 'mac=00' },
    });
    for (const response of [unsigned, altered, garbled]) {
      expect((await refusal(response)).status).toBe(401);
    }
  });

  it('refuses what is no JSON, and what is too big', async () => {
    const broken = await send(url(), { method: 'POST', body: '{"app_id":', headers: signed('{"app_id":') });
    expect((await refusal(broken)).status).toBe(400);
    const big = JSON.stringify({ text: 'a'.repeat(300_000) });
    const response = await send(url(), { method: 'POST', body: big, headers: signed(big) });
    expect((await refusal(response)).status).toBe(413);
  });

  it('refuses a Mini App event with a wrong signature', async () => {
    const body = {
      event: 'user.revoke.consent',
      appId: credentials.miniAppId,
      userId: '4047671499938107201',
      timestamp: 1,
    };
    const response = await send(`http://localhost:${world.ports.port}/webhooks/mini-app`, {
      method: 'POST',
      body,
      headers: { 'X-ZEvent-Signature': miniAppSignature({ ...body, timestamp: 2 }, credentials.openApiKey) },
    });
    expect((await refusal(response)).status).toBe(401);
  });

  it('takes note of a signed event that it does not know, answers 200 and does nothing more', async () => {
    const rawBody = event('oa_dances_the_samba');
    const messages = told('worker');
    for (let repeat = 0; repeat < 2; repeat += 1) {
      const response = await send(url(), { method: 'POST', body: rawBody, headers: signed(rawBody) });
      expect(response.status).toBe(200);
    }
    const { webhook_event: events, ...rest } = countEverything(world.dataDir);
    const { webhook_event: eventsBefore, ...restBefore } = before;
    expect(rest).toEqual(restBefore);
    expect(events).toBe((eventsBefore ?? 0) + 1);
    expect(told('worker')).toBe(messages);
    before = { ...before, webhook_event: events ?? 0 };
  });
});
