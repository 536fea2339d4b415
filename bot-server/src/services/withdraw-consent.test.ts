import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rowsOf } from '../storage/look-inside.test-data.ts';
import { aRecordedDossier, openTestStorage, type TestStorage } from '../testing/index.ts';
import { aLog } from '../testing/outbox.ts';
import type { Person } from './ports.ts';
import { createWithdrawConsent, type WithdrawConsent } from './withdraw-consent.ts';

const APP = '4047671499938107201';
const OA = '2468458835291979001';
const signedInAt = new Date('2022-06-15T02:00:00Z');
const now = new Date('2022-07-01T02:00:00Z');

let storage: TestStorage;
let removed: string[];
let stuck: Set<string>;
let log: ReturnType<typeof aLog>;
let withdraw: WithdrawConsent;
beforeEach(async () => {
  storage = await openTestStorage();
  [removed, stuck, log] = [[], new Set(), aLog()];
  const remove = async (id: string) => {
    if (stuck.has(id)) throw new Error(`cannot unlink ${id}`);
    removed.push(id);
  };
  withdraw = createWithdrawConsent({ ...storage, files: { remove }, clock: { now: () => now }, log });
});
afterEach(async () => storage[Symbol.asyncDispose]());

const signIn = (oaUserId: string | null = null) =>
  storage.people.signIn({ zaloUserId: APP, oaUserId, name: 'Nguyễn Thị Mẫu' }, signedInAt);
const chat = () =>
  storage.people.meetInChat({
    ...{ oaUserId: OA, zaloUserId: null, at: signedInAt, interaction: 'opens_window' },
  });
const by = (zaloUserId: string | null, oaUserId: string | null, at: Date | null = null) => ({
  zaloUserId,
  oaUserId,
  at,
});

async function leaveFiles(person: Person, ...ids: string[]) {
  for (const id of ids) {
    const file = { id, personId: person.id, name: 'a.pdf', bytes: 1, kind: 'pdf' as const, createdAt: now };
    await storage.evidenceFiles.begin(file, 10);
    await storage.evidenceFiles.finish(id, 'application/pdf');
  }
}
const isErased = async (person: Person) => (await storage.people.find(person.id))?.zaloUserId === null;
const audited = () => rowsOf(storage, "select * from audit where action = 'consent_withdrawn'");

describe('whoever withdraws consent', () => {
  test('in the app is erased, with the bytes of all files', async () => {
    const person = await signIn();
    await leaveFiles(person, 'a', 'b', 'draft');
    await aRecordedDossier(storage, person, { content: { evidence: { fileIds: ['a', 'b'] } } });
    await withdraw(by(APP, null));
    expect(await isErased(person)).toBe(true);
    expect(removed.sort()).toEqual(['a', 'b', 'draft']);
    expect(log.lines).toEqual([]);
  });

  test('in the chat is found by the id that chat knows', async () => {
    const person = await signIn(OA);
    await withdraw(by(null, OA));
    expect(await isErased(person)).toBe(true);
  });

  test('and was known from chat alone is erased once Zalo tells the id of the app', async () => {
    const { person } = await chat();
    await withdraw(by(APP, OA));
    expect(await storage.people.find(person.id)).toMatchObject({ oaUserId: null, zaloUserId: null });
    expect(await storage.people.findByOaUser(OA)).toBeUndefined();
    expect(audited()).toHaveLength(1);
  });

  test('and is known from chat alone is named to the operator when Zalo tells no id of the app', async () => {
    const { person } = await chat();
    await withdraw(by(null, OA));
    expect(await storage.people.find(person.id)).toEqual(person);
    expect(log.lines).toMatchObject([{ level: 'error', facts: { personId: person.id } }]);
    expect(JSON.stringify(log.lines)).not.toContain(OA);
  });

  test('and is not known to us leaves everything as it is', async () => {
    const person = await signIn();
    for (const unknown of [by('999', null), by(null, '999'), by('999', '888'), by(null, null)])
      await withdraw(unknown);
    expect(await storage.people.find(person.id)).toEqual(person);
    expect([removed, audited(), log.lines]).toEqual([[], [], []]);
  });

  test('is in the audit by the count of files alone', async () => {
    const person = await signIn(OA);
    await leaveFiles(person, 'a');
    await withdraw(by(APP, OA));
    const [row] = audited();
    expect(row).toMatchObject({ at: now.getTime(), person_id: null, detail_json: '{"files":1}' });
    for (const mark of [person.id, APP, OA]) expect(JSON.stringify(row)).not.toContain(mark);
  });
});

describe('a withdrawal', () => {
  test('that comes twice is worked once', async () => {
    const person = await signIn(OA);
    await leaveFiles(person, 'a');
    await withdraw(by(APP, OA));
    await withdraw(by(APP, OA));
    expect(removed).toEqual(['a']);
    expect(audited()).toHaveLength(1);
  });

  test('that a newer sign-in has overtaken is not heeded, and the operator is told', async () => {
    const person = await signIn();
    await leaveFiles(person, 'a');
    await withdraw(by(APP, null, new Date(signedInAt.getTime() - 1)));
    expect(await storage.people.find(person.id)).toEqual(person);
    expect([removed, audited()]).toEqual([[], []]);
    expect(log.lines).toMatchObject([{ level: 'warn' }]);
  });

  test('that is newer than the last sign-in is heeded', async () => {
    const person = await signIn();
    await withdraw(by(APP, null, new Date(signedInAt.getTime() + 1)));
    expect(await isErased(person)).toBe(true);
  });

  test('goes on past a file that cannot be deleted, and names it', async () => {
    const person = await signIn();
    await leaveFiles(person, 'a', 'b', 'c');
    stuck.add('b');
    await withdraw(by(APP, null));
    expect(removed.sort()).toEqual(['a', 'c']);
    expect(log.lines).toMatchObject([{ level: 'error', facts: { fileId: 'b' } }]);
    expect(await isErased(person)).toBe(true);
  });
});
