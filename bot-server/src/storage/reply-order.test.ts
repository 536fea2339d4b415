import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aHandOver } from '../testing/hand-over.ts';
import { aDossier, aReceipt, aReply } from '../testing/outbox.ts';
import { anOfficial, aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';
import type { OutboxMessage, Person } from '../services/ports.ts';
import { rowsOf } from './look-inside.test-data.ts';

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));

let storage: TestStorage;
let person: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
});
afterEach(() => storage[Symbol.asyncDispose]());

const say = (text: string, to = person) => aReply(storage, to, { text, buttons: [] }, at(0));
const claim = (second: number) =>
  storage.outbox.claim({ at: at(second), leaseUntil: at(second + 60), limit: 10 });
const textsOf = (messages: readonly OutboxMessage[]) =>
  messages.map(({ payload }) => (payload as { text?: string }).text);
const retry = (message: OutboxMessage | undefined, nextAttemptAt: Date) =>
  storage.outbox.settle(message!.id, { outcome: 'retry', error: 'temporary', nextAttemptAt });
const sent = (message: OutboxMessage | undefined) =>
  storage.outbox.settle(message!.id, { outcome: 'delivered', via: 'oa', messageId: 'm', at: at(1) });

/** A turn that says several things at once. */
async function sayAll(...texts: string[]): Promise<void> {
  const { revision } = await storage.conversations.find(person.id);
  const replies = texts.map((text) => ({ personId: person.id, text, buttons: [] }));
  const silent = { ends: null, nudgeAt: null, draft: null, handOver: null, files: [], state: {} };
  await storage.conversations.record({ personId: person.id, revision, at: at(0), replies, ...silent });
}

describe('replies to one person', () => {
  test('are taken up one after the other, those to others beside them', async () => {
    await sayAll('một', 'hai');
    await say('khác', await aPerson(storage));
    const [first, ...others] = await claim(1);
    expect(textsOf([first!, ...others])).toEqual(['một', 'khác']);
    expect(await claim(1)).toEqual([]);
    await sent(first);
    expect(textsOf(await claim(1))).toEqual(['hai']);
  });

  test('wait together when the first of them is tried again', async () => {
    await sayAll('một', 'hai');
    await retry((await claim(1))[0], at(30));
    expect(await claim(29)).toEqual([]);
    const [first] = await claim(30);
    expect(textsOf([first!])).toEqual(['một']);
    await sent(first);
    expect(textsOf(await claim(30))).toEqual(['hai']);
  });

  test('that failed a try, with what waits behind them, are superseded by what a new turn says', async () => {
    await sayAll('một', 'hai');
    await retry((await claim(1))[0], at(3000));
    await say('ba');
    expect(textsOf(await claim(2))).toEqual(['ba']);
    const ended = rowsOf(
      storage,
      `select payload_json, last_error from outbox where next_attempt_at is null`,
    );
    const superseded = { payload_json: '{}', last_error: 'superseded' };
    expect(ended).toEqual([superseded, superseded]);
  });

  test('that were superseded while an attempt was under way are not brought back by it', async () => {
    await say('một');
    await retry((await claim(1))[0], at(2));
    const [underWay] = await claim(2);
    await say('hai');
    await retry(underWay, at(3));
    expect(textsOf(await claim(4))).toEqual(['hai']);
  });

  test('that nobody has tried yet are all said', async () => {
    await say('một');
    await say('hai');
    const [first] = await claim(1);
    await sent(first);
    expect(textsOf([first!, ...(await claim(1))])).toEqual(['một', 'hai']);
  });
});

test('what staff wrote is never superseded: it is tried at once and keeps its place', async () => {
  const official = await anOfficial(storage, { unitId: 'tinh-24/222' });
  const id = await aHandOver(storage, person);
  const line = { from: 'staff' as const, text: 'Xin chào', at: at(0) };
  const reply = { personId: person.id, text: 'Xin chào', buttons: [] };
  await storage.handOvers.answer({ id, key: 'k', line, reply, by: official.id });
  await retry((await claim(1))[0], at(3000));
  await say('bot');
  const [first] = await claim(2);
  expect(textsOf([first!])).toEqual(['Xin chào']);
  await sent(first);
  expect(textsOf(await claim(2))).toEqual(['bot']);
});

test('notifications wait for no reply, and no reply ends them', async () => {
  await say('một');
  await aDossier(storage, person, { notices: [{ fact: aReceipt(), to: person }] });
  const [reply, receipt] = await claim(1);
  expect(receipt?.kind).toBe('receipt');
  await retry(reply, at(3000));
  await retry(receipt, at(5));
  await say('hai');
  expect((await claim(5)).map(({ kind }) => kind)).toEqual(['chat_reply', 'receipt']);
});

test('whether a reply has its turn is read off an index', () => {
  const older = `select 1 from outbox as older where older.person_id = outbox.person_id and older.id < outbox.id
    and older.kind = 'chat_reply' and older.next_attempt_at is not null`;
  const due = `next_attempt_at <= 1 and not_before is null and (outbox.kind != 'chat_reply' or not exists (${older}))`;
  const plan = rowsOf(
    storage,
    `explain query plan select * from outbox where ${due} order by next_attempt_at, id`,
  );
  const details = plan.map(({ detail }) => String(detail)).join('\n');
  expect(details).toContain('USING INDEX outbox_due');
  expect(details).toMatch(/USING (COVERING )?INDEX outbox_open_reply/);
  expect(details).not.toMatch(/SCAN|TEMP B-TREE/);
});
