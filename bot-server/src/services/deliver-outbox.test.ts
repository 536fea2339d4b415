import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aDossier, aLog, aReceipt, aReply } from '../testing/outbox.ts';
import { openTestStorage, type TestStorage } from '../testing/storage.ts';
import { createDeliverOutbox, type DeliverOutboxDeps } from './deliver-outbox.ts';
import type { OaMessenger, Person, SendResult } from './ports.ts';

const DAY = 24 * 3600_000;
const start = new Date('2022-06-15T02:00:00Z');
const who = { oaUserId: '246845883529197901', zaloUserId: '4047671499938107201' };
let storage: TestStorage;
let person: Person;
let log = aLog();
/** Programme time; the machine's time is this far ahead of it. */
let now = start;
const AHEAD = 4 * 365 * DAY;
let machineAhead = AHEAD;
let sent: { to: string; text?: string; template?: string; data?: object }[];
/** What Zalo answers, the last one for ever. */
let answers: SendResult[];
let arrived: boolean | undefined;
/** Between which instants Zalo was asked for a text. */
let looks: { since: Date; until?: Date }[];

beforeEach(async () => {
  storage = await openTestStorage();
  [log, now, sent, answers, arrived] = [aLog(), start, [], [{ sent: true, messageId: 'm1' }], false];
  [looks, machineAhead] = [[], AHEAD];
  person = await storage.people.signIn({ ...who, name: 'Nguyễn Thị Mẫu' }, start);
});
afterEach(() => storage[Symbol.asyncDispose]());

const nextAnswer = (): SendResult => (answers.length > 1 ? answers.shift() : answers[0])!;
const messenger: OaMessenger = {
  sendText: (to, { text }) => (sent.push({ to, text }), Promise.resolve(nextAnswer())),
  sendTemplate: (to, template, data) => (sent.push({ to, template, data }), Promise.resolve(nextAnswer())),
  wasSent: (_to, _text, between) => (looks.push(between), Promise.resolve(arrived)),
};
const templates = { receipt: '512001' };

