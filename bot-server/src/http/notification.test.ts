import { listNotifications } from '@sang-kien/shared';
import express from 'express';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../services/ports.ts';
import { aHandOver } from '../testing/hand-over.ts';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  openTestStorage,
  serve,
  signedInFor,
  type Served,
  type TestStorage,
} from '../testing/index.ts';
import { aLog, aReceipt, aReply } from '../testing/outbox.ts';
import { errorHandler } from './errors.ts';
import { notificationRoutes } from './notification.ts';

const readAt = new Date('2022-06-20T02:00:00Z');
const at = (minute: number) => new Date(Date.UTC(2022, 5, 15, 2, minute));

let storage: TestStorage;
let served: Served;
let person: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
  const clock = { now: () => readAt };
  const routes = notificationRoutes({ outbox: storage.outbox, clock }, signedInFor(storage));
  served = await serve(express().use(routes, errorHandler(aLog())));
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

async function inboxOf(who: Person) {
  const answer = await served.ask('/notifications', { who });
  expect(answer.status).toBe(200);
  return listNotifications.response.parse(await answer.json());
}
const tell = (to: Person, minute: number) =>
  aRecordedDossier(storage, person, {
    at: at(minute),
    notices: (code) => [{ fact: aReceipt(code), subject: code, to: { personId: to.id } }],
  });
const markRead = (who: Person, id: string) =>
  served.ask(`/notifications/${encodeURIComponent(id)}/read`, { method: 'POST', who });

describe('the inbox', () => {
  test('is empty for somebody who was told nothing', async () => {
    expect(await inboxOf(person)).toEqual({ notifications: [], unread: 0 });
  });

  test('leads to the dossier, and to the person who asks for help', async () => {
    const official = await anOfficial(storage, { unitId: 'tinh-24/222' });
    const { code } = await tell(official, 1);
    const id = await aHandOver(storage, person, { at: at(2), tell: ['tinh-24/222'] });
    const { notifications } = await inboxOf(official);
    expect(notifications.map((notice) => [notice.kind, notice.code, notice.path])).toEqual([
      ['hand_over', null, `/can-bo/can-giup/${id}`],
      ['receipt', code, `/ho-so/${code}`],
    ]);
  });

  test('shows each notice as a sentence with its code, newest first', async () => {
    const [older, newer] = [await tell(person, 1), await tell(person, 2)];
    const { notifications, unread } = await inboxOf(person);
    expect(unread).toBe(2);
    expect(notifications.map(({ code }) => code)).toEqual([newer.code, older.code]);
    expect(notifications[0]).toMatchObject({ kind: 'receipt', at: at(2).toISOString(), readAt: null });
    expect(notifications[0]!.text).toContain(newer.code);
    expect(notifications[0]!.text).toContain('Gá bắt vít nhanh');
  });

  test('shows nothing of others, and no replies of the bot', async () => {
    await tell(await aPerson(storage), 1);
    await aReply(storage, person, { text: 'Chào anh/chị', buttons: [] }, at(1));
    expect(await inboxOf(person)).toEqual({ notifications: [], unread: 0 });
  });

  test('shows what was delivered, what failed and what waits alike', async () => {
    for (const minute of [1, 2, 3]) await tell(person, minute);
    const later = new Date(Date.now() + 60_000);
    const [one, two] = await storage.outbox.claim({ at: later, leaseUntil: later, limit: 3 });
    await storage.outbox.settle(one!.id, { outcome: 'delivered', via: 'oa', messageId: 'm', at: later });
    await storage.outbox.settle(two!.id, { outcome: 'failed', error: 'gone' });
    expect((await inboxOf(person)).notifications).toHaveLength(3);
  });

  test('shows fifty at most and counts all that are unread', async () => {
    for (let minute = 0; minute < 52; minute += 1) await tell(person, minute);
    const { notifications, unread } = await inboxOf(person);
    expect([notifications.length, unread]).toEqual([50, 52]);
    expect(notifications[0]!.at).toBe(at(51).toISOString());
  });

  test('asks who one is', async () => {
    expect((await served.ask('/notifications')).status).toBe(401);
  });
});

describe('reading', () => {
  test('is noted with the programme’s time, and stays as it was the second time', async () => {
    await tell(person, 1);
    const [notice] = (await inboxOf(person)).notifications;
    for (let time = 0; time < 2; time += 1) {
      const answer = await markRead(person, notice!.id);
      expect([answer.status, await answer.text()]).toEqual([204, '']);
    }
    const after = await inboxOf(person);
    expect(after).toMatchObject({ unread: 0, notifications: [{ readAt: readAt.toISOString() }] });
  });

  test('is one’s own: others are told that there is no such notice, and nothing changes', async () => {
    await tell(person, 1);
    const [notice] = (await inboxOf(person)).notifications;
    const answer = await markRead(await aPerson(storage), notice!.id);
    expect(answer.status).toBe(404);
    expect((await inboxOf(person)).unread).toBe(1);
  });

  test.each(['unknown', '..', "' or 1=1 --", 'x'.repeat(300)])('of %j is refused', async (id) => {
    expect((await markRead(person, id)).status).toBe(404);
  });

  test('asks who one is', async () => {
    await tell(person, 1);
    const [notice] = (await inboxOf(person)).notifications;
    expect((await served.ask(`/notifications/${notice!.id}/read`, { method: 'POST' })).status).toBe(401);
  });
});
