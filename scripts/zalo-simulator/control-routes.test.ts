import { expect, test } from 'vitest';
import { startBench } from './testing.ts';

test('the clock is set by moment or by preset; a moment without offset is in Vietnam time', async () => {
  await using bench = await startBench();
  const near = (iso: string) => Math.abs(bench.clock.now().getTime() - Date.parse(iso)) < 60_000;
  expect((await bench.post('/control/clock', { preset: 'before-phase-1-closes' })).json['ok']).toBe(true);
  expect(near('2022-05-31T23:59:50+07:00')).toBe(true);
  await bench.post('/control/clock', { at: '2022-06-15T10:30' });
  expect(near('2022-06-15T10:30:00+07:00')).toBe(true);
});

test('a wrong input or an unknown action is said so, and changes nothing', async () => {
  await using bench = await startBench();
  expect((await bench.post('/control/clock', { at: 'hôm qua' })).status).toBe(400);
  expect((await bench.post('/control/block', { persona: 'nobody', value: true })).status).toBe(400);
  expect((await bench.post('/control/nothing', {})).status).toBe(404);
  expect((await bench.post('/control/__proto__', {})).status).toBe(404);
});

test('the pages carry the banner and name every person', async () => {
  await using bench = await startBench();
  for (const path of ['/', '/control', '/chat/worker', '/mini-app/phone-consent']) {
    const { status, text } = await bench.get(path);
    expect(status).toBe(200);
    expect(text).toContain('Bản trình diễn – không phải Zalo thật');
  }
  expect((await bench.get('/chat/nobody')).status).toBe(404);
});

test('a chat window hears of new messages as they come', async () => {
  await using bench = await startBench();
  const stream = await fetch(`${bench.zalo.url}/chat/worker/events`);
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  await bench.post('/chat/worker/say', { text: 'Xin chào' });
  const { value } = await reader.read();
  expect(value).toContain('Xin chào');
  await reader.cancel();
});

test('opening the chat tells that the messages of the OA were seen', async () => {
  await using bench = await startBench();
  const { access_token = '' } = await bench.oaPair();
  const user_id = bench.zalo.snapshot().people[0]?.oaUserId;
  const body = { recipient: { user_id }, message: { text: 'Chào anh/chị' } };
  const { json } = await bench.post('/v3.0/oa/message/cs', body, { access_token });
  await bench.post('/chat/worker/seen', {});
  await bench.zalo.idle();
  expect(bench.receiver.received.at(-1)?.body).toMatchObject({
    event_name: 'user_seen_message',
    message: { msg_ids: [json.data?.['message_id']] },
  });
});
