import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aReply } from '../testing/outbox.ts';
import { DAY, Delivery, failure, start, who } from './deliver-outbox.test-data.ts';
import type { OaMessenger } from './ports.ts';

let delivery: Delivery;
beforeEach(async () => void (delivery = await Delivery.open()));
afterEach(() => delivery[Symbol.asyncDispose]());

/** A reply that is of use until an instant. */
const remind = (until: Date) =>
  aReply(
    delivery.storage,
    delivery.person,
    { text: 'Xin nhắc', buttons: [], notAfter: until.toISOString() },
    start,
  );

describe('A reply in chat', () => {
  it('fails with a name where nobody may be written to', async () => {
    await delivery.meet(start);
    delivery.later(8 * DAY);
    await delivery.queueReply();
    await delivery.deliver();
    expect(await delivery.storage.outbox.counts()).toEqual({ waiting: 0, delivered: 0, failed: 1 });
    expect(delivery.log.lines).toMatchObject([{ level: 'error', facts: { error: 'window_closed' } }]);
  });

  it('of unknown end is looked for after its own attempt and nowhere else', async () => {
    await delivery.queueReply();
    delivery.later(100);
    const begunAt = delivery.now;
    delivery.answers = [failure('unknown'), { sent: true, messageId: 'm4' }];
    await delivery.deliver();
    delivery.later(30_000);
    await delivery.deliver();
    expect(delivery.looks).toEqual([{ since: begunAt, until: delivery.now }]);
    expect(delivery.sent).toHaveLength(2);
  });

  it('of unknown end is sent again while Zalo cannot tell', async () => {
    await delivery.queueReply();
    delivery.answers = [failure('unknown'), { sent: true, messageId: 'm4' }];
    delivery.arrived = undefined;
    await delivery.deliver();
    delivery.later(30_000);
    await delivery.deliver();
    expect(delivery.sent).toHaveLength(2);
    expect(await delivery.storage.outbox.counts()).toMatchObject({ waiting: 0, delivered: 1 });
  });

  it('is not even tried when its time is over, which alarms nobody', async () => {
    await delivery.meet(start);
    const until = new Date(start.getTime() + DAY);
    await remind(until);
    delivery.now = new Date(until.getTime() + 1);
    await delivery.deliver();
    expect(delivery.sent).toEqual([]);
    expect(await delivery.storage.outbox.counts()).toMatchObject({ waiting: 0, failed: 1 });
    expect(delivery.log.lines).toMatchObject([{ level: 'info', facts: { error: 'too_late' } }]);
  });

  it('goes out up to the last moment of its time', async () => {
    await remind(delivery.now);
    await delivery.deliver();
    expect(delivery.sent).toHaveLength(1);
  });

  it('that was under way when the server died is looked for as soon as it starts again', async () => {
    await delivery.queueReply();
    const at = new Date(delivery.now.getTime() + delivery.machineAhead);
    await delivery.storage.outbox.claim({ at, leaseUntil: new Date(at.getTime() + 60_000), limit: 1 });
    const begunAt = delivery.now;
    delivery.later(2000);
    await delivery.storage.freeLeases(new Date(at.getTime() + 2000));
    delivery.arrived = true;
    expect(await delivery.deliver()).toBe(1);
    expect(delivery.looks).toEqual([{ since: begunAt, until: delivery.now }]);
    expect(delivery.sent).toEqual([]);
  });

  it('comes after those that were said before it, however slow they are', async () => {
    for (const text of ['một', 'hai', 'ba']) {
      await aReply(delivery.storage, delivery.person, { text, buttons: [] }, delivery.now);
    }
    const sent: string[] = [];
    const sendText: OaMessenger['sendText'] = async (_to, { text }) => {
      for (let turn = text === 'một' ? 50 : 0; turn > 0; turn -= 1) await setImmediate();
      sent.push(text);
      return { sent: true, messageId: text };
    };
    const never = () => Promise.reject(new Error('nobody asks for this'));
    await delivery.deliver({ messenger: { sendText, sendTemplate: never, wasSent: never } });
    expect(sent).toEqual(['một', 'hai', 'ba']);
  });

  it('never stands in the inbox of the app', async () => {
    await delivery.queueReply();
    await delivery.deliver();
    expect(await delivery.deliveredVia()).toEqual([]);
  });
});

it('keeps names, texts and ids of Zalo out of the log', async () => {
  for (const answer of [failure('temporary'), failure('operator'), failure('permanent')]) {
    delivery.answers = [answer];
    await delivery.queueReply();
    await delivery.deliver();
  }
  const text = JSON.stringify(delivery.log.lines);
  for (const secret of ['Nguyễn', 'Xin chào', who.oaUserId, who.zaloUserId])
    expect(text).not.toContain(secret);
});

it('survives a row that nobody can read: it fails after twelve tries, the others go out', async () => {
  await aReply(delivery.storage, delivery.person, { text: 7 } as never, delivery.now);
  await delivery.queueReply();
  let taken = 0;
  for (let i = 0; i < 20; i += 1, delivery.later(DAY)) taken += await delivery.deliver();
  expect(taken).toBe(13);
  expect(delivery.sent).toHaveLength(1);
  expect(await delivery.storage.outbox.counts()).toEqual({ waiting: 0, delivered: 1, failed: 1 });
});
