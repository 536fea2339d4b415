import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { draftResponse, draftTag, type DraftResponse } from '@sang-kien/shared';
import express from 'express';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { timeOrderedIds } from '../machine.ts';
import { createDraftService } from '../services/draft.ts';
import { aDossier, aLog } from '../testing/outbox.ts';
import { aPerson, openTestStorage, type TestStorage } from '../testing/index.ts';
import type { Person } from '../services/ports.ts';
import { draftRoutes } from './draft.ts';
import { errorHandler } from './errors.ts';

let storage: TestStorage;
let person: Person;
let server: Server;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
  const drafts = createDraftService({
    ...storage,
    fileStore: { read: () => Promise.resolve(undefined), remove: () => Promise.resolve() },
    clock: { now: () => new Date('2022-06-15T02:00:00Z') },
    ids: timeOrderedIds,
    log: aLog(),
  });
  const app = express();
  app.use(express.json());
  app.use(
    draftRoutes(drafts, (_request, response, next) => {
      response.locals['person'] = person;
      next();
    }),
  );
  app.use(errorHandler(aLog()));
  server = app.listen(0, 'localhost');
  await once(server, 'listening');
});
afterEach(async () => {
  server.close();
  await storage[Symbol.asyncDispose]();
});

const address = () => `http://localhost:${(server.address() as AddressInfo).port}/draft`;
const get = async (): Promise<DraftResponse> => draftResponse.parse(await (await fetch(address())).json());
async function put(title: string, ifMatch?: string): Promise<number> {
  const headers = { 'Content-Type': 'application/json', ...(ifMatch ? { 'If-Match': ifMatch } : {}) };
  const body = JSON.stringify({ initiative: { title } });
  return (await fetch(address(), { method: 'PUT', headers, body })).status;
}

test('saves over the draft and version that If-Match names, and over no other', async () => {
  const fresh = await get();
  expect(await put('Một', draftTag(fresh))).toBe(200);
  expect(await put('Hai', draftTag(fresh))).toBe(409);
  expect(await put('Hai', draftTag({ id: 'another', version: 1 }))).toBe(409);
  expect((await get()).content.initiative?.title).toBe('Một');
});

test('saves without If-Match too, also as the first word of a new draft', async () => {
  expect(await put('Một')).toBe(200);
  await aDossier(storage, person, { draftId: (await get()).id });
  expect(await put('Hai')).toBe(200);
  expect((await get()).content.initiative?.title).toBe('Hai');
});

test('refuses a late save of what was just sent in', async () => {
  expect(await put('Một')).toBe(200);
  const sent = await get();
  await aDossier(storage, person, { draftId: sent.id });
  expect(await put('Một')).toBe(409);
  expect(await put('Một', draftTag(sent))).toBe(409);
  expect((await get()).content).toEqual({});
});

test('takes a bare version only from somebody who has sent nothing in yet', async () => {
  expect(await put('Một', '"0"')).toBe(200);
  await aDossier(storage, person, { draftId: (await get()).id });
  expect(await put('Hai', `"${(await get()).version}"`)).toBe(409);
});

test.each(['""', '"x"', '"x:"', '"a:b:1"', '"-1"', '"1","2"'])(
  'calls the If-Match %s malformed',
  async (tag) => {
    expect(await put('Một', tag)).toBe(400);
  },
);
