import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everythingIn, rowsOf } from '../storage/look-inside.test-data.ts';
import { aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';
import { acceptInvitation, inviteOfficial } from './invitation.ts';

const DAY = 24 * 60 * 60 * 1000;
const invitedAt = new Date('2022-06-15T02:00:00Z').getTime();
const post = { unitId: 'tinh-24/222', role: 'district-official' as const, grassrootsKey: null };

let storage: TestStorage;
let now: number;
beforeEach(async () => {
  storage = await openTestStorage();
  now = invitedAt;
});
afterEach(async () => storage[Symbol.asyncDispose]());

const deps = () => ({ ...storage, clock: { now: () => new Date(now) } });
const invite = () => inviteOfficial(deps(), post);
const accept = (person: Parameters<typeof acceptInvitation>[1], token: string) =>
  acceptInvitation(deps(), person, token);

describe('inviting', () => {
  test('gives a secret that nobody guesses and that fits into a link as it is', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, invite));
    expect(new Set(tokens).size).toBe(20);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/);
  });

  test('keeps only a hash: whoever reads the database cannot take an invitation up', async () => {
    const token = await invite();
    expect(everythingIn(storage)).not.toContain(token);
    const hash = createHash('sha256').update(token).digest('hex');
    expect(everythingIn(storage)).toContain(hash);
    await expect(accept(await aPerson(storage), hash)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('is in the audit with what was offered', async () => {
    await invite();
    const [row] = rowsOf(storage, "select * from audit where action = 'official.invite'");
    expect(row).toMatchObject({ at: invitedAt, person_id: null, unit_id: 'tinh-24/222' });
    expect(JSON.parse(String(row!['detail_json']))).toEqual({ after: { role: post.role } });
  });
});

describe('taking an invitation up', () => {
  test('makes an official and is in the audit', async () => {
    const person = await aPerson(storage);
    expect(await accept(person, await invite())).toEqual({ ...post, personId: person.id });
    const rows = rowsOf(storage, "select * from audit where action = 'official.accept'");
    expect(rows).toMatchObject([{ person_id: person.id, unit_id: 'tinh-24/222' }]);
  });

  test.each([
    ['at once', 0, true],
    ['in the last millisecond of seven days', 7 * DAY - 1, true],
    ['after seven days', 7 * DAY, false],
    ['after a month', 30 * DAY, false],
  ])('%s', async (_when, after, works) => {
    const token = await invite();
    const person = await aPerson(storage);
    now = invitedAt + after;
    const taken = accept(person, token);
    if (works) await expect(taken).resolves.toMatchObject(post);
    else await expect(taken).rejects.toMatchObject({ code: 'not_found' });
    expect(await storage.officials.rolesOf(person.id)).toHaveLength(works ? 1 : 0);
  });

  test('a second time, or with a made-up secret, is refused in the same words', async () => {
    const token = await invite();
    await accept(await aPerson(storage), token);
    const other = await aPerson(storage);
    const refusals = await Promise.all(
      [token, 'made-up-secret-of-some-length', ''].map((each) => accept(other, each).catch(String)),
    );
    expect(new Set(refusals).size).toBe(1);
    expect(refusals[0]).toContain('7 ngày');
    expect(rowsOf(storage, "select * from audit where action = 'official.accept'")).toHaveLength(1);
  });

  test('by many at the same moment makes one official', async () => {
    const token = await invite();
    const people = await Promise.all(Array.from({ length: 10 }, () => aPerson(storage)));
    const taken = await Promise.allSettled(people.map((person) => accept(person, token)));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(rowsOf(storage, 'select * from official')).toHaveLength(1);
  });
});
