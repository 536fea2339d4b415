import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readZaloEvent } from '../channels/zalo/event.ts';
import { miniAppWebhookRoutes, readMiniAppEvent } from '../channels/zalo/mini-app-webhook.ts';
import { zaloWebhookRoutes } from '../channels/zalo/webhook.ts';
import { errorHandler } from '../http/errors.ts';
import { createJobs, type Jobs } from '../jobs/jobs.ts';
import { aDossier, aLog, aReceipt } from '../testing/outbox.ts';
import { openTestStorage, type TestStorage } from '../testing/storage.ts';
import { startSimulator, type SimulatorProcess } from '../testing/zalo-simulator.ts';
import { createOaMessenger } from '../zalo/oa-client.ts';
import { createRequestPair } from '../zalo/oa-grant.ts';
import { createOaAccess } from '../zalo/oa-tokens.ts';
import { createDeliverOutbox } from './deliver-outbox.ts';
import { createOneAnswer } from './one-answer.test-data.ts';
import type { Person } from './ports.ts';
import { createReceiveEvent } from './receive-event.ts';
import { createWithdrawConsent } from './withdraw-consent.ts';
import { createWorkEvents } from './work-event.ts';

/** Everything between a chat window and the database, with the simulator as Zalo. */
const start = new Date('2022-06-15T02:00:00Z');
let offset = start.getTime() - Date.now();
/** How far the test has moved all clocks on. */
let ahead = 0;
const clock = { now: () => new Date(Date.now() + offset + ahead) };
const systemClock = { now: () => new Date(Date.now() + ahead) };
const log = aLog();
const jobsRef: { jobs?: Jobs } = {};
let storage: TestStorage;
let server: Server;
let zalo: SimulatorProcess;
let worker: Person;

