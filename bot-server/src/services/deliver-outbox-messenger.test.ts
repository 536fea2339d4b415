import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMessengerReader } from '../channels/messenger/event.ts';
import { messengerWebhookRoutes } from '../channels/messenger/webhook.ts';
import { errorHandler } from '../http/errors.ts';
import { createJobs, type Jobs } from '../jobs/jobs.ts';
import { createMessengerSender } from '../messenger/send-api.ts';
import { aDossier, aLog, aReceipt } from '../testing/outbox.ts';
import { openTestStorage, type TestStorage } from '../testing/storage.ts';
import { startSimulator, type SimulatedMessage, type SimulatorProcess } from '../testing/zalo-simulator.ts';
import type { Happening } from './converse.ts';
import { createDeliverOutbox } from './deliver-outbox.ts';
import { createOneAnswer, menu } from './one-answer.test-data.ts';
import { createReceiveEvent } from './receive-event.ts';
import { createWorkEvents } from './work-event.ts';

/** Everything between a window of Messenger and the database, with the simulator as Meta. */
const start = new Date('2022-06-15T02:00:00Z');
const offset = start.getTime() - Date.now();
const clock = { now: () => new Date(Date.now() + offset) };
/** How far the test has moved the machine's clock on. */
let ahead = 0;
const systemClock = { now: () => new Date(Date.now() + ahead) };
const log = aLog();
const messengerUserId = '7123456789012301';
let storage: TestStorage;
let server: Server;
let meta: SimulatorProcess;
let jobs: Jobs;
let happened: Happening[];

beforeAll(async () => {
  storage = await openTestStorage();
  const app = express();
  server = app.listen(0, 'localhost');
  await once(server, 'listening');
  const here = `http://localhost:${(server.address() as AddressInfo).port}`;
  meta = await startSimulator({
    startsAt: start.toISOString(),
    messengerWebhookUrl: `${here}/webhooks/messenger`,
  });
  connect(app);
  jobs.start();
});
afterAll(async () => {
  await jobs.stop();
  server.close();
  await meta[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});
beforeEach(() => void (happened.length = 0));

function connect(app: express.Express): void {
  const { messengerAppId: appId, messengerAppSecret: appSecret } = meta.credentials;
  const { messengerVerifyToken: verifyToken, messengerPageAccessToken: pageAccessToken } = meta.credentials;
  const bot = createOneAnswer(storage, { clock, onReplies: () => jobs.outbox.kick() });
  const shared = { ...storage, clock, systemClock, log };
  const never = () => Promise.reject(new Error('Zalo was asked'));
  happened = bot.happened;
  jobs = createJobs({
    workEvents: createWorkEvents({
      ...shared,
      readers: { messenger: createMessengerReader({ appId }) },
      takeTurn: bot.takeTurn,
      withdrawConsent: never,
    }),
    deliverOutbox: createDeliverOutbox({
      ...shared,
      messenger: { sendText: never, sendTemplate: never, wasSent: never },
      facebook: createMessengerSender({ graphUrl: meta.url, pageAccessToken, timeLimitMs: 500 }),
      linkTo: (path) => `http://localhost:3000/zapps/1${path}`,
      templates: {},
    }),
    fetchChatFiles: () => Promise.resolve(),
    nudge: () => Promise.resolve(),
    announceEntries: () => Promise.resolve(),
    makeDigests: () => Promise.resolve(),
    recordRows: () => Promise.resolve(),
    makeExports: () => Promise.resolve(),
    noteWords: () => Promise.resolve(),
    foldTallies: () => Promise.resolve(),
    escalateUrges: () => Promise.resolve(),
    cleanUp: () => Promise.resolve(),
    log,
  });
  const receive = createReceiveEvent({ ...storage, systemClock, onRecorded: () => jobs.inbox.kick() });
  app.use(messengerWebhookRoutes({ appSecret, verifyToken, receive, log }));
  app.use(errorHandler(log));
}

const does = (what: string, body: object = {}) => meta.post(`/messenger/worker/${what}`, body);
const lines = async () =>
  (await (await fetch(`${meta.url}/messenger/worker/messages`)).json()) as SimulatedMessage[];
const answers = async () => (await lines()).filter(({ from }) => from === 'oa');
const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000 });
const untilAnswers = (count: number) => until(async () => expect(await answers()).toHaveLength(count));
const untilDone = () =>
  until(async () => expect(await storage.outbox.counts()).toMatchObject({ waiting: 0, failed: 0 }));

