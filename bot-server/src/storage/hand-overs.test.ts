import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONFEDERATION_UNIT_ID, foldForSearch } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person, Storage, UnitScope } from '../services/ports.ts';
import { aHandOver } from '../testing/hand-over.ts';
import { anOfficial, aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';
import { rowsOf } from './look-inside.test-data.ts';
import { sealPhones } from './sealed-phones.ts';
import { createSealer } from './sealer.ts';

const at = new Date('2022-06-15T02:00:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

let plain: TestStorage;
let storage: Storage;
let person: Person;
let official: Person;
beforeEach(async () => {
  plain = await openTestStorage();
  storage = sealPhones(plain, createSealer(randomBytes(32).toString('base64')));
  person = await aPerson(storage);
  official = await anOfficial(storage, { unitId: 'tinh-24/222' });
});
afterEach(async () => plain[Symbol.asyncDispose]());

const answer = (id: string, key: string, text = 'Mời Anh/Chị gọi lại 0900 000 009') =>
  storage.handOvers.answer({
    id,
    key,
    line: { from: 'staff', text, at: later(5) },
    reply: { text: `Cán bộ trả lời: ${text}`, buttons: [] },
    by: official.id,
  });

describe('a hand-over', () => {
  test('is read as it was handed over, and is the person’s open one until it is closed', async () => {
    const id = await aHandOver(storage, person);
    const open = await storage.handOvers.openOf(person.id);
    expect(open).toEqual(await storage.handOvers.find(id));
    expect(open).toMatchObject({ id, openedAt: at, closedAt: null, context: { phone: '+84900000001' } });
    expect(open?.context.lines).toEqual([
      { from: 'person', text: 'Tôi cần gặp cán bộ, số 0900 000 001', at },
    ]);
    expect(await storage.handOvers.close({ id, by: official.id, at: later(9) })).toBe(true);
    expect(await storage.handOvers.openOf(person.id)).toBeUndefined();
    expect(await storage.handOvers.find(id)).toMatchObject({ closedAt: later(9), closedBy: official.id });
  });

  test('is closed by whoever was first', async () => {
    const id = await aHandOver(storage, person);
    const other = await anOfficial(storage, { unitId: 'tinh-24' });
    await storage.handOvers.close({ id, by: official.id, at: later(1) });
    expect(await storage.handOvers.close({ id, by: other.id, at: later(2) })).toBe(false);
    expect(await storage.handOvers.find(id)).toMatchObject({ closedBy: official.id });
  });

  test('once closed, calls nobody any more who was not reached yet', async () => {
    const id = await aHandOver(storage, person, { tell: ['tinh-24/222'] });
    await storage.handOvers.close({ id, by: official.id, at: later(1) });
    expect(await storage.outbox.claim({ at: later(2), leaseUntil: later(3), limit: 9 })).toEqual([]);
    const { messages } = await storage.outbox.inboxOf(official.id, 9);
    expect(messages).toMatchObject([{ kind: 'hand_over', subject: id, deliveredVia: 'inbox' }]);
  });

  test('long after it was closed, holds neither words nor number, and is counted all the same', async () => {
    const [closed, waiting] = [
      await aHandOver(storage, person),
      await aHandOver(storage, await aPerson(storage)),
    ];
    await storage.handOvers.close({ id: closed, by: official.id, at: later(1) });
    expect(await storage.handOvers.forgetWords(later(1))).toBe(0);
    expect(await storage.handOvers.forgetWords(later(2))).toBe(1);
    expect(await storage.handOvers.forgetWords(later(2))).toBe(0);
    expect(await storage.handOvers.find(closed)).toMatchObject({
      closedBy: official.id,
      context: { phone: null, lines: [], personName: 'Nguyễn Thị Mẫu' },
    });
    expect((await storage.handOvers.find(waiting))?.context.lines).toHaveLength(1);
  });

  test('lets no number lie in the files of the database, neither the person’s nor the official’s', async () => {
    await answer(await aHandOver(storage, person), 'k');
    const [message] = await storage.outbox.claim({ at: later(9), leaseUntil: later(10), limit: 9 });
    await storage.outbox.settle(message!.id, { outcome: 'failed', error: 'x' });
    await plain.close();
    for (const name of readdirSync(plain.folder)) {
      const file = readFileSync(path.join(plain.folder, name), 'latin1');
      for (const digits of ['900000001', '900 000 001', '900 000 009']) expect(file).not.toContain(digits);
    }
    plain = await openTestStorage();
  });
});

describe('an answer', () => {
  test('is queued once under its key, and kept among the lines', async () => {
    const id = await aHandOver(storage, person);
    expect(await answer(id, 'k1', 'Xin chào')).toBe('recorded');
    expect(await answer(id, 'k1', 'Xin chào')).toBe('repeat');
    expect(await answer(id, 'k2', 'Mời mở ứng dụng')).toBe('recorded');
    const reply = { person_id: person.id, kind: 'chat_reply' };
    expect(rowsOf(plain, 'select person_id, kind from outbox order by id')).toEqual([reply, reply]);
    const lines = (await storage.handOvers.find(id))?.context.lines;
    expect(lines?.map(({ from, text }) => `${from}: ${text}`).slice(1)).toEqual([
      'staff: Xin chào',
      'staff: Mời mở ứng dụng',
    ]);
  });

  test('to nobody is queued for nobody', async () => {
    expect(await answer('unknown', 'k')).toBe('gone');
    expect(await storage.outbox.claim({ at: later(9), leaseUntil: later(10), limit: 9 })).toEqual([]);
  });
});

describe('a list of those who wait', () => {
  const list = async (scopes: UnitScope[], page: { limit?: number; open?: boolean | null } = {}) =>
    (await storage.handOvers.withinUnits(scopes, { before: null, limit: 9, open: null, ...page })).map(
      ({ id }) => id,
    );
  const unit = (unitId: string, grassrootsKey: string | null = null): UnitScope => ({
    unitId,
    grassrootsKey,
  });
  const everything: UnitScope = { everything: true };

  test('has each within its unit, above it and at the Confederation, newest first', async () => {
    const first = await aHandOver(storage, person, { grassrootsUnion: 'CĐCS A' });
    const second = await aHandOver(storage, await aPerson(storage), {
      at: later(1),
      grassrootsUnion: 'CĐCS B',
    });
    const nowhere = await aHandOver(storage, await aPerson(storage), {
      at: later(2),
      unitIds: [CONFEDERATION_UNIT_ID],
      grassrootsUnion: null,
    });
    expect(await list([everything])).toEqual([nowhere, second, first]);
    for (const unitId of ['tinh-24/222', 'tinh-24'])
      expect(await list([unit(unitId)])).toEqual([second, first]);
    expect(await list([unit('tinh-24/222', foldForSearch('CĐCS A'))])).toEqual([first]);
    expect(await list([unit('tinh-24/222', foldForSearch('CĐCS A')), everything])).toHaveLength(3);
    for (const unitId of ['tinh-24/213', 'tinh-27']) expect(await list([unit(unitId)])).toEqual([]);
    expect(await list([])).toEqual([]);
  });

  test('is turned page by page, also through those of one instant', async () => {
    const ids: string[] = [];
    for (const _ of [1, 2, 3]) ids.push(await aHandOver(storage, await aPerson(storage)));
    const page = { limit: 2, open: null };
    const first = await storage.handOvers.withinUnits([everything], { ...page, before: null });
    const last = first.at(-1)!;
    const before = { openedAt: last.openedAt, id: last.id };
    const second = await storage.handOvers.withinUnits([everything], { ...page, before });
    expect([...first, ...second].map(({ id }) => id)).toEqual(ids.sort().reverse());
  });

  test('shows those who wait, or those who were helped', async () => {
    const [open, closed] = [
      await aHandOver(storage, person),
      await aHandOver(storage, await aPerson(storage)),
    ];
    await storage.handOvers.close({ id: closed, by: official.id, at: later(1) });
    expect(await list([everything], { open: true })).toEqual([open]);
    expect(await list([everything], { open: false })).toEqual([closed]);
  });
});

test('a withdrawal of consent takes hand-overs away, and the person out of what officials were told', async () => {
  const ids = { zaloUserId: '4047671499938107299', oaUserId: '2468458835291979299' };
  person = await storage.people.signIn({ ...ids, name: 'Nguyễn Thị Mẫu' }, at);
  const id = await aHandOver(storage, person, { tell: ['tinh-24/222'] });
  await storage.people.erase({ zaloUserId: ids.zaloUserId, revokedAt: null, at: later(60) });
  expect(await storage.handOvers.find(id)).toBeUndefined();
  const { messages } = await storage.outbox.inboxOf(official.id, 9);
  const gone = '(đã xóa theo yêu cầu)';
  const payload = { handOverId: id, personName: gone, unitName: gone, grassrootsUnion: gone };
  expect(messages.map((message) => message.payload)).toEqual([payload]);
});
