import { CONFEDERATION_UNIT_ID, foldForSearch } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person, Storage } from '../services/ports.ts';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  openTestStorage,
  type TestStorage,
} from '../testing/index.ts';
import { changeRows, rowsOf } from './look-inside.test-data.ts';

const expiresAt = new Date('2022-06-22T02:00:00Z');
const before = new Date(expiresAt.getTime() - 1);

let storage: TestStorage;
let person: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
});
afterEach(async () => storage[Symbol.asyncDispose]());

const invite = (tokenHash: string, change: { grassrootsKey?: string; unitId?: string } = {}) =>
  storage.officials.invite({
    tokenHash,
    unitId: 'tinh-24/222',
    role: change.grassrootsKey ? 'grassroots-officer' : 'district-official',
    grassrootsKey: null,
    expiresAt,
    ...change,
  });
const revoke = (who: Person) =>
  changeRows(storage, 'update official set revoked_at = ? where person_id = ?', before.getTime(), who.id);

describe('an invitation', () => {
  test('makes an official of whoever takes it up, for its unit, role and base union', async () => {
    await invite('h', { grassrootsKey: 'cdcs cong ty a' });
    const post = {
      personId: person.id,
      unitId: 'tinh-24/222',
      role: 'grassroots-officer',
      grassrootsKey: 'cdcs cong ty a',
    };
    expect(await storage.officials.accept('h', person.id, before)).toEqual(post);
    expect(await storage.officials.rolesOf(person.id)).toEqual([post]);
  });

  test('is good for once, also for the same person', async () => {
    await invite('h');
    await storage.officials.accept('h', person.id, before);
    const other = await aPerson(storage);
    for (const late of [other, person])
      expect(await storage.officials.accept('h', late.id, before)).toBeUndefined();
    expect(await storage.officials.rolesOf(person.id)).toHaveLength(1);
    expect(await storage.officials.rolesOf(other.id)).toEqual([]);
  });

  test('holds up to its last millisecond', async () => {
    await invite('h');
    expect(await storage.officials.accept('h', person.id, expiresAt)).toBeUndefined();
    const after = new Date(expiresAt.getTime() + 1);
    expect(await storage.officials.accept('h', person.id, after)).toBeUndefined();
    expect(await storage.officials.accept('h', person.id, before)).toBeDefined();
  });

  test('that is not known makes nobody an official', async () => {
    await invite('h');
    for (const guess of ['', 'H', 'h ', '%', 'unknown'])
      expect(await storage.officials.accept(guess, person.id, before)).toBeUndefined();
    expect(await storage.officials.rolesOf(person.id)).toEqual([]);
  });

  test('notes who took it up and when', async () => {
    await invite('h');
    await storage.officials.accept('h', person.id, before);
    expect(rowsOf(storage, 'select accepted_by, accepted_at from invitation')).toEqual([
      { accepted_by: person.id, accepted_at: before.getTime() },
    ]);
  });

  test('makes one official of many who take it up at the same moment, in two processes', async () => {
    const second: Storage = await storage.reopen();
    try {
      await invite('h');
      const people = await Promise.all(Array.from({ length: 20 }, () => aPerson(storage)));
      const taken = await Promise.all(
        people.map(({ id }, i) => (i % 2 ? storage : second).officials.accept('h', id, before)),
      );
      expect(taken.filter((post) => post !== undefined)).toHaveLength(1);
      expect(rowsOf(storage, 'select id from official')).toHaveLength(1);
    } finally {
      await second.close();
    }
  });
});

describe('posts', () => {
  test('of one person may be several, in the order they were taken up', async () => {
    for (const [i, unitId] of ['tinh-27', 'tinh-24', 'nganh-y-te'].entries()) {
      await invite(`h${i}`, { unitId });
      await storage.officials.accept(`h${i}`, person.id, new Date(before.getTime() - 10 + i));
    }
    const units = (await storage.officials.rolesOf(person.id)).map(({ unitId }) => unitId);
    expect(units).toEqual(['tinh-27', 'tinh-24', 'nganh-y-te']);
  });

  test('of others are nobody’s business', async () => {
    await anOfficial(storage, { unitId: 'tinh-24' });
    expect(await storage.officials.rolesOf(person.id)).toEqual([]);
  });

  test('end when they are revoked, and a new invitation begins anew', async () => {
    const official = await anOfficial(storage, { unitId: 'tinh-24' });
    revoke(official);
    expect(await storage.officials.rolesOf(official.id)).toEqual([]);
    await invite('again', { unitId: 'tinh-24' });
    await storage.officials.accept('again', official.id, before);
    expect(await storage.officials.rolesOf(official.id)).toHaveLength(1);
  });
});

