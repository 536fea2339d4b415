import { expect, test } from 'vitest';
import { personaById } from './personas.ts';
import { miniAppSignature } from './signing.ts';
import { credentials, startBench } from './testing.ts';

test('a refused webhook climbs the ladder, counts its retries, then switches the subscription off', async () => {
  await using bench = await startBench({ retryLadderMs: [1, 1, 1, 1, 1] });
  bench.receiver.answer(500);
  bench.zalo.say('worker', 'Xin chào');
  const received = await bench.receiver.arrived(6);
  expect(received.map(({ body }) => body['num_retry'])).toEqual([undefined, 1, 2, 3, 4, 5]);
  const stamps = new Set(received.map(({ body }) => body['timestamp']));
  expect(stamps.size).toBe(1);
  await bench.zalo.idle();
  expect(bench.zalo.snapshot().webhook).toMatchObject({ disabled: true, waiting: 0 });
  bench.zalo.say('worker', 'Có ai không?');
  await bench.zalo.idle();
  expect(received).toHaveLength(6);
  bench.receiver.answer(200);
  bench.zalo.control('enable-webhooks', {});
  bench.zalo.say('worker', 'Lại đây');
  await bench.zalo.idle();
  expect(received.at(-1)?.body['message']).toMatchObject({ text: 'Lại đây' });
});

test('a server that does not answer in time counts as failed and gets the event again', async () => {
  await using bench = await startBench({ retryLadderMs: [1], webhookAnswerMs: 200 });
  bench.receiver.answer(null);
  bench.zalo.say('worker', 'Xin chào');
  await bench.receiver.arrived(1);
  bench.receiver.answer(200);
  const received = await bench.receiver.arrived(2);
  expect(received[1]?.body).toMatchObject({ event_name: 'user_send_text', num_retry: 1 });
  await bench.zalo.idle();
  const outcomes = bench.zalo.snapshot().webhook.log.map((one) => one.outcome);
  expect(outcomes).toEqual(['200', 'no answer within 200 ms']);
});

test('what waits for a retry can be sent at once', async () => {
  await using bench = await startBench();
  bench.receiver.answer(503);
  bench.zalo.say('worker', 'Xin chào');
  await bench.zalo.idle();
  expect(bench.zalo.snapshot().webhook.waiting).toBe(1);
  bench.receiver.answer(200);
  bench.zalo.control('retry-webhooks', {});
  await bench.zalo.idle();
  expect(bench.zalo.snapshot().webhook.waiting).toBe(0);
});

test('each webhook is repeated on demand, byte for byte', async () => {
  await using bench = await startBench();
  bench.zalo.control('webhooks', { repeat: 3 });
  bench.zalo.say('worker', 'Xin chào');
  await bench.zalo.idle();
  expect(bench.receiver.received).toHaveLength(3);
  expect(new Set(bench.receiver.received.map(({ raw }) => raw)).size).toBe(1);
});

test('events leave in reverse on demand', async () => {
  await using bench = await startBench();
  bench.zalo.control('webhooks', { outOfOrder: true });
  for (const text of ['một', 'hai', 'ba']) bench.zalo.say('worker', text);
  await bench.zalo.idle();
  const texts = bench.receiver.received.map(({ body }) => (body['message'] as { text: string }).text);
  expect(texts).toEqual(['ba', 'hai', 'một']);
});

test('a wrong signature differs from the right one', async () => {
  await using bench = await startBench();
  bench.zalo.control('webhooks', { repeat: 1, wrongSignature: true });
  bench.zalo.control('revoke-consent', { persona: 'worker' });
  await bench.zalo.idle();
  const { body, headers } = bench.receiver.received[0]!;
  expect(headers['x-zevent-signature']).not.toBe(miniAppSignature(body, credentials.openApiKey));
});

test('withdrawn consent reaches the Mini App webhook, signed, and ends the tokens of the person', async () => {
  await using bench = await startBench();
  const access_token = bench.zalo.userToken('worker');
  bench.zalo.control('revoke-consent', { persona: 'worker' });
  await bench.zalo.idle();
  const { path, body, headers } = bench.receiver.received[0]!;
  expect(path).toBe('/webhooks/mini-app');
  expect(body).toMatchObject({
    event: 'user.revoke.consent',
    appId: credentials.miniAppId,
    userId: personaById('worker')?.zaloUserId,
  });
  expect(typeof body['timestamp']).toBe('number');
  expect(headers['x-zevent-signature']).toBe(miniAppSignature(body, credentials.openApiKey));
  expect((await bench.get('/v2.0/me', { access_token })).json['error']).toBe(452);
});

test('a reviewed version reaches the Mini App webhook', async () => {
  await using bench = await startBench();
  bench.zalo.control('review-done', { status: -1 });
  await bench.zalo.idle();
  expect(bench.receiver.received[0]?.body).toMatchObject({
    event: 'versions.review.done',
    versionId: 101,
    status: -1,
    description: '',
  });
});

test('following and unfollowing are told once each', async () => {
  await using bench = await startBench();
  bench.zalo.control('follow', { persona: 'worker', value: false });
  bench.zalo.control('follow', { persona: 'worker', value: false });
  bench.zalo.control('follow', { persona: 'worker', value: true });
  await bench.zalo.idle();
  expect(bench.receiver.names()).toEqual(['unfollow', 'follow']);
  expect(bench.receiver.received[0]?.body).toMatchObject({
    oa_id: credentials.oaId,
    follower: { id: personaById('worker')?.oaUserId },
  });
});
