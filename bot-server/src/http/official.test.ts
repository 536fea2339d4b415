import { listOfficialSubmissions } from '@sang-kien/shared';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDossierService } from '../services/dossier.ts';
import type { Person } from '../services/ports.ts';
import { aDossier } from '../testing/outbox.ts';
import {
  anOfficial,
  aPerson,
  openTestStorage,
  serve,
  type Served,
  type TestStorage,
} from '../testing/index.ts';
import { officialApi } from './official-api.test-data.ts';
import { officialRoutes } from './official.ts';

const never = () => Promise.reject(new Error('not asked here'));

let storage: TestStorage;
let official: Person;
let served: Served;
beforeEach(async () => {
  storage = await openTestStorage();
  official = await anOfficial(storage, { unitId: 'tinh-24' });
  const deps = { dossiers: createDossierService(storage), accept: never, settleUnit: never };
  served = await serve(officialApi(storage, officialRoutes(deps)));
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

function list(before?: string): Promise<Response> {
  const query = before === undefined ? '' : `?${new URLSearchParams({ before }).toString()}`;
  return served.ask(`${listOfficialSubmissions.path}${query}`, { who: official });
}
const read = async (response: Response) => listOfficialSubmissions.response.parse(await response.json());

test('leads from page to page through dossiers of one instant, and says where they end', async () => {
  const person = await aPerson(storage);
  const codes = Array.from({ length: 60 }, (_, i) => `SK-2222-22${i + 10}`);
  for (const code of codes) await aDossier(storage, person, { code });
  const first = await read(await list());
  const second = await read(await list(first.next!));
  expect(second.next).toBeNull();
  const seen = [...first.submissions, ...second.submissions].map(({ code }) => code);
  expect(seen).toEqual(codes.toReversed());
});

test.each(['', 'x', '2022-06-15T02:00:00.000Z', '1655258400000', '1655258400000.', '.a', "1.a' or 1=1"])(
  'calls the mark “%s” malformed',
  async (before) => {
    const response = await list(before);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'malformed' });
  },
);
