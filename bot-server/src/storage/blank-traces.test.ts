import { readFileSync } from 'node:fs';
import { submissionSchema } from '@sang-kien/shared';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../services/ports.ts';
import { aDossier } from '../testing/outbox.ts';
import { aPerson, anOfficial, aSubmission, openTestStorage, type TestStorage } from '../testing/index.ts';

const at = new Date('2022-06-15T02:00:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const ids = { zaloUserId: '4047671499938107201', oaUserId: '2468458835291979001' };

let storage: TestStorage;
let person: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await storage.people.signIn({ ...ids, name: 'Nguyễn Thị Mẫu' }, at);
});
afterEach(async () => storage[Symbol.asyncDispose]());

const erase = (revokedAt: Date | null = null, now = later(60)) =>
  storage.people.erase({ zaloUserId: ids.zaloUserId, revokedAt, at: now });

function look<T>(see: (db: SqliteDatabase.Database) => T): T {
  const db = new SqliteDatabase(`${storage.folder}/channel.sqlite`);
  const seen = see(db);
  db.close();
  return seen;
}
const rows = (query: string) => look((db) => db.prepare(query).all());

describe('after a withdrawal of consent', () => {
  test('a dossier keeps its form, and nothing of it leads to the person', async () => {
    const code = await aDossier(storage, person);
    await erase();
    const { content } = (await storage.submissions.findByCode(code))!;
    expect(submissionSchema.parse(content)).toEqual(content);
    const { workplace, recognition } = aSubmission();
    for (const word of [workplace.grassrootsUnion, recognition.by, recognition.documentNo]) {
      expect(JSON.stringify(content)).not.toContain(word);
    }
    expect(rows('select author_key, body_hash from submission')).toEqual([
      { author_key: null, body_hash: '' },
    ]);
  });

  test('officials were told once, and read neither title nor workplace any more', async () => {
    const official = await anOfficial(storage, { unitId: 'tinh-24/222' });
    const words = { title: 'Gá bắt vít', unitName: 'Tổ may 3', grassrootsUnion: 'CĐCS Công ty A' };
    const told = (code: string) => ({
      code,
      notices: [{ fact: { kind: 'new_entry' as const, payload: { code, ...words } }, to: official }],
    });
    await aDossier(storage, person, told('SK-2222-2222'));
    await aDossier(storage, await aPerson(storage), told('SK-2222-2223'));
    await erase();
    const { messages } = await storage.outbox.inboxOf(official.id, 10);
    const payloadOf = (code: string) => messages.find(({ subject }) => subject === code)?.payload;
    const gone = '(đã xóa theo yêu cầu)';
    expect(payloadOf('SK-2222-2222')).toEqual({
      code: 'SK-2222-2222',
      title: gone,
      unitName: gone,
      grassrootsUnion: gone,
    });
    expect(payloadOf('SK-2222-2223')).toMatchObject(words);
  });

  test('the chat events that name the person are empty and worked no more; those of others stay', async () => {
    const bodies = {
      chat: JSON.stringify({ sender: { id: ids.oaUserId }, message: { text: 'Xin chào' } }),
      revoke: JSON.stringify({ userId: ids.zaloUserId }),
      other: JSON.stringify({ sender: { id: '2468458835291979002' } }),
    };
    for (const [id, body] of Object.entries(bodies)) {
      await storage.webhookEvents.record({ id, channel: 'zalo', body, receivedAt: at });
    }
    await erase();
    expect(rows('select id, body from webhook_event order by id')).toEqual([
      { id: 'chat', body: '' },
      { id: 'other', body: bodies.other },
      { id: 'revoke', body: '' },
    ]);
    const due = await storage.webhookEvents.claim({ at: later(90), leaseUntil: later(91), limit: 10 });
    expect(due.map(({ id }) => id)).toEqual(['other']);
  });

  test('echoes of what officials were told of the dossier are empty; what waits to be worked stays', async () => {
    const code = await aDossier(storage, person);
    const echo = (text: string) => JSON.stringify({ event_name: 'oa_send_text', message: { text } });
    const told = `Kính báo: ${code}, Gá bắt vít`;
    for (const [id, text] of Object.entries({ echo: told, other: 'SK-9999-9999', waits: code })) {
      await storage.webhookEvents.record({ id, channel: 'zalo', body: echo(text), receivedAt: at });
    }
    await storage.webhookEvents.finish('echo', at);
    await storage.webhookEvents.finish('other', at);
    await erase();
    expect(rows('select id, body from webhook_event order by id')).toEqual([
      { id: 'echo', body: '' },
      { id: 'other', body: echo('SK-9999-9999') },
      { id: 'waits', body: echo(code) },
    ]);
  });

  test('their words lie not even in freed places of the file', async () => {
    const content = { initiative: { title: 'Chu-trong-ban-nhap', description: 'x'.repeat(9000) } };
    const change = { personId: person.id, freshId: 'd', base: null, via: 'app' as const, at };
    await storage.drafts.save({ ...change, content });
    await erase();
    look((db) => db.pragma('wal_checkpoint(TRUNCATE)'));
    const file = readFileSync(`${storage.folder}/channel.sqlite`).toString('latin1');
    expect(file).not.toContain('Chu-trong-ban-nhap');
    expect(file).not.toContain(ids.zaloUserId);
  });

  test('the audit says so in the same breath, and a repeat adds nothing', async () => {
    await erase();
    await erase();
    expect(rows('select action, person_id, detail_json from audit')).toEqual([
      { action: 'consent_withdrawn', person_id: null, detail_json: '{"files":0}' },
    ]);
  });
});

describe('a withdrawal that arrives late', () => {
  test('does not touch a person who has consented and signed in anew since', async () => {
    await storage.people.signIn({ ...ids, name: null }, later(30));
    expect(await erase(later(20))).toEqual({ outcome: 'signed_in_since', fileIds: [] });
    expect(await storage.people.find(person.id)).toMatchObject(ids);
  });

  test('counts when it is newer than the last sign-in, or says no time', async () => {
    expect(await erase(later(1))).toMatchObject({ outcome: 'erased' });
    person = await storage.people.signIn({ ...ids, name: null }, later(30));
    expect(await erase(null)).toMatchObject({ outcome: 'erased' });
  });

  test('counts when the clock was turned back after the sign-in', async () => {
    await storage.people.signIn({ ...ids, name: null }, later(600));
    expect(await erase(later(20), later(21))).toMatchObject({ outcome: 'erased' });
  });
});
