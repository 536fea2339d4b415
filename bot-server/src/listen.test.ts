import { Agent, request } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import express from 'express';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listen, type Listening } from './listen.ts';

type Composed = Parameters<typeof listen>[0];

let events: string[];
let answerSlow: () => void;
let slowArrived: Promise<void>;
let listening: Listening;
let closing: Promise<void> | undefined;

beforeEach(async () => {
  [events, closing] = [[], undefined];
  const app = express();
  const held = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  [answerSlow, slowArrived] = [held.resolve, arrived.promise];
  app.get('/fast', (_request, response) => void response.send('fast'));
  app.get('/slow', async (_request, response) => {
    arrived.resolve();
    await held.promise;
    events.push('answered');
    response.send('slow');
  });
  const composed = {
    app,
    jobs: {
      start: () => void events.push('jobs started'),
      stop: async () => void events.push('jobs stopped'),
    },
    storage: { freeLeases: async () => void events.push('leases freed') },
    close: async () => void events.push('storage closed'),
  };
  listening = await listen(composed as unknown as Composed, { port: 0, host: 'localhost' });
});
afterEach(async () => {
  answerSlow();
  await (closing ?? listening.close());
});

const ask = (path: string) => fetch(`http://localhost:${listening.port}${path}`);

describe('a server that listens', () => {
  test('answers on the port it was given, its jobs running', async () => {
    expect(listening.port).toBeGreaterThan(0);
    expect(await (await ask('/fast')).text()).toBe('fast');
    expect(events).toEqual(['leases freed', 'jobs started']);
  });

  test('says so when the port is taken, and leaves the work of whoever has it alone', async () => {
    const storage = { freeLeases: async () => void events.push('taken away') };
    const composed = { app: express(), jobs: { start: () => {} }, storage } as unknown as Composed;
    const again = listen(composed, { port: listening.port, host: 'localhost' });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(events).not.toContain('taken away');
  });
});

describe('a server that closes', () => {
  test('answers what is under way before the storage closes', async () => {
    const slow = ask('/slow');
    await slowArrived;
    closing = listening.close();
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    expect(events).not.toContain('storage closed');
    answerSlow();
    expect(await (await slow).text()).toBe('slow');
    await closing;
    expect(events.slice(-1)).toEqual(['storage closed']);
    expect(events.indexOf('answered')).toBeLessThan(events.indexOf('storage closed'));
    expect(events.indexOf('jobs stopped')).toBeLessThan(events.indexOf('storage closed'));
  });

  test('takes nothing new', async () => {
    closing = listening.close();
    await closing;
    await expect(ask('/fast')).rejects.toThrow();
  });

  test('does not wait for connections that are kept alive for nothing', async () => {
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve, reject) => {
      const asking = request({ agent, host: 'localhost', port: listening.port, path: '/fast' }, (answer) => {
        answer.resume().on('end', resolve);
      });
      asking.on('error', reject).end();
    });
    closing = listening.close();
    await closing;
    expect(events).toEqual(['leases freed', 'jobs started', 'jobs stopped', 'storage closed']);
    agent.destroy();
  });
});
