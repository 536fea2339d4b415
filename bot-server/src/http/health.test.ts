import express from 'express';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aPerson, openTestStorage, serve, type Served, type TestStorage } from '../testing/index.ts';
import { aDossier, aLog, aReceipt, aReply } from '../testing/outbox.ts';
import { errorHandler, unknownPath } from './errors.ts';
import { createHealth } from './health.ts';

let storage: TestStorage;
let served: Served;
beforeEach(async () => {
  storage = await openTestStorage();
  const { timer, routes } = createHealth({ storage });
  const app = express().use(timer);
  app.get('/api/v1/submissions/:code', (_request, response) => void response.send('ok'));
  app.post('/refused', (_request, response) => void response.status(422).send('no'));
  served = await serve(app.use(routes, unknownPath, errorHandler(aLog())));
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

const metrics = async () => (await served.ask('/metrics')).text();

describe('what operators ask', () => {
  test('it lives and is ready', async () => {
    expect(await (await served.ask('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await served.ask('/readyz')).json()).toEqual({ status: 'ready' });
  });

  test('it lives but is not ready when the database is gone, and tells nothing of why', async () => {
    expect((await served.ask('/readyz')).status).toBe(200);
    await storage.close();
    expect((await served.ask('/healthz')).status).toBe(200);
    const answer = await served.ask('/readyz');
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await answer.text()).not.toMatch(/sqlite|database|driver/i);
    storage = await openTestStorage();
  });
});

describe('figures', () => {
  test('count messages by their state', async () => {
    const person = await aPerson(storage);
    await aDossier(storage, person, { notices: [{ fact: aReceipt(), to: person }] });
    await aReply(storage, person, { text: 'a', buttons: [] }, new Date());
    expect(await metrics()).toContain('outbox_messages{state="waiting"} 2');
    const later = new Date(Date.now() + 60_000);
    const [first, second] = await storage.outbox.claim({ at: later, leaseUntil: later, limit: 2 });
    await storage.outbox.settle(first!.id, { outcome: 'delivered', via: 'oa', messageId: 'm', at: later });
    await storage.outbox.settle(second!.id, { outcome: 'failed', error: 'gone' });
    const told = await metrics();
    for (const [state, count] of Object.entries({ waiting: 0, delivered: 1, failed: 1 }))
      expect(told).toContain(`outbox_messages{state="${state}"} ${count}`);
  });

  test('count answers by method and status', async () => {
    for (let i = 0; i < 3; i += 1) await served.ask('/api/v1/submissions/SK-2222-2222');
    await served.ask('/refused', { method: 'POST' });
    await served.ask('/nothing');
    const told = await metrics();
    expect(told).toContain('http_request_seconds_count{method="GET",status="200"} 3');
    expect(told).toContain('http_request_seconds_count{method="POST",status="422"} 1');
    expect(told).toContain('http_request_seconds_count{method="GET",status="404"} 1');
  });

  test('hold nothing of people: no path, no code, no name, no token', async () => {
    const person = await aPerson(storage);
    await storage.people.savePhone(person.id, '+84900000777');
    await aDossier(storage, person, { notices: [{ fact: aReceipt(), to: person }] });
    await served.ask('/api/v1/submissions/SK-2222-2222?phone=%2B84900000777', {
      headers: { Authorization: 'Bearer very-secret-token' },
    });
    const told = await metrics();
    const personal = ['SK-2222', '900000777', 'very-secret', 'submissions', person.id, person.zaloUserId!];
    for (const mark of [...personal, 'Nguyễn', 'Gá bắt vít']) expect(told).not.toContain(mark);
  });

  test('have few labels, whatever is asked: nobody can make them grow without end', async () => {
    const series = async () =>
      (await metrics()).split('\n').filter((line) => /^http_request/.test(line)).length;
    await served.ask('/path-0');
    await series();
    const before = await series();
    for (let i = 1; i <= 20; i += 1) await served.ask(`/path-${i}`);
    expect(await series()).toBe(before);
  });
});