describe('From the window of Messenger to the bot and back', () => {
  it('words are recorded, worked and answered, with choices and an address to open', async () => {
    await does('say', { text: 'Xin chào' });
    await untilAnswers(1);
    expect(happened).toEqual([{ kind: 'text', text: 'Xin chào' }]);
    expect((await answers())[0]).toMatchObject({
      text: `${menu.text}\n\nMở ứng dụng: http://localhost:3000/zapps/1/`,
      buttons: [{ title: 'Nộp sáng kiến', payload: '#start' }],
    });
    await untilDone();
  });

  it('a tapped choice arrives as what it says', async () => {
    const [line] = await answers();
    await does('tap', { messageId: line!.id, button: 0 });
    await untilAnswers(2);
    expect(happened).toEqual([{ kind: 'text', text: '#start' }]);
  });

  it('a photo arrives as an address, “Get Started” as a beginning', async () => {
    const headers = { 'Content-Type': 'image/jpeg', 'X-File-Name': 'anh.jpg' };
    await fetch(`${meta.url}/messenger/worker/files`, { method: 'POST', headers, body: 'JPEG' });
    await untilAnswers(3);
    await does('start');
    await untilAnswers(4);
    expect(happened).toMatchObject([{ kind: 'files', files: [{ name: 'anh.jpg' }] }, { kind: 'follow' }]);
  });

  it('events that come three times and in reverse leave one answer each', async () => {
    await meta.control('webhooks', { repeat: 3, outOfOrder: true });
    await does('say', { text: 'Một' });
    await does('say', { text: 'Hai' });
    await untilAnswers(6);
    await untilDone();
    await meta.control('webhooks', { repeat: 1, outOfOrder: false });
    expect(await answers()).toHaveLength(6);
  });

  it('staff who write by hand are heard of, and not answered', async () => {
    await does('staff', { text: 'Tôi là cán bộ.' });
    await until(async () => expect(happened).toEqual([{ kind: 'staff_said', text: 'Tôi là cán bộ.' }]));
    await untilDone();
    expect(await answers()).toHaveLength(7);
  });

  it('an answer that Meta failed to take comes later', async () => {
    await meta.control('faults', {
      target: 'messenger',
      failure: { kind: 'http', status: 503 },
      remaining: 1,
    });
    await does('say', { text: 'Ba' });
    await until(async () => expect(log.lines.at(-1)?.message).toBe('A message is tried again'));
    ahead += 30_000;
    jobs.outbox.kick();
    await untilAnswers(8);
    await untilDone();
  });

  it('a notification of unknown end is not sent again: the inbox has it', async () => {
    await meta.control('faults', { target: 'messenger', failure: { kind: 'no-answer' }, remaining: 1 });
    const at = clock.now();
    const person = await storage.people.meetInMessenger({ messengerUserId, at, interaction: 'none' });
    await aDossier(storage, person, { at, notices: [{ fact: aReceipt(), to: person }] });
    jobs.outbox.kick();
    await untilAnswers(9);
    await untilDone();
    const { messages } = await storage.outbox.inboxOf(person.id, 1);
    expect(messages).toMatchObject([{ deliveredVia: 'inbox' }]);
    expect(await answers()).toHaveLength(9);
  });
});

it('neither what was said nor by whom stands in the log', () => {
  const text = JSON.stringify(log.lines);
  for (const secret of ['Xin chào', messengerUserId, 'Nộp sáng kiến']) expect(text).not.toContain(secret);
});
