import { afterEach, beforeEach, expect, test } from 'vitest';
import { timeOrderedIds } from '../machine.ts';
import type { Person, Turn } from '../services/ports.ts';
import { aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';
import { rowsOf } from './look-inside.test-data.ts';

const at = new Date('2022-06-15T02:00:00Z');
const base = { at, nudgeAt: null, draft: null, files: [], handOver: null, ends: null, replies: [] };
let storage: TestStorage;
let person: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
});
afterEach(() => storage[Symbol.asyncDispose]());

const turn = (change: Partial<Turn> = {}): Turn => ({
  ...base,
  personId: person.id,
  revision: 0,
  state: { version: 1 },
  ...change,
});
const reply = () => ({ personId: person.id, text: 'Chào Anh/Chị', buttons: [] });
const draft = (fullName: string, change: Partial<NonNullable<Turn['draft']>> = {}) => ({
  base: null,
  freshId: 'draft-1',
  content: { author: { fullName } },
  ...change,
});
const receive = (id: string) =>
  storage.webhookEvents.record({ id, channel: 'zalo', body: '{"text":"0900000001"}', receivedAt: at });
const count = (table: string) => rowsOf(storage, `select * from ${table}`).length;

test('nothing said yet is revision 0 without a state', async () => {
  expect(await storage.conversations.find(person.id)).toEqual({
    personId: person.id,
    revision: 0,
    state: null,
  });
});

test('a turn keeps state, draft, replies and files, and ends its event, all at once', async () => {
  await receive('e1');
  const files = [{ url: 'https://a.example/1', name: null, mediaType: null, bytes: null }];
  const full = turn({ ends: { eventId: 'e1' }, replies: [reply()], files, draft: draft('Mẫu') });
  expect(await storage.conversations.record(full)).toEqual({ outcome: 'recorded' });
  expect(await storage.conversations.find(person.id)).toMatchObject({ revision: 1, state: { version: 1 } });
  expect(await storage.drafts.find(person.id)).toMatchObject({ id: 'draft-1', updatedVia: 'chat' });
  expect(await storage.chatFiles.waiting(person.id)).toBe(1);
  expect(count('outbox')).toBe(1);
  expect(await storage.webhookEvents.claim({ at, leaseUntil: at, limit: 9 })).toEqual([]);
});

test('what was said is emptied as soon as its turn is kept', async () => {
  await receive('e1');
  await storage.conversations.record(turn({ ends: { eventId: 'e1' } }));
  expect(rowsOf(storage, 'select body from webhook_event')).toEqual([{ body: '' }]);
});

test('a turn that builds on an older one keeps nothing of itself', async () => {
  await receive('e1');
  await storage.conversations.record(turn());
  const late = turn({ ends: { eventId: 'e1' }, replies: [reply()], draft: draft('Thử') });
  expect(await storage.conversations.record(late)).toEqual({ outcome: 'outdated' });
  expect(count('outbox') + count('draft')).toBe(0);
  expect(await storage.webhookEvents.claim({ at, leaseUntil: at, limit: 9 })).toHaveLength(1);
});

test('a turn whose draft the app has changed meanwhile keeps nothing of itself', async () => {
  await storage.conversations.record(turn({ draft: draft('Mẫu') }));
  const stale = draft('Thử', { base: { draftId: 'draft-1', version: 0 } });
  const overtaken = turn({ revision: 1, replies: [reply()], draft: stale, state: { version: 2 } });
  expect(await storage.conversations.record(overtaken)).toEqual({ outcome: 'outdated' });
  expect(await storage.conversations.find(person.id)).toMatchObject({ revision: 1, state: { version: 1 } });
  expect(count('outbox')).toBe(0);
});

test('an event that another worker has ended is not answered twice', async () => {
  await receive('e1');
  const first = turn({ ends: { eventId: 'e1' }, replies: [reply()] });
  await storage.conversations.record(first);
  expect(await storage.conversations.record({ ...first, revision: 1 })).toEqual({ outcome: 'recorded' });
  expect(count('outbox')).toBe(1);
});

