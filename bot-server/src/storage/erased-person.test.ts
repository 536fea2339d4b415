import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../services/ports.ts';
import { aDossier } from '../testing/outbox.ts';
import { aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';

const at = new Date('2022-06-15T02:00:00Z');

let storage: TestStorage;
let person: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
});
afterEach(async () => storage[Symbol.asyncDispose]());

const file = () => ({
  id: 'f',
  personId: person.id,
  name: 'a.pdf',
  bytes: 1,
  kind: 'pdf' as const,
  createdAt: at,
});
const typed = () => ({ personId: person.id, freshId: 'd', via: 'app' as const, at, content: {} });
const writes: [string, () => Promise<unknown>][] = [
  ['sends a dossier', () => aDossier(storage, person)],
  ['opens a draft', () => storage.drafts.open(person.id, 'd')],
  ['saves a draft', () => storage.drafts.save({ ...typed(), base: null })],
  ['begins an upload', () => storage.evidenceFiles.begin(file(), 10)],
  ['tells a phone number', () => storage.people.savePhone(person.id, '+84900000001')],
  ['takes up an invitation', () => storage.officials.accept('hash', person.id, at)],
];

describe('a withdrawal of consent that overtakes somebody who', () => {
  test.each(writes)('%s leaves nothing of it behind', async (_what, write) => {
    await storage.officials.invite({
      tokenHash: 'hash',
      unitId: 'tinh-24',
      role: 'province-official',
      grassrootsKey: null,
      expiresAt: new Date(at.getTime() + 1),
    });
    const [, written] = await Promise.allSettled([
      storage.people.erase({ zaloUserId: person.zaloUserId!, revokedAt: null, at }),
      write(),
    ]);
    expect(written).toMatchObject({ status: 'rejected', reason: { code: 'unauthenticated' } });
    expect(await storage.submissions.ofPerson(person.id)).toEqual([]);
    expect(await storage.evidenceFiles.find('f')).toBeUndefined();
    expect(await storage.people.find(person.id)).toMatchObject({ phone: null });
    expect(await storage.officials.rolesOf(person.id)).toEqual([]);
  });
});
