import { expect, test } from 'vitest';
import { personaById } from './personas.ts';
import { startBench } from './testing.ts';

const MB = 1024 * 1024;
const png = (size = 64) => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(size)]);
const pdf = Buffer.from('%PDF-1.7 sample');
const user_id = personaById('worker')!.oaUserId;

async function uploader() {
  const bench = await startBench();
  const { access_token = '' } = await bench.oaPair();
  const upload = async (kind: string, bytes: Buffer, name: string) => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(bytes)]), name);
    const url = `${bench.zalo.url}/v2.0/oa/upload/${kind}`;
    const answer = await fetch(url, { method: 'POST', body, headers: { access_token } });
    return (await answer.json()) as { error: number; message: string; data: Record<string, string> };
  };
  const send = (message: object) =>
    bench.post('/v3.0/oa/message/cs', { recipient: { user_id }, message }, { access_token });
  return { bench, upload, send, [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose]() };
}

const image = (attachment_id: string | undefined) => ({
  attachment: {
    type: 'template',
    payload: { template_type: 'media', elements: [{ media_type: 'image', attachment_id }] },
  },
});

test('an uploaded image is shown in the chat and can be fetched', async () => {
  await using given = await uploader();
  const { data } = await given.upload('image', png(), 'bìa.png');
  expect((await given.send(image(data['attachment_id']))).json['error']).toBe(0);
  const [path] = given.bench.zalo.messagesOf('worker')[0]?.images ?? [];
  const fetched = await fetch(given.bench.zalo.url + path);
  expect(Buffer.from(await fetched.arrayBuffer())).toEqual(png());
  await given.bench.zalo.idle();
  expect(given.bench.receiver.names()[0]).toBe('oa_send_image');
});

test('an uploaded file is sent by its token', async () => {
  await using given = await uploader();
  const { data } = await given.upload('file', pdf, 'biên nhận.pdf');
  await given.send({ attachment: { type: 'file', payload: { token: data['token'] } } });
  expect(given.bench.zalo.messagesOf('worker')).toMatchObject([
    { kind: 'file', file: { name: 'biên nhận.pdf' } },
  ]);
});

test.each([
  ['image', png(MB), 'a.png', -210],
  ['image', pdf, 'a.png', -201],
  ['gif', png(), 'a.gif', -201],
  ['file', png(), 'a.pdf', -201],
  ['file', Buffer.concat([pdf, Buffer.alloc(5 * MB)]), 'a.pdf', -210],
])('%s: a file that is too big or of another type is refused (%#)', async (kind, bytes, name, code) => {
  await using given = await uploader();
  expect((await given.upload(kind, bytes, name)).error).toBe(code);
});

test('an upload lives seven days of demonstration time', async () => {
  await using given = await uploader();
  const { data } = await given.upload('image', png(), 'a.png');
  given.bench.clock.set(new Date(given.bench.clock.now().getTime() + 7 * 24 * 3600_000 + 1000));
  given.bench.zalo.control('last-interaction', { persona: 'worker', daysAgo: 0 });
  expect((await given.send(image(data['attachment_id']))).json).toEqual({
    error: -100,
    message: 'attachment_id was expired',
  });
});

test('what a person sends can be fetched by the server, type and checksum told', async () => {
  await using bench = await startBench();
  bench.zalo.sendFile('worker', { name: 'đơn.pdf', type: 'application/pdf', bytes: pdf });
  bench.zalo.sendFile('worker', { name: 'ảnh.png', type: 'image/png', bytes: png() });
  await bench.zalo.idle();
  expect(bench.receiver.names()).toEqual(['user_send_file', 'user_send_image']);
  const message = bench.receiver.received[0]?.body['message'] as {
    attachments: [{ payload: Record<string, string> }];
  };
  const { payload } = message.attachments[0];
  expect(payload).toMatchObject({ name: 'đơn.pdf', size: String(pdf.length), type: 'pdf' });
  expect(payload['checksum']).toMatch(/^[0-9a-f]{32}$/);
  const fetched = await fetch(payload['url'] ?? '');
  expect(Buffer.from(await fetched.arrayBuffer())).toEqual(pdf);
});
