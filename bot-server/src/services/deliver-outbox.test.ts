import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AHEAD, DAY, Delivery, failure, start, who } from './deliver-outbox.test-data.ts';

let delivery: Delivery;
beforeEach(async () => void (delivery = await Delivery.open()));
afterEach(() => delivery[Symbol.asyncDispose]());

const templates = { receipt: '512001' };

describe('A notification inside the window', () => {
  it('goes out once as a message with a button to the dossier', async () => {
    await delivery.meet(start);
    await delivery.queueReceipt();
    expect(await delivery.deliver()).toBe(1);
    expect(await delivery.deliver()).toBe(0);
    expect(delivery.sent).toMatchObject([{ to: who.oaUserId }]);
    expect(delivery.sent[0]?.text).toContain('Mã hồ sơ: SK-2222-2222');
    expect(await delivery.deliveredVia()).toEqual(['oa']);
    expect(await delivery.storage.outbox.counts()).toEqual({ waiting: 0, delivered: 1, failed: 0 });
  });

  it('goes out to the last minute of the seventh day', async () => {
    await delivery.meet(start);
    delivery.later(7 * DAY);
    await delivery.queueReceipt();
    await delivery.deliver();
    expect(await delivery.deliveredVia()).toEqual(['oa']);
  });

  it('is tried for a person whose last sign of life we never saw', async () => {
    await delivery.queueReceipt();
    await delivery.deliver();
    expect(await delivery.deliveredVia()).toEqual(['oa']);
  });

  it('reaches everybody when many wait', async () => {
    for (let i = 0; i < 25; i += 1) await delivery.queueReply();
    expect(await delivery.deliver()).toBe(25);
    expect(delivery.sent).toHaveLength(25);
  });
});

describe('A notification outside the window', () => {
  beforeEach(async () => {
    await delivery.meet(start);
    delivery.later(7 * DAY + 1);
    await delivery.queueReceipt();
  });

  it('goes as a template message when one is registered', async () => {
    await delivery.deliver({ templates });
    expect(delivery.sent).toEqual([
      {
        to: who.oaUserId,
        template: '512001',
        data: { ten: 'Nguyễn Thị Mẫu', ma_ho_so: 'SK-2222-2222', ten_sang_kien: 'Gá bắt vít nhanh' },
      },
    ]);
    expect(await delivery.deliveredVia()).toEqual(['template']);
  });

  it('stays in the inbox when none is registered, and the log says why', async () => {
    await delivery.deliver();
    expect(delivery.sent).toEqual([]);
    expect(await delivery.deliveredVia()).toEqual(['inbox']);
    expect(delivery.log.lines).toMatchObject([{ level: 'warn', facts: { note: 'window_closed' } }]);
  });

  it('stays in the inbox when the template is refused for good', async () => {
    delivery.answers = [failure('permanent')];
    await delivery.deliver({ templates });
    expect(await delivery.deliveredVia()).toEqual(['inbox']);
  });
});

describe('When Zalo says that the window is closed', () => {
  beforeEach(async () => {
    await delivery.queueReceipt();
    delivery.answers = [failure('window'), { sent: true, messageId: 'm2' }];
  });

  it('the template goes instead', async () => {
    await delivery.deliver({ templates });
    expect(delivery.sent.map(({ template }) => template)).toEqual([undefined, '512001']);
    expect(await delivery.deliveredVia()).toEqual(['template']);
  });

  it('the inbox has to do where no template is registered', async () => {
    await delivery.deliver();
    expect(await delivery.deliveredVia()).toEqual(['inbox']);
  });
});

it('writes nothing to a person who left the OA, save by template', async () => {
  await delivery.meet(start);
  await delivery.meet(start, 'leaves');
  await delivery.queueReceipt();
  await delivery.deliver();
  expect(delivery.sent).toEqual([]);
  expect(await delivery.deliveredVia()).toEqual(['inbox']);
});

it('leaves the message in the inbox for a person whom the OA cannot address', async () => {
  delivery.person = await delivery.storage.people.signIn(
    { zaloUserId: '4047671499938107299', oaUserId: null, name: null },
    start,
  );
  await delivery.queueReceipt();
  await delivery.deliver();
  expect(await delivery.deliveredVia()).toEqual(['inbox']);
});

describe('A failure', () => {
  beforeEach(() => delivery.queueReceipt());

  it('that passes is tried again with growing waits', async () => {
    delivery.answers = [failure('temporary'), failure('temporary'), { sent: true, messageId: 'm3' }];
    await delivery.deliver();
    delivery.later(2700);
    expect(await delivery.deliver()).toBe(0);
    delivery.later(50);
    expect(await delivery.deliver()).toBe(1);
    delivery.later(7300);
    expect(await delivery.deliver()).toBe(0);
    delivery.later(200);
    await delivery.deliver();
    expect(await delivery.deliveredVia()).toEqual(['oa']);
    expect(delivery.sent).toHaveLength(3);
  });

  it('at night waits for five past six in Vietnam', async () => {
    delivery.now = new Date(new Date('2026-06-15T23:30:00+07:00').getTime() - AHEAD);
    delivery.answers = [failure('later'), { sent: true, messageId: 'm3' }];
    await delivery.deliver();
    delivery.now = new Date(new Date('2026-06-16T06:04:59+07:00').getTime() - AHEAD);
    expect(await delivery.deliver()).toBe(0);
    delivery.later(1000);
    expect(await delivery.deliver()).toBe(1);
  });

  it('of a quota by day waits an hour', async () => {
    delivery.now = new Date(new Date('2026-06-15T12:00:00+07:00').getTime() - AHEAD);
    delivery.answers = [failure('later')];
    await delivery.deliver();
    delivery.later(3600_000 - 1);
    expect(await delivery.deliver()).toBe(0);
    delivery.later(1);
    expect(await delivery.deliver()).toBe(1);
  });

  it('that an operator must mend is logged as an error and tried every hour', async () => {
    delivery.answers = [failure('operator')];
    await delivery.deliver();
    expect(delivery.log.lines[0]).toMatchObject({ level: 'error', facts: { error: 'named_operator' } });
    delivery.later(3600_000);
    expect(await delivery.deliver()).toBe(1);
  });

  it('for good leaves the message in the inbox', async () => {
    delivery.answers = [failure('permanent')];
    await delivery.deliver();
    expect(await delivery.deliveredVia()).toEqual(['inbox']);
    expect(delivery.log.lines).toMatchObject([{ facts: { note: 'named_permanent' } }]);
  });

  it('that never ends leaves it in the inbox after twelve attempts', async () => {
    delivery.answers = [failure('temporary')];
    for (let i = 0; i < 20; i += 1, delivery.later(DAY)) await delivery.deliver();
    expect(delivery.sent).toHaveLength(12);
    expect(await delivery.deliveredVia()).toEqual(['inbox']);
    expect(delivery.log.lines.at(-1)?.facts['note']).toBe('named_temporary, given up after 12 attempts');
  });
});
