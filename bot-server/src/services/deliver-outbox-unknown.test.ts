import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, Delivery, failure, start } from './deliver-outbox.test-data.ts';

let delivery: Delivery;
beforeEach(async () => void (delivery = await Delivery.open()));
afterEach(() => delivery[Symbol.asyncDispose]());

const templates = { receipt: '512001' };

describe('An attempt whose end is not known', () => {
  beforeEach(async () => {
    await delivery.queueReceipt();
    delivery.answers = [failure('unknown'), { sent: true, messageId: 'm4' }];
    await delivery.deliver({ templates });
    delivery.later(DAY);
  });

  it('rests for half a minute, since Zalo may carry it out late', async () => {
    await delivery.queueReply();
    delivery.answers = [failure('unknown'), { sent: true, messageId: 'm4' }];
    await delivery.deliver();
    delivery.later(30_000 - 1);
    expect(await delivery.deliver()).toBe(0);
    delivery.later(1);
    expect(await delivery.deliver()).toBe(1);
  });

  it('is looked for from its beginning on, wherever the clock was set meanwhile', async () => {
    const set = async (to: Date) => {
      delivery.machineAhead += delivery.now.getTime() - to.getTime();
      delivery.now = to;
      await delivery.deliver({ templates });
      expect(delivery.looks.at(-1)!.since.getTime()).toBeLessThan(
        Math.min(start.getTime(), to.getTime() - DAY),
      );
      delivery.later(DAY);
    };
    delivery.arrived = undefined;
    for (const days of [30, -30]) await set(new Date(start.getTime() + days * DAY));
    expect(delivery.looks).toHaveLength(2);
    expect(delivery.sent).toHaveLength(1);
  });

  it('is not repeated when the message has arrived', async () => {
    delivery.arrived = true;
    await delivery.deliver({ templates });
    expect(delivery.sent).toHaveLength(1);
    expect(await delivery.deliveredVia()).toEqual(['oa']);
  });

  it('is repeated when it has certainly not arrived', async () => {
    await delivery.deliver({ templates });
    expect(delivery.sent).toHaveLength(2);
    expect(await delivery.deliveredVia()).toEqual(['oa']);
  });

  it('is not repeated while Zalo cannot tell; in the end the inbox has it', async () => {
    delivery.arrived = undefined;
    for (let i = 0; i < 20; i += 1, delivery.later(DAY)) await delivery.deliver({ templates });
    expect(delivery.sent).toHaveLength(1);
    expect(await delivery.deliveredVia()).toEqual(['inbox']);
    expect(delivery.log.lines.at(-1)?.facts['note']).toContain('it may have arrived');
  });

  it('sends no template on top, since that one may have been the first', async () => {
    delivery.answers = [failure('window')];
    await delivery.deliver({ templates });
    expect(delivery.sent).toHaveLength(2);
    expect(await delivery.deliveredVia()).toEqual(['inbox']);
  });
});

it('does not send twice when the program died between sending and recording', async () => {
  await delivery.queueReceipt();
  const dying = { ...delivery.storage.outbox, settle: () => Promise.reject(new Error('killed')) };
  await expect(delivery.deliver({ outbox: dying })).rejects.toThrow('killed');
  delivery.arrived = true;
  expect(await delivery.deliver()).toBe(0);
  delivery.later(60_000);
  expect(await delivery.deliver()).toBe(1);
  expect(delivery.sent).toHaveLength(1);
  expect(await delivery.deliveredVia()).toEqual(['oa']);
});

it('sends a template again when the first was certainly refused for now', async () => {
  await delivery.meet(start);
  delivery.later(8 * DAY);
  await delivery.queueReceipt();
  delivery.answers = [failure('temporary'), { sent: true, messageId: 'm5' }];
  await delivery.deliver({ templates });
  delivery.later(DAY);
  await delivery.deliver({ templates });
  expect(delivery.sent.map(({ template }) => template)).toEqual(['512001', '512001']);
  expect(await delivery.deliveredVia()).toEqual(['template']);
});