test('reminders come due oldest first, and not before their time', async () => {
  const other = await aPerson(storage);
  const inHours = (hours: number) => new Date(at.getTime() + hours * 3600_000);
  await storage.conversations.record(turn({ nudgeAt: inHours(24) }));
  await storage.conversations.record(turn({ personId: other.id, nudgeAt: inHours(12) }));
  expect(await storage.conversations.dueNudges(inHours(11), 9)).toEqual([]);
  const due = await storage.conversations.dueNudges(inHours(25), 9);
  expect(due.map(({ personId }) => personId)).toEqual([other.id, person.id]);
});

test('who withdraws consent is forgotten with the talk and the files on their way', async () => {
  const files = [{ url: 'https://a.example/1', name: null, mediaType: null, bytes: null }];
  await storage.conversations.record(turn({ files, replies: [reply()] }));
  await storage.people.erase({ zaloUserId: person.zaloUserId!, revokedAt: null, at });
  expect(count('conversation') + count('chat_file') + count('outbox')).toBe(0);
  await expect(storage.conversations.record(turn())).rejects.toThrow();
  expect(count('conversation')).toBe(0);
});

test('a talk that only chat knew goes along when the person signs in', async () => {
  const met = { oaUserId: '2468458835291979991', zaloUserId: null, at, interaction: 'opens_window' } as const;
  const { person: chatOnly } = await storage.people.meetInChat(met);
  await storage.conversations.record(
    turn({ personId: chatOnly.id, draft: draft('Mẫu', { freshId: timeOrderedIds() }) }),
  );
  await storage.people.meetInChat({ ...met, zaloUserId: person.zaloUserId });
  expect(await storage.conversations.find(person.id)).toMatchObject({ revision: 1 });
  expect((await storage.drafts.find(person.id))?.content.author?.fullName).toBe('Mẫu');
});

test('a draft begun in chat fills the one of the app when its person is recognised', async () => {
  const met = { oaUserId: '2468458835291979992', zaloUserId: null, at, interaction: 'opens_window' } as const;
  const { person: chatOnly } = await storage.people.meetInChat(met);
  const said = { author: { fullName: 'Mẫu' }, initiative: { title: 'Gá bắt vít' } };
  await storage.conversations.record(
    turn({ personId: chatOnly.id, draft: { base: null, freshId: 'chat', content: said } }),
  );
  const typed = { author: { fullName: 'Nguyễn Thị Mẫu' } };
  const saving = { personId: person.id, freshId: 'app', base: null, content: typed, via: 'app' as const, at };
  await storage.drafts.save(saving);
  await storage.people.meetInChat({ ...met, zaloUserId: person.zaloUserId });
  const content = { ...typed, initiative: { title: 'Gá bắt vít' } };
  expect(await storage.drafts.find(person.id)).toMatchObject({ id: 'app', version: 2, content });
  expect(count('draft')).toBe(1);
  expect(await storage.drafts.save({ ...saving, base: { draftId: 'app', version: 1 } })).toEqual({
    outcome: 'outdated',
  });
});

test('a reminder is put off or called off without touching the talk', async () => {
  await storage.conversations.record(turn({ nudgeAt: at }));
  const later = new Date(at.getTime() + 3600_000);
  await storage.conversations.putOffNudge(person.id, later);
  expect(await storage.conversations.dueNudges(at, 9)).toEqual([]);
  expect(await storage.conversations.dueNudges(later, 9)).toEqual([{ personId: person.id, nudgeAt: later }]);
  await storage.conversations.putOffNudge(person.id, null);
  expect(await storage.conversations.dueNudges(later, 9)).toEqual([]);
  expect(await storage.conversations.find(person.id)).toMatchObject({ revision: 1, state: { version: 1 } });
});
