import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorHandler } from '../../http/errors.ts';
import type { WebhookEvent } from '../../services/ports.ts';
import { aLog } from '../../testing/outbox.ts';
import { readZaloEvent } from './event.ts';
import { miniAppWebhookRoutes } from './mini-app-webhook.ts';
import { zaloWebhookRoutes } from './webhook.ts';

const appId = '1234567890123456789';
const oaId = '388613280878808645';
const oaSecretKey = 'oa-secret-for-tests';
const openApiKey = 'open-api-key-for-tests';
let server: Server;
let recorded: Pick<WebhookEvent, 'id' | 'channel' | 'body'>[];
let log = aLog();

beforeEach(async () => {
  [recorded, log] = [[], aLog()];
  const receive = (event: (typeof recorded)[number]) => Promise.resolve(void recorded.push(event));
  const app = express();
  app.use(zaloWebhookRoutes({ appId, oaId, oaSecretKey, receive, log }));
  app.use(miniAppWebhookRoutes({ openApiKey, receive }));
  app.use(errorHandler(log));
  server = app.listen(0, 'localhost');
  await once(server, 'listening');
});
afterEach(() => void server.close());

function post(path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = `http://localhost:${(server.address() as AddressInfo).port}${path}`;
  return fetch(url, { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } });
}

function macOf(body: string, { first = appId, secret = oaSecretKey } = {}): Record<string, string> {
  const { timestamp } = JSON.parse(body) as { timestamp: unknown };
  const digest = createHash('sha256').update(first + body + String(timestamp) + secret);
  return { 'X-ZEvent-Signature': `mac=${digest.digest('hex')}` };
}

const event = (change: object = {}) =>
  JSON.stringify({
    app_id: appId,
    event_name: 'user_send_text',
    timestamp: '1760000000000',
    sender: { id: '246845883529197922' },
    message: { msg_id: '96d3cdf3af150460909', text: 'Xin  chào' },
    ...change,
  });

async function expectRefusal(response: Response, status: number): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.text()).not.toContain('    at ');
  expect(recorded).toEqual([]);
}

describe('POST /webhooks/zalo', () => {
  it('records the bytes of a signed event and answers 200', async () => {
    const response = await post('/webhooks/zalo', event(), macOf(event()));
    expect(response.status).toBe(200);
    expect(recorded).toEqual([{ id: 'zalo:96d3cdf3af150460909', channel: 'zalo', body: event() }]);
  });

  it('keeps of the echo of our own message its id alone, and what staff wrote by hand whole', async () => {
    const oa = { id: oaId };
    const echo = event({ event_name: 'oa_send_text', sender: oa, recipient: { id: '246845883529197922' } });
    const byHand = event({ event_name: 'oa_send_text', sender: { ...oa, admin_id: '9' } });
    for (const each of [echo, byHand]) await post('/webhooks/zalo', each, macOf(each));
    const id = 'zalo:oa_send_text:96d3cdf3af150460909';
    expect(recorded).toEqual([
      { id, channel: 'zalo', body: expect.not.stringMatching(/Xin|246845883529197922/) as string },
      { id, channel: 'zalo', body: byHand },
    ]);
    expect(readZaloEvent(recorded[0]!.body)).toEqual({ kind: 'ignored', name: 'oa_send_text' });
  });

  it('answers 200 to an event that it does not know, and records it', async () => {
    const unknown = event({ event_name: 'from_the_future', message: undefined });
    expect((await post('/webhooks/zalo', unknown, macOf(unknown))).status).toBe(200);
    expect(recorded).toHaveLength(1);
  });

  it('takes a timestamp that is a number', async () => {
    const numbered = event({ timestamp: 1760000000000 });
    expect((await post('/webhooks/zalo', numbered, macOf(numbered))).status).toBe(200);
  });

  it('refuses what is not signed', async () => {
    await expectRefusal(await post('/webhooks/zalo', event()), 401);
  });

  it('refuses what was altered on the way, if only by a space', async () => {
    await expectRefusal(await post('/webhooks/zalo', event().replace('  ', ' '), macOf(event())), 401);
  });

  it('refuses what is meant for another app', async () => {
    const foreign = event({ app_id: '999' });
    await expectRefusal(await post('/webhooks/zalo', foreign, macOf(foreign)), 401);
    await expectRefusal(await post('/webhooks/zalo', foreign, macOf(foreign, { first: '999' })), 401);
  });

  it('refuses a signature over the OA id, and tells the operator', async () => {
    await expectRefusal(await post('/webhooks/zalo', event(), macOf(event(), { first: oaId })), 401);
    expect(log.lines).toMatchObject([{ level: 'error' }]);
  });

  it.each(['{"app_id":', '[]', 'null', '"text"', ''])('calls %j malformed', async (body) => {
    const headers = { 'X-ZEvent-Signature': `mac=${'0'.repeat(64)}` };
    await expectRefusal(await post('/webhooks/zalo', body, headers), 400);
  });

  it.each(['{"toString":null}', '{"toString":1,"valueOf":2}', '["1"]', 'null', 'true'])(
    'refuses %s as a timestamp',
    async (timestamp) => {
      const odd = `{"timestamp":${timestamp}}`;
      const headers = { 'X-ZEvent-Signature': `mac=${'0'.repeat(64)}` };
      await expectRefusal(await post('/webhooks/zalo', odd, headers), 401);
      expect(log.lines).toEqual([]);
    },
  );

  it('refuses a body above 256 kB', async () => {
    const huge = event({ padding: 'x'.repeat(300_000) });
    await expectRefusal(await post('/webhooks/zalo', huge, macOf(huge)), 413);
  });
});

it.each(['/webhooks/zalo', '/webhooks/mini-app'])('%s calls JSON of many levels malformed', async (path) => {
  for (const [start, end] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const deep = `{"timestamp":"1","a":${start.repeat(40_000)}1${end.repeat(40_000)}}`;
    await expectRefusal(await post(path, deep, { 'X-ZEvent-Signature': '0'.repeat(64) }), 400);
  }
  expect(log.lines).toEqual([]);
});

describe('POST /webhooks/mini-app', () => {
  const body = JSON.stringify({
    event: 'user.revoke.consent',
    appId: '2646373759294038927',
    userId: '4047671499938107249',
    timestamp: 1670553442564,
  });
  const signature = '565fc6c0fce869602e0ce5dfd0c59ad459edb5158d2fbb6424d58bde6e3189c5';

  it('records a signed event once per person and time', async () => {
    const response = await post('/webhooks/mini-app', body, { 'X-ZEvent-Signature': signature });
    expect(response.status).toBe(200);
    const id = expect.stringMatching(/^mini-app:user\.revoke\.consent:1670553442564:[0-9a-f]{32}$/) as string;
    expect(recorded).toEqual([{ id, channel: 'mini-app', body }]);
  });

  it('refuses what is not signed, what was altered, and what is no JSON', async () => {
    const headers = { 'X-ZEvent-Signature': signature };
    await expectRefusal(await post('/webhooks/mini-app', body), 401);
    await expectRefusal(await post('/webhooks/mini-app', body.replace('249"', '248"'), headers), 401);
    await expectRefusal(await post('/webhooks/mini-app', body.slice(1), headers), 400);
  });
});
