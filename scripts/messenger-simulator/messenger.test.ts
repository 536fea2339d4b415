import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ChatMessage } from '../zalo-simulator/chat-message.ts';
import { personaById } from '../zalo-simulator/personas.ts';
import { credentials, startBench, type Bench, type Received } from '../zalo-simulator/testing.ts';

const id = personaById('worker')!.messengerUserId;
const linesOf = async (bench: Bench) =>
  (await bench.get('/messenger/worker/messages')).json as unknown as ChatMessage[];
const itemsOf = (received: readonly Received[]) =>
  received.flatMap(({ body }) => (body['entry'] as { messaging: Record<string, unknown>[] }[])[0]!.messaging);

async function send(bench: Bench, message: object, token: string = credentials.messengerPageAccessToken) {
  const body = { recipient: { id }, messaging_type: 'RESPONSE', message };
  return bench.post('/v25.0/me/messages', body, { Authorization: `Bearer ${token}` });
}
async function afterWords(bench: Bench): Promise<void> {
  await bench.post('/messenger/worker/say', { text: 'Xin chào' });
  await bench.zalo.idle();
  bench.receiver.received.length = 0;
}

describe('What a person does in the window of Messenger', () => {
  test('words arrive at the webhook, signed over their bytes', async () => {
    await using bench = await startBench();
    await bench.post('/messenger/worker/say', { text: 'Xin chào' });
    const [first] = await bench.receiver.arrived(1);
    expect(first).toMatchObject({ path: '/webhooks/messenger', body: { object: 'page' } });
    const mac = createHmac('sha256', credentials.messengerAppSecret).update(first!.raw).digest('hex');
    expect(first!.headers['x-hub-signature-256']).toBe(`sha256=${mac}`);
    const [item] = itemsOf([first!]);
    expect(item).toMatchObject({ sender: { id }, recipient: { id: credentials.messengerPageId } });
    expect(item).toMatchObject({ message: { text: 'Xin chào' }, timestamp: expect.any(Number) as number });
  });

  test('a tapped choice carries its payload and shows its title', async () => {
    await using bench = await startBench();
    await afterWords(bench);
    const quick_replies = [{ content_type: 'text', title: 'Nộp sáng kiến', payload: '#start' }];
    const { json } = await send(bench, { text: 'Mời chọn:', quick_replies });
    await bench.post('/messenger/worker/tap', { messageId: json['message_id'], button: 0 });
    await bench.zalo.idle();
    expect(itemsOf(bench.receiver.received).at(-1)?.['message']).toMatchObject({
      text: 'Nộp sáng kiến',
      quick_reply: { payload: '#start' },
    });
    expect((await bench.post('/messenger/worker/tap', { messageId: 'x', button: 0 })).status).toBe(400);
  });

  test('a file is told of by an address that serves it', async () => {
    await using bench = await startBench();
    const headers = { 'Content-Type': 'application/pdf', 'X-File-Name': encodeURIComponent('Biên bản.pdf') };
    await fetch(`${bench.zalo.url}/messenger/worker/files`, { method: 'POST', headers, body: '%PDF-1.4' });
    const [item] = itemsOf(await bench.receiver.arrived(1));
    const { attachments } = item!['message'] as { attachments: { type: string; payload: { url: string } }[] };
    expect(attachments[0]).toMatchObject({ type: 'file' });
    expect(await (await fetch(attachments[0]!.payload.url)).text()).toBe('%PDF-1.4');
  });

  test('“Get Started” and the thumb arrive as Meta sends them', async () => {
    await using bench = await startBench();
    await bench.post('/messenger/worker/start', {});
    await bench.post('/messenger/worker/thumb', {});
    const [began, thumb] = itemsOf(await bench.receiver.arrived(2));
    expect(began).toMatchObject({ postback: { payload: 'GET_STARTED' } });
    expect(thumb).toMatchObject({ message: { attachments: [{ type: 'image' }] } });
  });

  test('webhooks repeat and spoil their signatures as Zalo’s do', async () => {
    await using bench = await startBench();
    bench.zalo.control('webhooks', { repeat: 2, wrongSignature: true });
    await bench.post('/messenger/worker/say', { text: 'Xin chào' });
    const [first, second] = await bench.receiver.arrived(2);
    expect(first!.raw).toBe(second!.raw);
    const mac = createHmac('sha256', credentials.messengerAppSecret).update(first!.raw).digest('hex');
    expect(first!.headers['x-hub-signature-256']).not.toBe(`sha256=${mac}`);
  });
});