beforeAll(async () => {
  storage = await openTestStorage();
  const app = express();
  server = app.listen(0, 'localhost');
  await once(server, 'listening');
  const here = `http://localhost:${(server.address() as AddressInfo).port}`;
  zalo = await startSimulator({
    startsAt: start.toISOString(),
    webhookUrl: `${here}/webhooks/zalo`,
    miniAppWebhookUrl: `${here}/webhooks/mini-app`,
  });
  const { jobs } = connect(app);
  jobsRef.jobs = jobs;
  jobs.start();
  worker = await storage.people.signIn(
    { zaloUserId: '4047671499938107201', oaUserId: '246845883529197901', name: 'Nguyễn Thị Mẫu' },
    start,
  );
});
afterAll(async () => {
  await jobsRef.jobs?.stop();
  server.close();
  await zalo[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

function connect(app: express.Express): { jobs: Jobs } {
  const { appId, appSecret, oaId, oaSecretKey, openApiKey, oaRefreshToken } = zalo.credentials;
  const linkTo = (path: string) => `http://localhost:3000/zapps/1${path}`;
  const access = createOaAccess({
    store: storage.oaTokens,
    oaId,
    firstPair: { accessToken: undefined, refreshToken: oaRefreshToken },
    requestPair: createRequestPair({ oauthUrl: zalo.url, appId, appSecret, systemClock }),
    systemClock,
    log,
  });
  const pace = () => Promise.resolve();
  const messenger = createOaMessenger({ openApiUrl: zalo.url, access, pace, timeLimitMs: 500 });
  const files = { remove: () => Promise.resolve() };
  const { takeTurn } = createOneAnswer(storage, { clock, onReplies: () => jobs.outbox.kick() });
  const never = () => Promise.resolve();
  const jobs = createJobs({
    workEvents: createWorkEvents({
      ...storage,
      readers: { zalo: readZaloEvent, 'mini-app': readMiniAppEvent },
      takeTurn,
      withdrawConsent: createWithdrawConsent({ ...storage, files, clock, log }),
      clock,
      systemClock,
      log,
    }),
    deliverOutbox: createDeliverOutbox({
      ...storage,
      messenger,
      clock,
      systemClock,
      log,
      linkTo,
      templates: { receipt: '512001' },
    }),
    fetchChatFiles: never,
    nudge: never,
    announceEntries: never,
    makeDigests: never,
    recordRows: never,
    makeExports: never,
    noteWords: never,
    foldTallies: never,
    escalateUrges: never,
    cleanUp: never,
    log,
  });
  const onRecorded = () => jobs.inbox.kick();
  const receive = createReceiveEvent({ ...storage, systemClock, onRecorded });
  app.use(zaloWebhookRoutes({ appId, oaId, oaSecretKey, receive, log }));
  app.use(miniAppWebhookRoutes({ openApiKey, receive }));
  app.use(errorHandler(log));
  return { jobs };
}

/** Time goes by for us and for Zalo. */
async function pass(ms: number): Promise<void> {
  ahead += ms;
  // The order takes its time to arrive; Zalo's clock must not fall behind ours for it.
  await zalo.control('clock', { at: new Date(clock.now().getTime() + 100).toISOString() });
  jobsRef.jobs?.outbox.kick();
}
const untilTried = () =>
  until(async () => expect(log.lines.at(-1)?.message).toBe('A message is tried again'));

async function sendReceipt(code: string): Promise<void> {
  await aDossier(storage, worker, { code, at: clock.now(), notices: [{ fact: aReceipt(code), to: worker }] });
  jobsRef.jobs?.outbox.kick();
}
const linesWith = async (text: string) =>
  (await zalo.messagesOf('worker')).filter((line) => line.from === 'oa' && line.text.includes(text));
const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000 });
const untilShown = (text: string) => until(async () => expect(await linesWith(text)).not.toEqual([]));
const untilDone = () =>
  until(async () => expect(await storage.outbox.counts()).toMatchObject({ waiting: 0, failed: 0 }));

describe('From the fact to the chat window', () => {
  it('a receipt arrives with a button that opens the dossier', async () => {
    await sendReceipt('SK-2222-2223');
    await untilShown('Mã hồ sơ: SK-2222-2223');
    const [line] = await linesWith('SK-2222-2223');
    expect(line?.buttons).toMatchObject([
      { title: 'Xem hồ sơ', payload: { url: 'http://localhost:3000/zapps/1/ho-so/SK-2222-2223' } },
    ]);
  });

  it('a question is answered in the chat', async () => {
    await zalo.say('worker', 'Xin chào');
    await untilShown('vui lòng chọn một mục');
    expect(await storage.people.find(worker.id)).toMatchObject({ unreachableSince: null });
    expect((await storage.people.find(worker.id))?.lastInteractionAt).not.toBeNull();
  });

  it('a message whose answer was lost arrives once', async () => {
    await zalo.control('faults', { failure: { kind: 'no-answer' }, remaining: 1 });
    await sendReceipt('SK-2222-2224');
    await untilShown('SK-2222-2224');
    await untilTried();
    await pass(30_000);
    await untilDone();
    expect(await linesWith('SK-2222-2224')).toHaveLength(1);
  });

  it('a message that Zalo failed to take arrives later, once', async () => {
    await zalo.control('faults', { failure: { kind: 'http', status: 502 }, remaining: 1 });
    await sendReceipt('SK-2222-2225');
    await untilTried();
    await pass(30_000);
    await untilDone();
    expect(await linesWith('SK-2222-2225')).toHaveLength(1);
  });

  it('a template message arrives when Zalo has closed the window', async () => {
    await zalo.control('last-interaction', { persona: 'worker', daysAgo: 8 });
    await sendReceipt('SK-2222-2226');
    await untilShown('SK-2222-2226');
    expect(await linesWith('SK-2222-2226')).toMatchObject([{ kind: 'template' }]);
  });

  const menus = async (persona: string) =>
    (await zalo.messagesOf(persona)).filter((line) => line.from === 'oa').length;

  it('an answer that was lost comes later, though the same words were sent before', async () => {
    await zalo.say('organiser', 'Xin chào');
    await until(async () => expect(await menus('organiser')).toBe(1));
    await pass(5000);
    await zalo.control('faults', { failure: { kind: 'http', status: 502 }, remaining: 1 });
    await zalo.say('organiser', 'Xin chào');
    await untilTried();
    await pass(30_000);
    await untilDone();
    expect(await menus('organiser')).toBe(2);
  });

  it('an answer that arrived unheard is not sent again', async () => {
    await zalo.control('faults', { failure: { kind: 'no-answer' }, remaining: 1 });
    await zalo.say('organiser', 'Xin chào');
    await untilTried();
    await pass(30_000);
    await untilDone();
    expect(await menus('organiser')).toBe(3);
  });

  it('a clock that was set back doubles nothing', async () => {
    await zalo.control('faults', { failure: { kind: 'no-answer' }, remaining: 1 });
    await sendReceipt('SK-2222-2227');
    await untilTried();
    offset -= 30 * 24 * 3600_000;
    await pass(0);
    for (const words of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu']) await zalo.say('worker', words);
    await pass(30_000);
    await untilDone();
    expect(await linesWith('SK-2222-2227')).toHaveLength(1);
  });

  it('events that come twice and in reverse leave one answer each', async () => {
    await zalo.control('webhooks', { repeat: 3, outOfOrder: true });
    await zalo.say('worker2', 'Một');
    await zalo.say('worker2', 'Hai');
    const answers = async () => (await zalo.messagesOf('worker2')).filter((line) => line.from === 'oa');
    await until(async () => expect(await answers()).toHaveLength(2));
    await untilDone();
    await zalo.control('webhooks', { repeat: 1, outOfOrder: false });
    expect(await answers()).toHaveLength(2);
  });

  it('a person who withdraws consent in Zalo is forgotten', async () => {
    await zalo.control('revoke-consent', { persona: 'worker' });
    await until(async () => expect(await storage.people.find(worker.id)).toMatchObject({ name: null }));
    expect(JSON.stringify(log.lines)).not.toContain('4047671499938107201');
  });
});
