import { randomBytes } from 'node:crypto';
import { testAuthorKey } from '../testing/dossier.ts';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { motTrieuSangKien } from '@sang-kien/shared';
import { describe, expect, test } from 'vitest';
import { secureRandom, timeOrderedIds } from '../machine.ts';
import { createSubmit } from '../services/submit.ts';
import { aPerson, aSubmission, openTestStorage } from '../testing/index.ts';
import { sealPhones } from './sealed-phones.ts';
import { createSealer } from './sealer.ts';

const PHONE = '+84900000001';
const clock = { now: () => new Date('2022-06-15T09:00:00+07:00') };
const key = () => randomBytes(32).toString('base64');

describe('a sealer', () => {
  test('opens what it sealed, and seals the same text differently each time', () => {
    const { seal, open } = createSealer(key());
    expect(open(seal(PHONE))).toBe(PHONE);
    expect(seal(PHONE)).not.toBe(seal(PHONE));
    expect(open(seal('v1:typed so'))).toBe('v1:typed so');
  });

  test('opens nothing of another key, and nothing that was altered', () => {
    const { seal, open } = createSealer(key());
    const sealed = seal(PHONE);
    expect(() => createSealer(key()).open(sealed)).toThrow();
    expect(() => open(`${sealed.slice(0, -6)}AAAAA=`)).toThrow();
  });
});

test('no phone number lies in the files of the database, and everybody still reads it', async () => {
  await using plain = await openTestStorage();
  const storage = sealPhones(plain, createSealer(key()));
  const person = await aPerson(storage);
  await storage.people.savePhone(person.id, PHONE);
  const change = {
    personId: person.id,
    freshId: timeOrderedIds(),
    base: null,
    via: 'app' as const,
    at: clock.now(),
  };
  await storage.drafts.save({ ...change, content: { author: { phone: '0900 000 001' } } });
  const submit = createSubmit({
    submissions: storage.submissions,
    programme: motTrieuSangKien,
    clock,
    ids: timeOrderedIds,
    authorKey: testAuthorKey,
    random: secureRandom,
    onRecorded: () => {},
  });
  const recorded = await submit(person, 'key-0001', aSubmission());

  expect((await storage.people.find(person.id))?.phone).toBe(PHONE);
  expect((await storage.drafts.open(person.id, 'x')).content.author?.phone).toBe('0900 000 001');
  expect(recorded.content.author.phone).toBe(PHONE);
  expect((await storage.submissions.findByCode(recorded.code))?.content.author.phone).toBe(PHONE);

  const bytes = readdirSync(plain.folder).map((name) =>
    readFileSync(path.join(plain.folder, name), 'latin1'),
  );
  for (const file of bytes)
    for (const digits of ['900000001', '900 000 001']) expect(file).not.toContain(digits);
});
