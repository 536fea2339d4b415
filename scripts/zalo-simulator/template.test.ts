import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { personaById } from './personas.ts';
import { demonstrationTemplateIds } from './template-registry.ts';
import { startBench } from './testing.ts';

const worker = personaById('worker')!;
const good = {
  phone: worker.phone,
  template_id: demonstrationTemplateIds.receipt,
  tracking_id: 'ho-so-88213',
  template_data: { ten: 'Nguyễn Thị Mẫu', ma_ho_so: 'SK-2345-6789', ten_sang_kien: 'Máy gấp' },
};

async function sender() {
  const bench = await startBench();
  const { access_token = '' } = await bench.oaPair();
  const send = (path: string, body: object) => bench.post(path, body, { access_token });
  return { bench, access_token, send, [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose]() };
}

test('a template by phone is read in the chat, reported as delivered, and has a status', async () => {
  await using given = await sender();
  const { bench, send, access_token } = given;
  const { json } = await send('/message/template', good);
  expect(json).toMatchObject({ error: 0, data: { sending_mode: '1', quota: { dailyQuota: '500' } } });
  await bench.zalo.idle();
  const text = bench.zalo.messagesOf('worker')[0]?.text;
  expect(text).toContain('SK-2345-6789');
  const id = json.data?.['msg_id'];
  const { body, headers } = bench.receiver.received[0]!;
  expect(headers['x-zevent-server']).toBe('ZNS');
  expect(body).toMatchObject({
    event_name: 'user_received_message',
    recipient: { id: worker.phone },
    message: { msg_id: id, tracking_id: 'ho-so-88213', delivery_time: expect.any(String) },
  });
  const status = async (message: unknown) =>
    (await bench.get(`/message/status?message_id=${String(message)}`, { access_token })).json.data?.[
      'status'
    ];
  expect([await status(id), await status('unknown')]).toEqual([1, -1]);
});

test('a template by user id needs no window', async () => {
  await using given = await sender();
  given.bench.zalo.control('last-interaction', { persona: 'worker', daysAgo: 30 });
  const { template_id, template_data } = good;
  const body = { user_id: worker.oaUserId, template_id, template_data };
  const { json } = await given.send('/v3.0/oa/message/template', body);
  expect(json).toMatchObject({ error: 0, data: { quota: { quota_type: 'purchase_quota' } } });
});

const data = good.template_data;
test.each([
  [-109, 'an unknown template', { template_id: '1' }],
  [-108, 'an impossible phone', { phone: '12' }],
  [-118, 'a phone without Zalo', { phone: '84999999999' }],
  [-111, 'no data', { template_data: {} }],
  [-112, 'data of another type', { template_data: { ...data, ten: {} } }],
  [-1121, 'data too long', { template_data: { ...data, ten: 'a'.repeat(31) } }],
  [-1122, 'data missing', { template_data: { ten: 'Mẫu' } }],
  [-132, 'a tracking id too long', { tracking_id: 'x'.repeat(49) }],
  [-127, 'a test message to somebody else than an administrator', { mode: 'development' }],
])('%i for %s', async (code, _why, over) => {
  await using given = await sender();
  expect((await given.send('/message/template', { ...good, ...over })).json['error']).toBe(code);
});

test('a template that is not approved is -131; a bad token is -124 on this host', async () => {
  await using given = await sender();
  given.bench.zalo.control('template', { templateId: good.template_id, status: 'PENDING_REVIEW' });
  expect((await given.send('/message/template', good)).json['error']).toBe(-131);
  expect((await given.bench.post('/message/template', good)).json['error']).toBe(-124);
});

test('a hashed phone finds the person and is echoed as the hash', async () => {
  await using given = await sender();
  const hash_phone = createHash('sha256').update(worker.phone).digest('hex');
  const { phone: _phone, ...rest } = good;
  await given.send('/message/template/hashphone', { ...rest, hash_phone });
  await given.bench.zalo.idle();
  expect(given.bench.receiver.received[0]?.body).toMatchObject({ recipient: { id: hash_phone } });
});

test('the registry tells the parameters of a template', async () => {
  await using given = await sender();
  const path = `/template/info/v2?template_id=${good.template_id}`;
  const { json } = await given.bench.get(path, { access_token: given.access_token });
  expect(json.data?.['listParams']).toContainEqual(
    expect.objectContaining({ name: 'ma_ho_so', require: true }),
  );
});
