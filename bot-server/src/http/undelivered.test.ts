import { listUndelivered } from '@sang-kien/shared';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createListUndelivered } from '../services/list-undelivered.ts';
import type { DeliveryOutcome, Person } from '../services/ports.ts';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  openTestStorage,
  serve,
  type Served,
  type TestStorage,
} from '../testing/index.ts';
import { aReceipt } from '../testing/outbox.ts';
import { officialApi } from './official-api.test-data.ts';
import { undeliveredRoutes } from './undelivered.ts';

const at = new Date('2022-06-15T02:00:00Z');
let storage: TestStorage;
let served: Served;
beforeEach(async () => {
  storage = await openTestStorage();
  served = await serve(officialApi(storage, undeliveredRoutes({ list: createListUndelivered(storage) })));
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

const ask = (who: Person, before?: string) =>
  served.ask(`${listUndelivered.path}${before === undefined ? '' : `?before=${before}`}`, { who });
const read = async (who: Person, before?: string) =>
  listUndelivered.response.parse(await (await ask(who, before)).json());

const inboxOnly = (note: string): DeliveryOutcome => ({
  outcome: 'delivered',
  via: 'inbox',
  messageId: null,
  at,
  note,
});

/** A receipt that ended so: the worker's own, unless somebody else is told. */
async function aReceiptThatEnded(outcome: DeliveryOutcome, { to }: { to?: Person } = {}): Promise<Person> {
  const worker = await aPerson(storage);
  await aRecordedDossier(storage, worker, {
    at,
    unitId: 'tinh-24/222',
    notices: (code) => [{ fact: aReceipt(code), subject: code, to: { personId: (to ?? worker).id } }],
  });
  const [message] = await storage.outbox.claim({ at, leaseUntil: new Date(at.getTime() + 1), limit: 1 });
  await storage.outbox.settle(message!.id, outcome);
  return worker;
}

test.each([
  ['no_chat_account', 'no_chat'],
  ['window_closed', 'window_closed'],
  ['no_interaction_in_7_days (-230)', 'window_closed'],
  ['person_left_the_oa', 'left'],
  ['does_not_follow (-213)', 'left'],
  ['blocked_by_user (-217)', 'refused'],
  ['template_may_have_arrived', 'unsure'],
  ['temporary, given up after 12 attempts; it may have arrived', 'unsure'],
  ['rate_limited (-32), given up after 12 attempts', 'gave_up'],
  ['template_data_too_long (-1121)', 'gave_up'],
])('a message that ended by %s is listed as %s, with whose it is and since when', async (note, reason) => {
  await aReceiptThatEnded(inboxOnly(note));
  const district = await anOfficial(storage, { unitId: 'tinh-24/222' });
  expect((await read(district)).messages).toMatchObject([
    {
      kind: 'receipt',
      personName: 'Nguyễn Thị Mẫu',
      unitName: 'Liên đoàn Lao động huyện Việt Yên',
      reason,
      since: at.toISOString(),
    },
  ]);
});

test('the levels above see it, beside and below nobody does', async () => {
  await aReceiptThatEnded(inboxOnly('window_closed'));
  const count = async (unitId: string) => (await read(await anOfficial(storage, { unitId }))).messages.length;
  expect(await count('tinh-24')).toBe(1);
  expect(await count('tong-lien-doan')).toBe(1);
  expect(await count('tinh-24/213')).toBe(0);
  expect(await count('tinh-27')).toBe(0);
});

test('names the dossier to whoever may open it, and to nobody else', async () => {
  const told = await anOfficial(storage, { unitId: 'tinh-27/258' });
  await aReceiptThatEnded(inboxOnly('window_closed'), { to: told });
  const codes = async (unitId: string) =>
    (await read(await anOfficial(storage, { unitId }))).messages.map(({ code }) => code);
  expect(await codes('tong-lien-doan')).toEqual([expect.stringMatching(/^SK-/)]);
  expect(await codes('tinh-27/258')).toEqual([null]);
});

test('neither officers of a base union nor workers may ask', async () => {
  const officer = await anOfficial(storage, { unitId: 'tinh-24/222', grassrootsKey: 'cdcs a' });
  expect((await ask(officer)).status).toBe(403);
  expect((await ask(await aPerson(storage))).status).toBe(403);
});

test('what was delivered, or was meant for the inbox alone, is not listed', async () => {
  await aReceiptThatEnded({ outcome: 'delivered', via: 'oa', messageId: 'm', at });
  await aReceiptThatEnded({
    outcome: 'delivered',
    via: 'inbox',
    messageId: null,
    at,
    note: 'muted',
    asMeant: true,
  });
  expect((await read(await anOfficial(storage, { unitId: 'tinh-24' }))).messages).toEqual([]);
});

test('whoever has read it in the app has been reached', async () => {
  const worker = await aReceiptThatEnded(inboxOnly('window_closed'));
  const province = await anOfficial(storage, { unitId: 'tinh-24' });
  const [message] = (await storage.outbox.inboxOf(worker.id, 1)).messages;
  await storage.outbox.markRead(message!.id, worker.id, at);
  expect((await read(province)).messages).toEqual([]);
});

test('a long list comes page by page, and says where it ends', async () => {
  for (let i = 0; i < 60; i += 1) await aReceiptThatEnded(inboxOnly('window_closed'));
  const province = await anOfficial(storage, { unitId: 'tinh-24' });
  const first = await read(province);
  const second = await read(province, first.next!);
  expect([first.messages.length, second.messages.length, second.next]).toEqual([50, 10, null]);
  const ids = [...first.messages, ...second.messages].map(({ id }) => id);
  expect(new Set(ids).size).toBe(60);
});
