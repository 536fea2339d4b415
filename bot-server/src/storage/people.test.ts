import { aReply } from '../testing/outbox.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aPerson, aSubmission, openTestStorage, type TestStorage } from '../testing/index.ts';

const OA = '2468458835291979001';
const APP = '4047671499938107201';
const at = (minute: number) => new Date(Date.UTC(2022, 5, 15, 2, minute));

let storage: TestStorage;
beforeEach(async () => {
  storage = await openTestStorage();
});
afterEach(async () => storage[Symbol.asyncDispose]());

const meet = (
  minute: number,
  interaction: 'opens_window' | 'leaves' | 'none' = 'opens_window',
  zaloUserId: string | null = APP,
) => storage.people.meetInChat({ oaUserId: OA, zaloUserId, at: at(minute), interaction });

describe('joining chat and app', () => {
  test('a person met in chat first is the same person in the app', async () => {
    const { person: met } = await meet(0);
    const signedIn = await storage.people.signIn({ zaloUserId: APP, oaUserId: null, name: 'Tên' }, at(1));
    expect(signedIn).toMatchObject({ id: met.id, oaUserId: OA, zaloUserId: APP, name: 'Tên' });
  });

  test('a person of the app is found by the id that chat carries', async () => {
    const signedIn = await storage.people.signIn({ zaloUserId: APP, oaUserId: null, name: null }, at(0));
    const { person, joined } = await meet(1);
    expect(joined).toBe(true);
    expect(person).toMatchObject({ id: signedIn.id, oaUserId: OA, lastInteractionAt: at(1) });
  });

  test('a chat row without app id is joined when the app id becomes known', async () => {
    const { person: chatOnly } = await meet(0, 'opens_window', null);
    await aReply(storage, chatOnly, { text: 'a', buttons: [] }, at(0));
    const signedIn = await storage.people.signIn({ zaloUserId: APP, oaUserId: null, name: null }, at(1));
    const { person } = await meet(2);
    expect(person.id).toBe(signedIn.id);
    expect(await storage.people.find(chatOnly.id)).toBeUndefined();
    const [reply] = await storage.outbox.claim({ at: at(9), leaseUntil: at(9), limit: 9 });
    expect(reply?.personId).toBe(signedIn.id);
  });

  test('ids that already belong to two people are left as they are and reported', async () => {
    await storage.people.signIn({ zaloUserId: APP, oaUserId: '999', name: null }, at(0));
    await storage.people.signIn({ zaloUserId: 'other', oaUserId: OA, name: null }, at(0));
    const { person, joined } = await meet(1);
    expect(joined).toBe(false);
    expect(person.zaloUserId).toBe('other');
  });
});

describe('signs of life', () => {
  test('the newest one counts, whatever the order of arrival', async () => {
    await meet(30);
    expect((await meet(10)).person.lastInteractionAt).toEqual(at(30));
  });

  test('leaving makes unreachable until the person comes back, and an old leave changes nothing', async () => {
    await meet(10);
    expect((await meet(20, 'leaves')).person.unreachableSince).toEqual(at(20));
    expect((await meet(30)).person.unreachableSince).toBeNull();
    expect((await meet(25, 'leaves')).person.unreachableSince).toBeNull();
  });
});

describe('erasure', () => {
  test('forgets the person and keeps the count', async () => {
    const person = await aPerson(storage);
    const content = aSubmission();
    const submission = {
      id: 's1',
      code: 'SK-2222-2222',
      personId: person.id,
      state: 'submitted' as const,
      submittedAt: at(0),
      submittedPhase: 2,
      qualifiedPhase: 1,
      flags: [],
      programmeId: 'p',
      programmeVersion: '1',
      unitId: 'tinh-24/222',
      superiorUnitId: 'tinh-24',
      content,
      version: 1,
    };
    const entry = {
      submission,
      idempotencyKey: 'key-0001',
      bodyHash: 'h',
      grassrootsKey: 'g',
      authorKey: 'a',
      notices: [],
      draftId: null,
    };
    await storage.submissions.record(entry);
    const erasing = { zaloUserId: person.zaloUserId!, revokedAt: null, at: at(5) };
    expect(await storage.people.erase(erasing)).toEqual({ outcome: 'erased', fileIds: [] });
    const kept = await storage.submissions.findByCode('SK-2222-2222');
    expect(kept?.state).toBe('withdrawn');
    expect(JSON.stringify(kept)).not.toContain(content.author.fullName);
    expect(JSON.stringify(kept)).not.toContain(content.author.phone);
    expect(await storage.people.find(person.id)).toMatchObject({ name: null, phone: null, zaloUserId: null });
    expect(await storage.people.erase(erasing)).toEqual({ outcome: 'unknown', fileIds: [] });
  });
});
