import { expect, test } from 'vitest';
import { personaById } from './personas.ts';
import { oaSignature } from './signing.ts';
import { credentials, startBench, type Bench } from './testing.ts';

const worker = personaById('worker')?.oaUserId ?? '';
const DAY = 24 * 3600_000;

async function sender(bench: Bench) {
  const { access_token = '' } = await bench.oaPair();
  return (message: unknown, user_id = worker) =>
    bench.post('/v3.0/oa/message/cs', { recipient: { user_id }, message }, { access_token });
}

test('a text arrives in the chat and comes back as signed echoes', async () => {
  await using bench = await startBench();
  const send = await sender(bench);
  const { json } = await send({ text: 'Đã tiếp nhận hồ sơ.' });
  expect(json).toMatchObject({ error: 0, message: 'Success', data: { quota: { quota_type: 'reply' } } });
  await bench.zalo.idle();
  expect(bench.zalo.messagesOf('worker')).toMatchObject([{ from: 'oa', text: 'Đã tiếp nhận hồ sơ.' }]);
  expect(bench.receiver.names()).toEqual(['oa_send_text', 'user_received_message']);
  const { raw: rawBody, body, headers, path } = bench.receiver.received[0]!;
  expect(path).toBe('/webhooks/zalo');
  const timestamp = String(body['timestamp']);
  expect(headers['x-zevent-signature']).toBe(oaSignature({ ...credentials, rawBody, timestamp }));
  expect(body).toMatchObject({ sender: { id: credentials.oaId }, recipient: { id: worker } });
});

test('what a person types goes out as user_send_text with both ids', async () => {
  await using bench = await startBench();
  const { id } = bench.zalo.say('worker', 'Xin chào');
  await bench.zalo.idle();
  expect(bench.receiver.received[0]?.body).toMatchObject({
    app_id: credentials.appId,
    event_name: 'user_send_text',
    user_id_by_app: personaById('worker')?.zaloUserId,
    sender: { id: worker },
    message: { msg_id: id, text: 'Xin chào' },
  });
});

test('windows follow the demonstration clock: free, paid, closed, never', async () => {
  await using bench = await startBench();
  const send = await sender(bench);
  const start = bench.clock.now().getTime();
  bench.clock.set(new Date(start + 3 * DAY));
  expect((await send({ text: 'a' })).json.data?.['quota']).toMatchObject({ quota_type: 'sub_quota' });
  bench.clock.set(new Date(start + 8 * DAY));
  expect((await send({ text: 'a' })).json['error']).toBe(-230);
  bench.zalo.control('last-interaction', { persona: 'worker', daysAgo: null });
  expect((await send({ text: 'a' })).json['error']).toBe(-232);
  bench.zalo.control('follow', { persona: 'worker', value: false });
  expect((await send({ text: 'a' })).json['error']).toBe(-213);
  bench.zalo.say('worker', 'Tôi đây');
  expect((await send({ text: 'a' })).json['error']).toBe(0);
});

test('a person who blocked or muted the OA is not reached', async () => {
  await using bench = await startBench();
  const send = await sender(bench);
  bench.zalo.control('restrict', { persona: 'worker', value: true });
  expect((await send({ text: 'a' })).json['error']).toBe(-244);
  bench.zalo.control('block', { persona: 'worker', value: true });
  expect((await send({ text: 'a' })).json['error']).toBe(-217);
  expect(bench.zalo.messagesOf('worker')).toEqual([]);
});

const buttons = (list: unknown[]) => ({
  text: 'Chọn mục:',
  attachment: { type: 'template', payload: { buttons: list } },
});
const query = { title: 'Tra cứu', type: 'oa.query.hide', payload: '#tra-cuu' };

test.each([
  ['text', { text: '' }],
  ['message', undefined],
  ['type', { attachment: { type: 'image', payload: {} } }],
  ['title', buttons([{ type: 'oa.query.show', payload: 'x' }])],
  ['url', buttons([{ title: 'Mở', type: 'oa.open.url', payload: { url: 'javascript:alert(1)' } }])],
  ['buttons', buttons([query, query, query, query, query, query])],
  ['token', { attachment: { type: 'file', payload: { token: 'unknown' } } }],
])('a wrong %s is named in error -201', async (field, message) => {
  await using bench = await startBench();
  const { json } = await (await sender(bench))(message);
  expect(json).toEqual({ error: -201, message: `${field} is invalid!` });
});

test('limits: 2000 characters after NFC, 100 for a title', async () => {
  await using bench = await startBench();
  const send = await sender(bench);
  expect((await send({ text: 'ế'.normalize('NFD').repeat(2000) })).json['error']).toBe(0);
  expect((await send({ text: 'a'.repeat(2001) })).json['error']).toBe(-210);
  expect((await send(buttons([{ ...query, title: 'a'.repeat(101) }]))).json['error']).toBe(-210);
});

test('a query button sends its payload as if typed; a hidden one is not shown; an address is only noted', async () => {
  await using bench = await startBench();
  const send = await sender(bench);
  const open = { title: 'Mở cổng', type: 'oa.open.url', payload: { url: 'https://example.vn/' } };
  await send(buttons([query, open]));
  bench.zalo.tap('worker', 'Tra cứu');
  bench.zalo.tap('worker', 'Mở cổng');
  await bench.zalo.idle();
  expect(bench.receiver.names()).toEqual(['oa_send_text', 'user_received_message', 'user_send_text']);
  expect(bench.receiver.received.at(-1)?.body['message']).toMatchObject({ text: '#tra-cuu' });
  const shown = await (await fetch(`${bench.zalo.url}/chat/worker/messages`)).json();
  expect(shown).toHaveLength(1);
  const person = bench.zalo.snapshot().people.find((one) => one.id === 'worker');
  expect(person?.openedUrls).toEqual(['https://example.vn/']);
});

test('a request for contact details is answered by user_submit_info', async () => {
  await using bench = await startBench();
  const send = await sender(bench);
  const elements = [{ title: 'Ban tổ chức', subtitle: 'Cần thông tin liên hệ' }];
  await send({ attachment: { type: 'template', payload: { template_type: 'request_user_info', elements } } });
  bench.zalo.submitInfo('worker');
  await bench.zalo.idle();
  expect(bench.receiver.received.at(-1)?.body).toMatchObject({
    event_name: 'user_submit_info',
    info: { phone: '84900000001' },
  });
});

test('tokens: none or unknown -216, expired -220, and the call rate -32 with headers', async () => {
  await using bench = await startBench();
  const send = await sender(bench);
  expect((await bench.post('/v3.0/oa/message/cs', {})).json['error']).toBe(-216);
  const { headers } = await send({ text: 'a' });
  expect(headers.get('x-ratelimit-limit')).toBe('4000');
  expect(Number(headers.get('x-ratelimit-remain'))).toBeLessThan(4000);
  bench.zalo.control('expire-oa-token', {});
  expect((await send({ text: 'a' })).json['error']).toBe(-220);
  bench.zalo.control('faults', { rateLimit: 1 });
  expect((await send({ text: 'a' })).json['error']).toBe(-32);
});

test('the old message API is shut down', async () => {
  await using bench = await startBench();
  const { access_token = '' } = await bench.oaPair();
  expect((await bench.post('/v2.0/oa/message', {}, { access_token })).json['error']).toBe(-240);
});
