import { expect, test } from 'vitest';
import { personaById } from './personas.ts';
import { startBench } from './testing.ts';

const recipient = { user_id: personaById('worker')!.oaUserId };

async function sender() {
  const bench = await startBench();
  const { access_token = '' } = await bench.oaPair();
  const send = () =>
    bench.post('/v3.0/oa/message/cs', { recipient, message: { text: 'a' } }, { access_token });
  return { bench, send, access_token, [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose]() };
}

test('the next calls fail with a chosen code, then all is well', async () => {
  await using given = await sender();
  given.bench.zalo.control('faults', { failure: { kind: 'zalo', code: -32 }, remaining: 2 });
  const errors = [await given.send(), await given.send(), await given.send()].map(
    ({ json }) => json['error'],
  );
  expect(errors).toEqual([-32, -32, 0]);
  expect(given.bench.zalo.messagesOf('worker')).toHaveLength(1);
});

test('HTTP failures go on until switched off, and leave sign-in alone', async () => {
  await using given = await sender();
  given.bench.zalo.control('faults', { failure: { kind: 'http', status: 503 } });
  expect([(await given.send()).status, (await given.send()).status]).toEqual([503, 503]);
  expect((await given.bench.get('/v2.0/me')).status).toBe(200);
  given.bench.zalo.control('faults-off', {});
  expect((await given.send()).json['error']).toBe(0);
});

test('a message can be delivered without the caller hearing of it', async () => {
  await using given = await sender();
  const { bench, access_token } = given;
  bench.zalo.control('faults', { failure: { kind: 'no-answer' }, remaining: 1 });
  const abort = new AbortController();
  const call = fetch(`${bench.zalo.url}/v3.0/oa/message/cs`, {
    method: 'POST',
    headers: { access_token, 'Content-Type': 'application/json' },
    body: JSON.stringify({ recipient, message: { text: 'đã đến' } }),
    signal: abort.signal,
  });
  await bench.receiver.arrived(2);
  abort.abort();
  await expect(call).rejects.toThrow();
  expect(bench.zalo.messagesOf('worker')).toMatchObject([{ text: 'đã đến' }]);
});