describe('The Send API', () => {
  test('shows the message and tells its echo and its arrival', async () => {
    await using bench = await startBench();
    await afterWords(bench);
    const { status, json } = await send(bench, { text: 'Chào Anh/Chị' });
    expect([status, json['recipient_id']]).toEqual([200, id]);
    await bench.zalo.idle();
    const [echo, delivery] = itemsOf(bench.receiver.received);
    const mid = json['message_id'];
    expect(echo).toMatchObject({
      sender: { id: credentials.messengerPageId },
      recipient: { id },
      message: { mid, is_echo: true, app_id: Number(credentials.messengerAppId) },
    });
    expect(delivery).toMatchObject({ delivery: { mids: [mid] } });
    expect((await linesOf(bench)).at(-1)).toMatchObject({ from: 'oa', text: 'Chào Anh/Chị' });
  });

  const quick = (title: string, payload = 'x') => ({ content_type: 'text', title, payload });
  test.each([
    ['a wrong token', { text: 'a' }, 'else', { code: 190, type: 'OAuthException' }],
    ['a long text', { text: 'a'.repeat(2001) }, undefined, { code: 100 }],
    ['no words', { text: '' }, undefined, { code: 100 }],
    ['14 choices', { text: 'a', quick_replies: Array(14).fill(quick('a')) }, undefined, { code: 100 }],
    ['a long title', { text: 'a', quick_replies: [quick('a'.repeat(21))] }, undefined, { code: 100 }],
    [
      'a long payload',
      { text: 'a', quick_replies: [quick('a', 'x'.repeat(1001))] },
      undefined,
      { code: 100 },
    ],
  ])('refuses %s as Meta does', async (_what, message, token, error) => {
    await using bench = await startBench();
    await afterWords(bench);
    const answer = await send(bench, message, token);
    expect(answer.status).toBe(400);
    expect(answer.json['error']).toMatchObject(error);
    expect(await linesOf(bench)).toHaveLength(1);
  });

  test('refuses whom it does not know', async () => {
    await using bench = await startBench();
    const body = { recipient: { id: '1' }, messaging_type: 'RESPONSE', message: { text: 'a' } };
    const token = { Authorization: `Bearer ${credentials.messengerPageAccessToken}` };
    const { json } = await bench.post('/v25.0/me/messages', body, token);
    expect(json['error']).toMatchObject({ code: 100, error_subcode: 2018001 });
  });

  test('is closed until the person writes, and 24 hours after the last word', async () => {
    await using bench = await startBench();
    const closed = { code: 10, error_subcode: 2018278 };
    expect((await send(bench, { text: 'a' })).json['error']).toMatchObject(closed);
    await afterWords(bench);
    expect((await send(bench, { text: 'a' })).status).toBe(200);
    bench.zalo.control('messenger-last-interaction', { persona: 'worker', hoursAgo: 25 });
    expect((await send(bench, { text: 'a' })).json['error']).toMatchObject(closed);
  });
});

test('what staff write by hand is an echo that is not of our app, in both channels', async () => {
  await using bench = await startBench();
  await bench.post('/messenger/worker/staff', { text: 'Tôi là cán bộ.' });
  await bench.zalo.idle();
  const message = itemsOf(bench.receiver.received)[0]!['message'] as { app_id: number };
  expect(message).toMatchObject({ is_echo: true, text: 'Tôi là cán bộ.' });
  expect(String(message.app_id)).not.toBe(credentials.messengerAppId);
  expect(await linesOf(bench)).toMatchObject([{ from: 'oa', staff: true }]);
  bench.receiver.received.length = 0;
  await bench.post('/chat/worker/staff', { text: 'Tôi là cán bộ.' });
  await bench.zalo.idle();
  expect(bench.receiver.received[0]?.body).toMatchObject({
    event_name: 'oa_send_text',
    sender: { id: credentials.oaId, admin_id: expect.any(String) as string },
    recipient: { id: personaById('worker')?.oaUserId },
    message: { text: 'Tôi là cán bộ.' },
  });
  expect(bench.zalo.messagesOf('worker')).toMatchObject([{ from: 'oa', staff: true }]);
});

test('a restart keeps the conversation and its window', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'messenger-simulator-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const statePath = join(folder, 'state.json');
  {
    await using bench = await startBench({ statePath });
    await afterWords(bench);
  }
  await using bench = await startBench({ statePath });
  expect(await linesOf(bench)).toMatchObject([{ text: 'Xin chào' }]);
  expect((await send(bench, { text: 'a' })).status).toBe(200);
});

test('the window says that it is Messenger, and that it is not the real one', async () => {
  await using bench = await startBench();
  const { text } = await bench.get('/messenger/worker');
  expect(text).toContain('<h1>Messenger');
  expect(text).toContain('Bản trình diễn – không phải Messenger thật');
  expect((await bench.get('/messenger/nobody')).status).toBe(404);
  expect((await bench.get('/')).text).toContain('href="/messenger/worker2"');
});
