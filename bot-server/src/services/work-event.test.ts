import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { timeOrderedIds } from '../machine.ts';
import { aLog, aReceipt, aDossier } from '../testing/outbox.ts';
import { aPerson, openTestStorage, type TestStorage } from '../testing/storage.ts';
import { UnreadableEvent, type ChannelEvent } from './channel-event.ts';
import type { Converse } from './converse.ts';
import { createReceiveEvent } from './receive-event.ts';
import { createTakeTurn } from './take-turn.ts';
import { createWithdrawConsent } from './withdraw-consent.ts';
import { createWorkEvents, type WorkEventDeps } from './work-event.ts';

const HOUR = 3600_000;
const now = new Date('2022-06-15T02:00:00Z');
const who = { oaUserId: '246845883529197901', zaloUserId: '4047671499938107201' };
let storage: TestStorage;
let log = aLog();
let machineNow = new Date('2026-01-01T00:00:00Z');

beforeEach(async () => {
  storage = await openTestStorage();
  [log, machineNow] = [aLog(), new Date('2026-01-01T00:00:00Z')];
});
afterEach(() => storage[Symbol.asyncDispose]());

/** Answers what was said by its kind. */
const parrot: Converse = ({ happening }) =>
  Promise.resolve({
    state: null,
    replies: [{ text: `Trả lời ${happening.kind}`, buttons: [] }],
    nudgeAt: null,
  });

function worker(change: Partial<WorkEventDeps> & { converse?: Converse } = {}): () => Promise<number> {
  const clock = { now: () => now };
  const removed: string[] = [];
  const files = { remove: (id: string) => Promise.resolve(void removed.push(id)) };
  return createWorkEvents({
    webhookEvents: storage.webhookEvents,
    people: storage.people,
    outbox: storage.outbox,
    readers: { zalo: (body) => revive(JSON.parse(body) as ChannelEvent) },
    takeTurn: createTakeTurn({
      ...storage,
      clock,
      ids: timeOrderedIds,
      converse: change.converse ?? parrot,
      onReplies: () => {},
      onFiles: () => {},
    }),
    withdrawConsent: createWithdrawConsent({
      people: storage.people,
      files,
      clock,
      log,
    }),
    clock,
    systemClock: { now: () => machineNow },
    log,
    ...change,
  });
}

/** The neutral event travels as the body here; what Zalo's bodies look like is tested in channels/. */
function revive(event: ChannelEvent): ChannelEvent {
  return 'at' in event && event.at !== null ? { ...event, at: new Date(event.at) } : event;
}

async function receive(id: string, event: ChannelEvent | { kind: 'poison' }): Promise<void> {
  const receiving = createReceiveEvent({
    webhookEvents: storage.webhookEvents,
    systemClock: { now: () => machineNow },
    onRecorded: () => {},
  });
  await receiving({ id, channel: 'zalo', body: JSON.stringify(event) });
  machineNow = new Date(machineNow.getTime() + 1);
}

const saidAt = (at: Date): ChannelEvent => ({
  kind: 'said',
  who,
  at,
  said: { kind: 'text', text: 'Xin chào' },
});
const ago = (hours: number): Date => new Date(now.getTime() - hours * HOUR);
const queued = () => storage.outbox.claim({ at: machineNow, leaseUntil: machineNow, limit: 100 });

describe('An event of the channel', () => {
  it('opens the window and is answered once, however often it is delivered', async () => {
    for (let i = 0; i < 3; i += 1) await receive('zalo:m1', saidAt(ago(1)));
    expect(await worker()()).toBe(1);
    await receive('zalo:m1', saidAt(ago(1)));
    expect(await worker()()).toBe(0);
    const person = await storage.people.findByOaUser(who.oaUserId);
    expect(person).toMatchObject({ ...who, lastInteractionAt: ago(1) });
    expect(await queued()).toMatchObject([{ kind: 'chat_reply', personId: person?.id, createdAt: now }]);
  });

  it('joins a chat to the person of the Mini App', async () => {
    const known = await storage.people.signIn({ ...who, oaUserId: null, name: 'Nguyễn Thị Mẫu' }, now);
    await receive('zalo:m1', saidAt(ago(1)));
    await worker()();
    expect(await storage.people.findByOaUser(who.oaUserId)).toMatchObject({ id: known.id });
  });

  it('tells the operator when its two ids belong to two people', async () => {
    await storage.people.signIn({ ...who, name: null }, now);
    const other = '4047671499938107999';
    await storage.people.signIn({ zaloUserId: other, oaUserId: '246845883529197999', name: null }, now);
    await receive('zalo:m1', { ...saidAt(ago(1)), who: { ...who, zaloUserId: other } } as ChannelEvent);
    await worker()();
    expect(log.lines).toMatchObject([{ level: 'warn', message: expect.stringContaining('link by hand') }]);
    expect(JSON.stringify(log.lines)).not.toContain(who.oaUserId);
  });

  it('counts by its own time, whatever the order of arrival', async () => {
    await receive('a', saidAt(ago(2)));
    await receive('b', saidAt(ago(50)));
    await receive('c', { kind: 'left', who, at: ago(3) });
    await worker()();
    expect(await storage.people.findByOaUser(who.oaUserId)).toMatchObject({
      lastInteractionAt: ago(2),
      unreachableSince: null,
    });
    await receive('d', { kind: 'left', who, at: ago(1) });
    await worker()();
    expect(await storage.people.findByOaUser(who.oaUserId)).toMatchObject({ unreachableSince: ago(1) });
    await receive('e', { kind: 'interacted', who, at: ago(0.5) });
    await worker()();
    expect(await storage.people.findByOaUser(who.oaUserId)).toMatchObject({ unreachableSince: null });
  });

  it('never opens the window from the future', async () => {
    await receive('a', saidAt(ago(-500)));
    await receive('b', { kind: 'interacted', who: { ...who, oaUserId: '9', zaloUserId: null }, at: null });
    await worker()();
    expect(await storage.people.findByOaUser(who.oaUserId)).toMatchObject({ lastInteractionAt: now });
    expect(await storage.people.findByOaUser('9')).toMatchObject({ lastInteractionAt: now });
  });

  it('may be silent, announced, ignored or unknown, and is done then', async () => {
    await receive('a', { kind: 'ignored', name: 'oa_send_text' });
    await receive('b', { kind: 'unknown', name: 'from_the_future' });
    await receive('c', { kind: 'announced', name: 'versions.review.done', facts: { approved: true } });
    await receive('d', saidAt(ago(1)));
    const silent: Converse = () => Promise.resolve({ state: null, replies: [], nudgeAt: null });
    await worker({ converse: silent })();
    expect(await worker()()).toBe(0);
    expect(await queued()).toEqual([]);
    expect(log.lines.map(({ level }) => level)).toEqual(['warn', 'info']);
  });
});

