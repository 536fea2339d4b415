import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aDossier, aLog, aReceipt, aReply } from '../testing/outbox.ts';
import { openTestStorage, type TestStorage } from '../testing/storage.ts';
import { createDeliverOutbox } from './deliver-outbox.ts';
import type { MessengerSender, OaMessenger, Person, SendResult } from './ports.ts';

const HOUR = 3600_000;
const start = new Date('2022-06-15T02:00:00Z');
const messengerUserId = '7123456789012301';
let storage: TestStorage;
let person: Person;
let log = aLog();
let now = start;
let sent: { to: string; text: string; buttons: number }[];
/** What Meta answers, the last one for ever. */
let answers: SendResult[];

beforeEach(async () => {
  storage = await openTestStorage();
  [log, now, sent, answers] = [aLog(), start, [], [{ sent: true, messageId: 'm_1' }]];
  person = await storage.people.meetInMessenger({ messengerUserId, at: start, interaction: 'opens_window' });
});
afterEach(() => storage[Symbol.asyncDispose]());

const never = () => Promise.reject(new Error('Zalo was asked'));
const messenger: OaMessenger = { sendText: never, sendTemplate: never, wasSent: never };
const facebook: MessengerSender = {
  sendText: (to, { text, buttons }) => {
    sent.push({ to, text, buttons: buttons.length });
    return Promise.resolve((answers.length > 1 ? answers.shift() : answers[0])!);
  },
};
const clock = { now: () => now };

function deliver(change: { facebook?: undefined } = {}): Promise<number> {
  return createDeliverOutbox({
    ...storage,
    messenger,
    facebook,
    clock,
    systemClock: clock,
    log,
    linkTo: (path) => `https://example.vn/app${path}`,
    templates: { receipt: '512001' },
    ...change,
  })();
}
const queueReceipt = () =>
  aDossier(storage, person, { at: now, notices: [{ fact: aReceipt(), to: person }] });
const queueReply = () => aReply(storage, person, { text: 'Xin chào', buttons: [] }, now);
const later = (ms: number): void => void (now = new Date(now.getTime() + ms));
const failure = (kind: Extract<SendResult, { sent: false }>['class']): SendResult => ({
  sent: false,
  class: kind,
  error: `named_${kind}`,
});
const deliveredVia = async () =>
  (await storage.outbox.inboxOf(person.id, 10)).messages.map((message) => message.deliveredVia);

describe('A message for a person of Messenger', () => {
  it('goes by Messenger, once', async () => {
    await queueReceipt();
    expect(await deliver()).toBe(1);
    expect(await deliver()).toBe(0);
    expect(sent).toMatchObject([{ to: messengerUserId }]);
    expect(sent[0]?.text).toContain('Mã hồ sơ: SK-2222-2222');
    expect(await deliveredVia()).toEqual(['messenger']);
  });

  it('carries no way into the app, where Messenger people have no dossier: the chat tells the state', async () => {
    await queueReceipt();
    await deliver();
    expect(sent[0]).toMatchObject({ buttons: 0 });
    expect(sent[0]?.text).toMatch(/\nAnh\/Chị nhắn mã hồ sơ vào đây để xem tình trạng\.$/);
  });

  it('goes to the last minute of the 24 hours', async () => {
    later(24 * HOUR);
    await queueReply();
    await deliver();
    expect(sent).toHaveLength(1);
  });

  it('is not tried after that: the inbox has the notification, the reply fails by name', async () => {
    later(24 * HOUR + 1);
    await queueReceipt();
    await queueReply();
    await deliver();
    expect(sent).toEqual([]);
    expect(await deliveredVia()).toEqual(['inbox']);
    expect(log.lines.map(({ facts }) => facts['note'] ?? facts['error'])).toEqual([
      'window_closed',
      'window_closed',
    ]);
  });

  it('stays in the inbox where no page is connected', async () => {
    await queueReceipt();
    await deliver({ facebook: undefined });
    expect(await deliveredVia()).toEqual(['inbox']);
    expect(log.lines).toMatchObject([{ facts: { note: 'no_chat_account' } }]);
  });

  it('is tried again when Meta says that it will pass', async () => {
    answers = [failure('temporary'), { sent: true, messageId: 'm_2' }];
    await queueReceipt();
    await deliver();
    later(HOUR);
    await deliver();
    expect(await deliveredVia()).toEqual(['messenger']);
  });

  it('is logged as an error when an operator must mend the page', async () => {
    answers = [failure('operator')];
    await queueReply();
    await deliver();
    expect(log.lines[0]).toMatchObject({ level: 'error', facts: { error: 'named_operator' } });
  });

  it.each(['window', 'permanent'] as const)('ends where Meta says %s', async (kind) => {
    answers = [failure(kind)];
    await queueReceipt();
    await queueReply();
    await deliver();
    expect(await deliveredVia()).toEqual(['inbox']);
    expect(await storage.outbox.counts()).toEqual({ waiting: 0, delivered: 1, failed: 1 });
  });
});

describe('An attempt by Messenger whose end is not known', () => {
  it('of a notification is not repeated, since nothing tells whether it arrived', async () => {
    answers = [failure('unknown')];
    await queueReceipt();
    await deliver();
    later(HOUR);
    expect(await deliver()).toBe(0);
    expect(sent).toHaveLength(1);
    expect(await deliveredVia()).toEqual(['inbox']);
  });

  it('of a notification is not repeated after the program died over it', async () => {
    await queueReceipt();
    await storage.outbox.claim({ at: now, leaseUntil: now, limit: 1 });
    await deliver();
    expect(sent).toEqual([]);
    expect(await deliveredVia()).toEqual(['inbox']);
  });

  it('of a reply is repeated', async () => {
    answers = [failure('unknown'), { sent: true, messageId: 'm_2' }];
    await queueReply();
    await deliver();
    later(30_000);
    await deliver();
    expect(sent).toHaveLength(2);
    expect(await storage.outbox.counts()).toEqual({ waiting: 0, delivered: 1, failed: 0 });
  });
});
