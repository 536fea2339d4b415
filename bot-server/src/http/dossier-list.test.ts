import { getOfficialTasks, listOfficialSubmissions, motTrieuSangKien as programme } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDossierList } from '../services/dossier-list.ts';
import { createOfficialTasks } from '../services/official-tasks.ts';
import type { Person } from '../services/ports.ts';
import { aDossier } from '../testing/outbox.ts';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  openTestStorage,
  serve,
  type Served,
  type TestStorage,
} from '../testing/index.ts';
import { dossierListRoutes } from './dossier-list.ts';
import { officialApi } from './official-api.test-data.ts';

const clock = { now: () => new Date('2022-06-18T02:00:00Z') };
let storage: TestStorage;
let official: Person;
let served: Served;
beforeEach(async () => {
  storage = await openTestStorage();
  official = await anOfficial(storage, { unitId: 'tinh-24' });
  const deps = { ...storage, programme, clock, reportDueDay: 5 };
  const routes = dossierListRoutes({ list: createDossierList(deps), tasks: createOfficialTasks(deps) });
  served = await serve(officialApi(storage, routes));
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

function list(query: Record<string, string> = {}, who = official): Promise<Response> {
  return served.ask(`${listOfficialSubmissions.path}?${new URLSearchParams(query).toString()}`, { who });
}
const read = async (response: Response) => listOfficialSubmissions.response.parse(await response.json());

describe('the list', () => {
  test('leads from page to page through dossiers of one instant, and says where they end', async () => {
    const person = await aPerson(storage);
    const codes = Array.from({ length: 60 }, (_, i) => `SK-2222-22${i + 10}`);
    for (const code of codes) await aDossier(storage, person, { code });
    const first = await read(await list());
    const second = await read(await list({ before: first.next! }));
    expect(second.next).toBeNull();
    const seen = [...first.submissions, ...second.submissions].map(({ code }) => code);
    expect(seen).toEqual(codes.toReversed());
  });

  test('finds a dossier by words without marks, and says for how long it has waited', async () => {
    const { code } = await aRecordedDossier(storage, await aPerson(storage));
    const { submissions } = await read(await list({ q: 'may viet yen', scopeId: 'tinh-24/222' }));
    expect(submissions).toMatchObject([{ code, waitingDays: 3 }]);
  });

  test.each(['', 'x', '2022-06-15T02:00:00.000Z', '1655258400000', '1655258400000.', '.a', "1.a' or 1=1"])(
    'calls the mark “%s” malformed',
    async (before) => {
      const response = await list({ before });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'malformed' });
    },
  );

  test.each([{ state: 'lost' }, { phase: 'hai' }, { scopeId: '' }])('calls %j malformed', async (query) => {
    expect((await list(query)).status).toBe(400);
  });
});

describe('what waits', () => {
  const tasks = (who: Person) => served.ask(getOfficialTasks.path, { who });

  test('is told to an official with the oldest’s age, by post', async () => {
    await aRecordedDossier(storage, await aPerson(storage));
    const answer = getOfficialTasks.response.parse(await (await tasks(official)).json());
    expect(answer.posts).toMatchObject([{ unitId: 'tinh-24', role: 'province-official' }]);
    expect(answer.tasks.waiting).toEqual({ count: 1, oldestDays: 3 });
  });

  test('is nobody’s who has no post', async () => {
    expect((await tasks(await aPerson(storage))).status).toBe(403);
  });
});
