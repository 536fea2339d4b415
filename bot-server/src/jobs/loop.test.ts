import { expect, it } from 'vitest';
import { aLog } from '../testing/outbox.ts';
import { createCrew, createLoop } from './loop.ts';

const NEVER = 3600_000;

/** A piece of work whose turns a test ends by hand. */
function work() {
  const turns: PromiseWithResolvers<void>[] = [];
  const run = (): Promise<void> => {
    const turn = Promise.withResolvers<void>();
    turns.push(turn);
    return turn.promise;
  };
  return { turns, run };
}
const settle = () => new Promise((done) => setImmediate(done));

it('runs at once when started, and again when kicked', async () => {
  const { turns, run } = work();
  const loop = createLoop({ name: 'test', everyMs: NEVER, run, log: aLog() });
  loop.start();
  turns[0]?.resolve();
  await settle();
  loop.kick();
  expect(turns).toHaveLength(2);
  turns[1]?.resolve();
  await loop.stop();
});

it('never runs twice at once; kicks during a turn make one more', async () => {
  const { turns, run } = work();
  const loop = createLoop({ name: 'test', everyMs: NEVER, run, log: aLog() });
  loop.start();
  loop.kick();
  loop.kick();
  expect(turns).toHaveLength(1);
  turns[0]?.resolve();
  await settle();
  expect(turns).toHaveLength(2);
  turns[1]?.resolve();
  await settle();
  expect(turns).toHaveLength(2);
  await loop.stop();
});

it('comes again by itself', async () => {
  const again = Promise.withResolvers<void>();
  let count = 0;
  const run = () => Promise.resolve(void ((count += 1) === 3 && again.resolve()));
  const loop = createLoop({ name: 'test', everyMs: 1, run, log: aLog() });
  const awake = setTimeout(() => {}, NEVER);
  loop.start();
  await again.promise;
  clearTimeout(awake);
  await loop.stop();
});

it('waits for the running turn when stopped, and starts no other', async () => {
  const { turns, run } = work();
  const loop = createLoop({ name: 'test', everyMs: NEVER, run, log: aLog() });
  loop.start();
  loop.kick();
  let stopped = false;
  const stopping = loop.stop().then(() => (stopped = true));
  await settle();
  expect(stopped).toBe(false);
  turns[0]?.resolve();
  await stopping;
  loop.kick();
  expect(turns).toHaveLength(1);
});

it('logs a turn that fails and goes on', async () => {
  const log = aLog();
  let count = 0;
  const run = () => ((count += 1) === 1 ? Promise.reject(new Error('disk full')) : Promise.resolve());
  const loop = createLoop({ name: 'test', everyMs: NEVER, run, log });
  loop.start();
  await settle();
  loop.kick();
  await loop.stop();
  expect(count).toBe(2);
  expect(log.lines).toMatchObject([{ level: 'error', facts: { loop: 'test', error: 'Error: disk full' } }]);
});

it('works side by side in a crew, and a long piece of work holds up nobody else', async () => {
  const { turns, run } = work();
  const crew = createCrew({ name: 'test', everyMs: NEVER, run, log: aLog() }, 2);
  crew.start();
  expect(turns).toHaveLength(2);
  turns[1]?.resolve();
  await settle();
  crew.kick();
  expect(turns).toHaveLength(3);
  let stopped = false;
  const stopping = crew.stop().then(() => (stopped = true));
  turns[2]?.resolve();
  await settle();
  expect(stopped).toBe(false);
  turns[0]?.resolve();
  await stopping;
});