describe('A person who withdraws consent', () => {
  it('is erased, their files too; a repeat changes nothing', async () => {
    const person = await storage.people.signIn({ ...who, name: 'Nguyễn Thị Mẫu' }, now);
    const file = {
      id: 'f1',
      personId: person.id,
      name: 'a.pdf',
      bytes: 1,
      kind: 'pdf',
      createdAt: now,
    } as const;
    await storage.evidenceFiles.begin(file, 10);
    const removed: string[] = [];
    const files = { remove: (id: string) => Promise.resolve(void removed.push(id)) };
    const clock = { now: () => now };
    const forget = createWithdrawConsent({ people: storage.people, files, clock, log });
    await receive('a', {
      kind: 'consent_withdrawn',
      who: { oaUserId: null, zaloUserId: who.zaloUserId },
      at: now,
    });
    await receive('b', { kind: 'consent_withdrawn', who: { ...who }, at: now });
    await worker({ withdrawConsent: forget })();
    expect(await storage.people.find(person.id)).toMatchObject({
      name: null,
      zaloUserId: null,
      oaUserId: null,
    });
    expect(removed).toEqual(['f1']);
  });

  it('is found by the chat id alone', async () => {
    const person = await storage.people.signIn({ ...who, name: 'Nguyễn Thị Mẫu' }, now);
    await receive('a', {
      kind: 'consent_withdrawn',
      who: { oaUserId: who.oaUserId, zaloUserId: null },
      at: null,
    });
    await worker()();
    expect(await storage.people.find(person.id)).toMatchObject({ name: null });
  });

  it('is erased when only chat knew them until now', async () => {
    const chatOnly = {
      oaUserId: who.oaUserId,
      zaloUserId: null,
      at: now,
      interaction: 'opens_window',
    } as const;
    const { person } = await storage.people.meetInChat(chatOnly);
    await receive('a', { kind: 'consent_withdrawn', who: { ...who }, at: now });
    await worker()();
    expect(await storage.people.find(person.id)).toMatchObject({ oaUserId: null });
  });
});

describe('An event that fails', () => {
  const faulty = (converse: Converse) => worker({ converse });
  const bug = () => Promise.reject(new TypeError('no such thing'));

  it('holds up none of the others and is tried again later', async () => {
    await receive('a', saidAt(ago(1)));
    await receive('b', { kind: 'left', who: { oaUserId: '9', zaloUserId: null }, at: ago(1) });
    expect(await faulty(bug)()).toBe(2);
    expect(await storage.people.findByOaUser('9')).toBeDefined();
    expect(await worker()()).toBe(0);
    machineNow = new Date(machineNow.getTime() + HOUR);
    expect(await worker()()).toBe(1);
    expect(await queued()).toHaveLength(1);
  });

  it('is parked after twelve tries', async () => {
    await receive('a', saidAt(ago(1)));
    let tries = 0;
    for (let i = 0; i < 20; i += 1) {
      tries += await faulty(bug)();
      machineNow = new Date(machineNow.getTime() + 12 * HOUR);
    }
    expect(tries).toBe(12);
    expect(log.lines.at(-1)?.message).toContain('parked');
  });

  it('is parked at once when it cannot be read', async () => {
    await receive('a', { kind: 'poison' });
    const unreadable = () => {
      throw new UnreadableEvent('poison');
    };
    await worker({ readers: { zalo: unreadable } })();
    machineNow = new Date(machineNow.getTime() + 48 * HOUR);
    expect(await worker()()).toBe(0);
    expect(log.lines).toMatchObject([{ level: 'error', facts: { name: 'UnreadableEvent' } }]);
  });

  it('is logged without the ids of people that its own id holds', async () => {
    await receive(`mini-app:user.revoke.consent:1670553442564:${who.zaloUserId}`, saidAt(ago(1)));
    await receive(`zalo:follow:1670553442564:${who.oaUserId}`, saidAt(ago(1)));
    await faulty(bug)();
    expect(new Set(log.lines.map(({ facts }) => facts['eventHash'])).size).toBe(2);
    for (const id of [who.zaloUserId, who.oaUserId]) expect(JSON.stringify(log.lines)).not.toContain(id);
  });
});

it('notes that a message of ours was received', async () => {
  const person = await aPerson(storage);
  await aDossier(storage, person, { notices: [{ fact: aReceipt(), to: person }] });
  const noted: string[] = [];
  const outbox = { ...storage.outbox, noteReceived: (id: string) => Promise.resolve(void noted.push(id)) };
  await receive('a', { kind: 'received', messageIds: ['m1', 'm2'], at: ago(1) });
  await worker({ outbox })();
  expect(noted).toEqual(['m1', 'm2']);
});
