import { notificationSettings, type NotificationSettings } from '@sang-kien/shared';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createNotificationSettings } from '../services/notification-settings.ts';
import type { Person } from '../services/ports.ts';
import { rowsOf } from '../storage/look-inside.test-data.ts';
import {
  anOfficial,
  aPerson,
  openTestStorage,
  serve,
  type Served,
  type TestStorage,
} from '../testing/index.ts';
import { notificationSettingsRoutes } from './notification-settings.ts';
import { officialApi } from './official-api.test-data.ts';

const PATH = '/official/notification-settings';
const clock = { now: () => new Date('2022-06-15T02:00:00Z') };
const usual: NotificationSettings = {
  digestHour: 8,
  kinds: { digest: true, new_entry: true, changes_answered: true, hand_over: true, urge_silent: true },
};

let storage: TestStorage;
let served: Served;
let official: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  official = await anOfficial(storage, { unitId: 'tinh-24/222' });
  const settings = createNotificationSettings({ ...storage, clock });
  served = await serve(officialApi(storage, notificationSettingsRoutes({ settings })));
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

const read = async (who = official) =>
  notificationSettings.parse(await (await served.ask(PATH, { who })).json());
const save = (json: unknown, who = official) => served.ask(PATH, { method: 'PUT', who, json });

test('everything is told, and the digest comes at eight, until an official chooses otherwise', async () => {
  expect(await read()).toEqual(usual);
});

test('what is chosen is kept, for this official alone, and noted with what it was before', async () => {
  const other = await anOfficial(storage, { unitId: 'tinh-24/222' });
  const chosen = { digestHour: 17, kinds: { ...usual.kinds, new_entry: false } };
  expect(notificationSettings.parse(await (await save(chosen)).json())).toEqual(chosen);
  expect(await read()).toEqual(chosen);
  expect(await read(other)).toEqual(usual);
  const [line] = rowsOf(storage, `select * from audit where action = 'notification_settings.set'`);
  expect(JSON.parse(String(line?.['detail_json']))).toEqual({
    before: { digestHour: 8, muted: [] },
    after: { digestHour: 17, muted: ['new_entry'] },
  });
});

test.each([6, 21, 7.5])(
  'a digest at %s o’clock is refused: it lies in the quiet hours or is no hour',
  async (digestHour) => {
    expect((await save({ ...usual, digestHour })).status).toBe(400);
    expect(await read()).toEqual(usual);
  },
);

test('being urged cannot be switched off', async () => {
  expect((await save({ ...usual, kinds: { ...usual.kinds, urge: false } })).status).toBe(400);
});

test('nobody chooses who holds no post', async () => {
  const worker = await aPerson(storage);
  expect((await served.ask(PATH, { who: worker })).status).toBe(403);
  expect((await save(usual, worker)).status).toBe(403);
});