function deliverer(change: Partial<DeliverOutboxDeps> = {}): () => Promise<number> {
  return createDeliverOutbox({
    outbox: storage.outbox,
    people: storage.people,
    messenger,
    clock: { now: () => now },
    systemClock: { now: () => new Date(now.getTime() + machineAhead) },
    log,
    linkTo: (path) => `https://example.vn/app${path}`,
    templates: {},
    ...change,
  });
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
async function deliveredVia() {
  return (await storage.outbox.inboxOf(person.id, 10)).messages.map((message) => message.deliveredVia);
}
const meet = (at: Date, interaction: 'opens_window' | 'leaves' = 'opens_window') =>
  storage.people.meetInChat({ ...who, at, interaction });

describe('A notification inside the window', () => {
  it('goes out once as a message with a button to the dossier', async () => {
    await meet(start);
    await queueReceipt();
    expect(await deliverer()()).toBe(1);
    expect(await deliverer()()).toBe(0);
    expect(sent).toMatchObject([{ to: who.oaUserId }]);
    expect(sent[0]?.text).toContain('Mã hồ sơ: SK-2222-2222');
    expect(await deliveredVia()).toEqual(['oa']);
    expect(await storage.outbox.counts()).toEqual({ waiting: 0, delivered: 1, failed: 0 });
  });

  it('goes out to the last minute of the seventh day', async () => {
    await meet(start);
    later(7 * DAY);
    await queueReceipt();
    await deliverer()();
    expect(await deliveredVia()).toEqual(['oa']);
  });

  it('is tried for a person whose last sign of life we never saw', async () => {
    await queueReceipt();
    await deliverer()();
    expect(await deliveredVia()).toEqual(['oa']);
  });

  it('reaches everybody when many wait', async () => {
    for (let i = 0; i < 25; i += 1) await queueReply();
    expect(await deliverer()()).toBe(25);
    expect(sent).toHaveLength(25);
  });
});

describe('A notification outside the window', () => {
  beforeEach(async () => {
    await meet(start);
    later(7 * DAY + 1);
    await queueReceipt();
  });

  it('goes as a template message when one is registered', async () => {
    await deliverer({ templates })();
    expect(sent).toEqual([
      {
        to: who.oaUserId,
        template: '512001',
        data: { ten: 'Nguyễn Thị Mẫu', ma_ho_so: 'SK-2222-2222', ten_sang_kien: 'Gá bắt vít nhanh' },
      },
    ]);
    expect(await deliveredVia()).toEqual(['template']);
  });

  it('stays in the inbox when none is registered, and the log says why', async () => {
    await deliverer()();
    expect(sent).toEqual([]);
    expect(await deliveredVia()).toEqual(['inbox']);
    expect(log.lines).toMatchObject([{ level: 'warn', facts: { note: 'window_closed' } }]);
  });

  it('stays in the inbox when the template is refused for good', async () => {
    answers = [failure('permanent')];
    await deliverer({ templates })();
    expect(await deliveredVia()).toEqual(['inbox']);
  });
});

describe('When Zalo says that the window is closed', () => {
  beforeEach(async () => {
    await queueReceipt();
    answers = [failure('window'), { sent: true, messageId: 'm2' }];
  });

  it('the template goes instead', async () => {
    await deliverer({ templates })();
    expect(sent.map(({ template }) => template)).toEqual([undefined, '512001']);
    expect(await deliveredVia()).toEqual(['template']);
  });

  it('the inbox has to do where no template is registered', async () => {
    await deliverer()();
    expect(await deliveredVia()).toEqual(['inbox']);
  });
});

it('writes nothing to a person who left the OA, save by template', async () => {
  await meet(start);
  await meet(start, 'leaves');
  await queueReceipt();
  await deliverer()();
  expect(sent).toEqual([]);
  expect(await deliveredVia()).toEqual(['inbox']);
});

it('leaves the message in the inbox for a person whom the OA cannot address', async () => {
  person = await storage.people.signIn(
    { zaloUserId: '4047671499938107299', oaUserId: null, name: null },
    start,
  );
  await queueReceipt();
  await deliverer()();
  expect(await deliveredVia()).toEqual(['inbox']);
});

describe('A failure', () => {
  beforeEach(() => queueReceipt());

  it('that passes is tried again with growing waits', async () => {
    answers = [failure('temporary'), failure('temporary'), { sent: true, messageId: 'm3' }];
    await deliverer()();
    later(2700);
    expect(await deliverer()()).toBe(0);
    later(50);
    expect(await deliverer()()).toBe(1);
    later(7300);
    expect(await deliverer()()).toBe(0);
    later(200);
    await deliverer()();
    expect(await deliveredVia()).toEqual(['oa']);
    expect(sent).toHaveLength(3);
  });

  it('at night waits for five past six in Vietnam', async () => {
    now = new Date(new Date('2026-06-15T23:30:00+07:00').getTime() - AHEAD);
    answers = [failure('later'), { sent: true, messageId: 'm3' }];
    await deliverer()();
    now = new Date(new Date('2026-06-16T06:04:59+07:00').getTime() - AHEAD);
    expect(await deliverer()()).toBe(0);
    later(1000);
    expect(await deliverer()()).toBe(1);
  });

  it('of a quota by day waits an hour', async () => {
    now = new Date(new Date('2026-06-15T12:00:00+07:00').getTime() - AHEAD);
    answers = [failure('later')];
    await deliverer()();
    later(3600_000 - 1);
    expect(await deliverer()()).toBe(0);
    later(1);
    expect(await deliverer()()).toBe(1);
  });

  it('that an operator must mend is logged as an error and tried every hour', async () => {
    answers = [failure('operator')];
    await deliverer()();
    expect(log.lines[0]).toMatchObject({ level: 'error', facts: { error: 'named_operator' } });
    later(3600_000);
    expect(await deliverer()()).toBe(1);
  });

  it('for good leaves the message in the inbox', async () => {
    answers = [failure('permanent')];
    await deliverer()();
    expect(await deliveredVia()).toEqual(['inbox']);
    expect(log.lines).toMatchObject([{ facts: { note: 'named_permanent' } }]);
  });

  it('that never ends leaves it in the inbox after twelve attempts', async () => {
    answers = [failure('temporary')];
    for (let i = 0; i < 20; i += 1, later(DAY)) await deliverer()();
    expect(sent).toHaveLength(12);
    expect(await deliveredVia()).toEqual(['inbox']);
    expect(log.lines.at(-1)?.facts['note']).toBe('named_temporary, given up after 12 attempts');
  });
});

describe('An attempt whose end is not known', () => {
  beforeEach(async () => {
    await queueReceipt();
    answers = [failure('unknown'), { sent: true, messageId: 'm4' }];
    await deliverer({ templates })();
    later(DAY);
  });

  it('rests for half a minute, since Zalo may carry it out late', async () => {
    await queueReply();
    answers = [failure('unknown'), { sent: true, messageId: 'm4' }];
    await deliverer()();
    later(30_000 - 1);
    expect(await deliverer()()).toBe(0);
    later(1);
    expect(await deliverer()()).toBe(1);
  });

  it('is looked for from its beginning on, wherever the clock was set meanwhile', async () => {
    const set = async (to: Date) => {
      machineAhead += now.getTime() - to.getTime();
      now = to;
      await deliverer({ templates })();
      expect(looks.at(-1)!.since.getTime()).toBeLessThan(Math.min(start.getTime(), to.getTime() - DAY));
      later(DAY);
    };
    arrived = undefined;
    for (const days of [30, -30]) await set(new Date(start.getTime() + days * DAY));
    expect(looks).toHaveLength(2);
    expect(sent).toHaveLength(1);
  });

  it('is not repeated when the message has arrived', async () => {
    arrived = true;
    await deliverer({ templates })();
    expect(sent).toHaveLength(1);
    expect(await deliveredVia()).toEqual(['oa']);
  });

  it('is repeated when it has certainly not arrived', async () => {
    await deliverer({ templates })();
    expect(sent).toHaveLength(2);
    expect(await deliveredVia()).toEqual(['oa']);
  });

  it('is not repeated while Zalo cannot tell; in the end the inbox has it', async () => {
    arrived = undefined;
    for (let i = 0; i < 20; i += 1, later(DAY)) await deliverer({ templates })();
    expect(sent).toHaveLength(1);
    expect(await deliveredVia()).toEqual(['inbox']);
    expect(log.lines.at(-1)?.facts['note']).toContain('it may have arrived');
  });

  it('sends no template on top, since that one may have been the first', async () => {
    answers = [failure('window')];
    await deliverer({ templates })();
    expect(sent).toHaveLength(2);
    expect(await deliveredVia()).toEqual(['inbox']);
  });
});

it('does not send twice when the program died between sending and recording', async () => {
  await queueReceipt();
  const dying = { ...storage.outbox, settle: () => Promise.reject(new Error('killed')) };
  await expect(deliverer({ outbox: dying })()).rejects.toThrow('killed');
  arrived = true;
  expect(await deliverer()()).toBe(0);
  later(60_000);
  expect(await deliverer()()).toBe(1);
  expect(sent).toHaveLength(1);
  expect(await deliveredVia()).toEqual(['oa']);
});

it('sends a template again when the first was certainly refused for now', async () => {
  await meet(start);
  later(8 * DAY);
  await queueReceipt();
  answers = [failure('temporary'), { sent: true, messageId: 'm5' }];
  await deliverer({ templates })();
  later(DAY);
  await deliverer({ templates })();
  expect(sent.map(({ template }) => template)).toEqual(['512001', '512001']);
  expect(await deliveredVia()).toEqual(['template']);
});

describe('A reply in chat', () => {
  it('fails with a name where nobody may be written to', async () => {
    await meet(start);
    later(8 * DAY);
    await queueReply();
    await deliverer({ templates })();
    expect(await storage.outbox.counts()).toEqual({ waiting: 0, delivered: 0, failed: 1 });
    expect(log.lines).toMatchObject([{ level: 'error', facts: { error: 'window_closed' } }]);
  });

  it('of unknown end is looked for after its own attempt and nowhere else', async () => {
    await queueReply();
    later(100);
    const begunAt = now;
    answers = [failure('unknown'), { sent: true, messageId: 'm4' }];
    await deliverer()();
    later(30_000);
    await deliverer()();
    expect(looks).toEqual([{ since: begunAt, until: now }]);
    expect(sent).toHaveLength(2);
  });

  it('of unknown end is sent again while Zalo cannot tell', async () => {
    await queueReply();
    answers = [failure('unknown'), { sent: true, messageId: 'm4' }];
    arrived = undefined;
    await deliverer()();
    later(30_000);
    await deliverer()();
    expect(sent).toHaveLength(2);
    expect(await storage.outbox.counts()).toMatchObject({ waiting: 0, delivered: 1 });
  });

  it('is not even tried when its time is over, which alarms nobody', async () => {
    await meet(start);
    const until = new Date(start.getTime() + DAY);
    await aReply(storage, person, { text: 'Xin nhắc', buttons: [], notAfter: until.toISOString() }, start);
    now = new Date(until.getTime() + 1);
    await deliverer()();
    expect(sent).toEqual([]);
    expect(await storage.outbox.counts()).toMatchObject({ waiting: 0, failed: 1 });
    expect(log.lines).toMatchObject([{ level: 'info', facts: { error: 'too_late' } }]);
  });

  it('goes out up to the last moment of its time', async () => {
    await aReply(storage, person, { text: 'Xin nhắc', buttons: [], notAfter: now.toISOString() }, start);
    await deliverer()();
    expect(sent).toHaveLength(1);
  });

  it('never stands in the inbox of the app', async () => {
    await queueReply();
    await deliverer()();
    expect(await deliveredVia()).toEqual([]);
  });
});

it('keeps names, texts and ids of Zalo out of the log', async () => {
  for (const answer of [failure('temporary'), failure('operator'), failure('permanent')]) {
    answers = [answer];
    await queueReply();
    await deliverer()();
  }
  const text = JSON.stringify(log.lines);
  for (const secret of ['Nguyễn', 'Xin chào', who.oaUserId, who.zaloUserId])
    expect(text).not.toContain(secret);
});

it('survives a row that nobody can read: it fails after twelve tries, the others go out', async () => {
  await aReply(storage, person, { text: 7 } as never, now);
  await queueReply();
  let taken = 0;
  for (let i = 0; i < 20; i += 1, later(DAY)) taken += await deliverer()();
  expect(taken).toBe(13);
  expect(sent).toHaveLength(1);
  expect(await storage.outbox.counts()).toEqual({ waiting: 0, delivered: 1, failed: 1 });
});
