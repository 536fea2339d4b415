import { createHmac } from 'node:crypto';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorHandler } from '../../http/errors.ts';
import type { WebhookEvent } from '../../services/ports.ts';
import { serve, type Served } from '../../testing/http.ts';
import { aLog } from '../../testing/outbox.ts';
import { createMessengerReader } from './event.ts';
import { messengerWebhookRoutes, type MessengerWebhookDeps } from './webhook.ts';

const secrets = { appSecret: 'app-secret-for-tests', verifyToken: 'verify-token-for-tests' };
let served: Served;
let recorded: Pick<WebhookEvent, 'id' | 'channel' | 'body'>[];
let log = aLog();

beforeEach(() => mount());
afterEach(() => served[Symbol.asyncDispose]());

async function mount(change: Partial<MessengerWebhookDeps> = {}): Promise<void> {
  [recorded, log] = [[], aLog()];
  const receive = (event: (typeof recorded)[number]) => Promise.resolve(void recorded.push(event));
  const app = express().set('query parser', 'simple');
  app.use(messengerWebhookRoutes({ ...secrets, receive, log, ...change }));
  app.use(errorHandler(log));
  served = await serve(app);
}
async function remount(change: Partial<MessengerWebhookDeps>): Promise<void> {
  await served[Symbol.asyncDispose]();
  await mount(change);
}

const sign = (body: string, secret = secrets.appSecret) =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
function post(body: string, signature: string | null = sign(body)): Promise<Response> {
  const headers = signature === null ? {} : { 'X-Hub-Signature-256': signature };
  return served.ask('/webhooks/messenger', { method: 'POST', body, headers });
}

const item = (change: object = {}) => ({
  sender: { id: '7123456789012301' },
  recipient: { id: '100200300400500' },
  timestamp: 1655258400000,
  message: { mid: 'm_1', text: 'Xin chào' },
  ...change,
});
const body = (items: object[], change: object = {}) =>
  JSON.stringify({ object: 'page', entry: [{ id: '1', time: 1, messaging: items }], ...change });

async function expectRefusal(response: Response, status: number): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(recorded).toEqual([]);
}

describe('POST /webhooks/messenger', () => {
  it('records a signed event and answers as Meta’s samples do', async () => {
    const response = await post(body([item()]));
    expect([response.status, await response.text()]).toEqual([200, 'EVENT_RECEIVED']);
    expect(recorded).toEqual([{ id: 'messenger:m_1', channel: 'messenger', body: JSON.stringify(item()) }]);
  });

  it('records each of the many events of one call by itself', async () => {
    const echo = item({ message: { mid: 'm_1', is_echo: true } });
    const reports = [item({ message: undefined, read: {} }), item({ message: undefined, delivery: {} })];
    const two = { entry: [{ messaging: [item(), echo] }, { messaging: reports }, { standby: [item()] }] };
    expect((await post(body([], two))).status).toBe(200);
    expect(new Set(recorded.map(({ id }) => id)).size).toBe(4);
    expect(recorded.map(({ id }) => id).slice(0, 2)).toEqual(['messenger:m_1', 'messenger:echo:m_1']);
  });

  it('keeps of the echo of our own message its id alone, and what staff wrote by hand whole', async () => {
    const appId = '263902037430900';
    await remount({ appId });
    const message = { mid: 'm_1', is_echo: true, text: 'Kính báo' };
    const [ours, byHand] = [item({ message: { ...message, app_id: Number(appId) } }), item({ message })];
    await post(body([ours, byHand]));
    const [kept, whole] = recorded.map((event) => event.body);
    expect(kept).not.toMatch(/Kính báo|7123456789012301/);
    expect(createMessengerReader({ appId })(kept!)).toEqual({ kind: 'ignored', name: 'echo' });
    expect(whole).toBe(JSON.stringify(byHand));
    expect(recorded[0]!.id).toBe('messenger:echo:m_1');
  });

  it('gives an event that comes again the same id, which names no person', async () => {
    const report = body([item({ message: undefined, read: { watermark: 1 } })]);
    await post(report);
    await post(report);
    expect(recorded[0]?.id).toBe(recorded[1]?.id);
    expect(recorded[0]?.id).not.toContain('7123456789012301');
  });

  it('answers 200 only when the events are safe', async () => {
    await remount({ receive: () => Promise.reject(new Error('the disk is full')) });
    expect((await post(body([item()]))).status).toBe(500);
  });

  it.each([
    ['no signature', null],
    ['another secret', sign(body([item()]), 'else')],
    ['a signature of other bytes', sign(`${body([item()])} `)],
    ['half a signature', sign(body([item()])).slice(0, 40)],
    ['no hex', `sha256=${'z'.repeat(64)}`],
  ])('refuses %s', async (_what, signature) => {
    await expectRefusal(await post(body([item()]), signature), 401);
  });

  it.each([undefined, ''])('refuses everything without an app secret (%j)', async (appSecret) => {
    await remount({ appSecret });
    await expectRefusal(await post(body([item()]), sign(body([item()]), '')), 401);
  });

  it('does not know what is of no page', async () => {
    await expectRefusal(await post(body([item()], { object: 'instagram' })), 404);
    await expectRefusal(await post('{}'), 404);
  });

  it.each(['{"object":', '[]', 'null', '7'])('calls %s malformed', async (broken) => {
    await expectRefusal(await post(broken), 400);
  });

  it.each([{ entry: 7 }, { entry: [] }, { entry: [{ messaging: 'x' }] }])('survives %j', async (odd) => {
    expect((await post(body([], odd))).status).toBe(200);
    expect(recorded).toEqual([]);
  });

  it('refuses a body above 256 kB, and JSON of many levels', async () => {
    await expectRefusal(await post(body([item({ padding: 'x'.repeat(300_000) })])), 413);
    const deep = `{"object":"page","entry":${'['.repeat(40_000)}${']'.repeat(40_000)}}`;
    await expectRefusal(await post(deep), 400);
  });
});

describe('GET /webhooks/messenger', () => {
  const verify = (change: Record<string, string> = {}) =>
    served.ask(
      `/webhooks/messenger?${new URLSearchParams({
        'hub.mode': 'subscribe',
        'hub.verify_token': secrets.verifyToken,
        'hub.challenge': '1158201444',
        ...change,
      }).toString()}`,
    );

  it('gives the challenge back to who knows the token, as plain text', async () => {
    const response = await verify();
    expect([response.status, await response.text()]).toEqual([200, '1158201444']);
    expect(response.headers.get('content-type')).toContain('text/plain');
  });

  it.each([{ 'hub.verify_token': 'else' }, { 'hub.verify_token': '' }, { 'hub.mode': 'else' }])(
    'refuses %j',
    async (change) => {
      await expectRefusal(await verify(change), 403);
    },
  );

  it('refuses a call without parameters', async () => {
    await expectRefusal(await served.ask('/webhooks/messenger'), 403);
  });

  it.each([undefined, ''])('refuses everything without a verify token (%j)', async (verifyToken) => {
    await remount({ verifyToken });
    await expectRefusal(await verify({ 'hub.verify_token': '' }), 403);
  });
});