describe('who hears of a new dossier', () => {
  const told = async (who: Person) => (await storage.outbox.inboxOf(who.id, 10)).messages.length;
  const send = (author: Person) =>
    aRecordedDossier(storage, author, {
      notices: (code) => [
        {
          fact: {
            kind: 'new_entry',
            payload: { code, title: 'Gá bắt vít', unitName: 'Việt Yên', grassrootsUnion: 'CĐCS A' },
          },
          subject: code,
          to: { unitIds: ['tinh-24/222', 'tinh-24'], grassrootsKey: 'cdcs a', except: author.id },
        },
      ],
    });

  test('no official whose post was revoked, and the others still do', async () => {
    const [gone, stays] = [
      await anOfficial(storage, { unitId: 'tinh-24' }),
      await anOfficial(storage, { unitId: 'tinh-24' }),
    ];
    await send(person);
    revoke(gone);
    await send(person);
    expect([await told(gone), await told(stays)]).toEqual([1, 2]);
  });

  test('the officer of the base union named, and no other base union’s', async () => {
    const own = await anOfficial(storage, { unitId: 'tinh-24/222', grassrootsKey: 'cdcs a' });
    const other = await anOfficial(storage, { unitId: 'tinh-24/222', grassrootsKey: 'cdcs b' });
    await send(person);
    expect([await told(own), await told(other)]).toEqual([1, 0]);
  });

  test('nobody of their own dossier, and one with two posts only once', async () => {
    const official = await anOfficial(storage, { unitId: 'tinh-24' });
    await invite('second', { unitId: 'tinh-24/222' });
    await storage.officials.accept('second', official.id, before);
    await send(official);
    expect(await told(official)).toBe(0);
    await send(person);
    expect(await told(official)).toBe(1);
  });

  test('nobody, when the unit has no official yet', async () => {
    await send(person);
    expect(rowsOf(storage, 'select id from outbox')).toEqual([]);
  });
});

describe('whether a unit has an official who answers people', () => {
  const chain = ['tinh-24/222', 'tinh-24', CONFEDERATION_UNIT_ID];
  const key = foldForSearch('CĐCS Công ty A');

  test('names the units that have one, the nearest first', async () => {
    expect(await storage.officials.anyOf(chain, key)).toEqual([]);
    await anOfficial(storage, { unitId: CONFEDERATION_UNIT_ID });
    await anOfficial(storage, { unitId: 'tinh-24/222' });
    await anOfficial(storage, { unitId: 'tinh-27' });
    expect(await storage.officials.anyOf(chain, key)).toEqual(['tinh-24/222', CONFEDERATION_UNIT_ID]);
  });

  test('officers of one base union count for theirs only', async () => {
    await anOfficial(storage, { unitId: 'tinh-24/222', grassrootsKey: key });
    expect(await storage.officials.anyOf(chain, key)).toEqual(['tinh-24/222']);
    expect(await storage.officials.anyOf(chain, foldForSearch('CĐCS Công ty B'))).toEqual([]);
    expect(await storage.officials.anyOf(chain, '')).toEqual([]);
  });

  test('reviewers answer nobody', async () => {
    const [tokenHash, unitId] = ['r', CONFEDERATION_UNIT_ID];
    await storage.officials.invite({ tokenHash, unitId, role: 'reviewer', grassrootsKey: null, expiresAt });
    await storage.officials.accept(tokenHash, person.id, before);
    expect(await storage.officials.anyOf(chain, key)).toEqual([]);
  });

  test('nobody counts who asks for help themselves', async () => {
    const { id } = await anOfficial(storage, { unitId: 'tinh-24/222' });
    expect(await storage.officials.anyOf(chain, key, id)).toEqual([]);
  });
});
