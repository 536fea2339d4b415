import {
  acceptInvitation as accepting,
  listOfficialSubmissions,
  motTrieuSangKien as programme,
  submissionDetail,
} from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDossierList } from '../services/dossier-list.ts';
import { createDossierService } from '../services/dossier.ts';
import { acceptInvitation, inviteOfficial } from '../services/invitation.ts';
import type { Person } from '../services/ports.ts';
import { createSettleUnit } from '../services/settle-unit.ts';
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
import { officialRoutes } from './official.ts';

const clock = { now: () => new Date('2022-06-15T02:00:00Z') };
let storage: TestStorage;
let served: Served;
beforeEach(async () => {
  storage = await openTestStorage();
  const dossiers = createDossierService(storage);
  const deps = {
    settleUnit: createSettleUnit({ ...storage, clock, dossiers, onRecorded: () => {} }),
    accept: (person: Person, token: string) => acceptInvitation({ ...storage, clock }, person, token),
  };
  const list = createDossierList({ ...storage, programme, clock });
  const tasks = () => Promise.reject(new Error('not asked here'));
  served = await serve(officialApi(storage, officialRoutes(deps), dossierListRoutes({ list, tasks })));
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

const invite = () =>
  inviteOfficial(
    { ...storage, clock },
    { unitId: 'tinh-24', role: 'province-official', grassrootsKey: null },
  );
const accept = (who: Person, token: string) => served.ask(accepting.path, { who, json: { token } });
const list = (who: Person) => served.ask(listOfficialSubmissions.path, { who });
const settle = (who: Person, code: string, unitId: string) =>
  served.ask(`/official/submissions/${code}/unit`, { who, json: { unitId } });

describe('an invitation link', () => {
  test('opens the list of dossiers to whoever takes it up', async () => {
    const person = await aPerson(storage);
    const { code } = await aRecordedDossier(storage, await aPerson(storage));
    expect((await list(person)).status).toBe(403);
    const answer = await accept(person, await invite());
    expect(answer.status).toBe(200);
    const role = accepting.response.parse(await answer.json());
    expect(role).toMatchObject({ unitId: 'tinh-24', role: 'province-official' });
    const { submissions } = listOfficialSubmissions.response.parse(await (await list(person)).json());
    expect(submissions).toMatchObject([{ code, authorName: 'Nguyễn Thị Mẫu', title: 'Gá bắt vít nhanh' }]);
    expect(submissions[0]!.unitName).toContain('Việt Yên');
  });

  test('that was used is answered 404, and gives nothing', async () => {
    const token = await invite();
    await accept(await aPerson(storage), token);
    const late = await aPerson(storage);
    expect((await accept(late, token)).status).toBe(404);
    expect((await list(late)).status).toBe(403);
  });

  test.each(['', 'short', 'x'.repeat(201)])('with the secret %j is malformed', async (token) => {
    expect((await accept(await aPerson(storage), token)).status).toBe(400);
  });

  test('needs somebody who is signed in', async () => {
    const answer = await served.ask(accepting.path, { json: { token: await invite() } });
    expect(answer.status).toBe(401);
  });
});

describe('settling a dossier under “Khác”', () => {
  const unsettled = async () => aRecordedDossier(storage, await aPerson(storage), { unitId: 'tinh-24/khac' });

  test('shows it in its unit from then on, and is done once', async () => {
    const [{ code }, official] = [await unsettled(), await anOfficial(storage, { unitId: 'tinh-24' })];
    const answer = await settle(official, code, 'tinh-24/222');
    expect(answer.status).toBe(200);
    const detail = submissionDetail.parse(await answer.json());
    expect(detail).toMatchObject({ code, unitId: 'tinh-24/222', unitUnsettled: false });
    expect((await settle(official, code, 'tinh-24/213')).status).toBe(409);
  });

  test('by two officials at the same moment is done by one', async () => {
    const { code } = await unsettled();
    const officials = [
      await anOfficial(storage, { unitId: 'tinh-24' }),
      await anOfficial(storage, { unitId: 'tinh-24' }),
    ];
    const units = ['tinh-24/222', 'tinh-24/213'];
    const answers = await Promise.all(officials.map((who, i) => settle(who, code, units[i]!)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test.each(['tinh-27/258', 'tinh-24', 'tinh-24/khac', 'tinh-99/001', 'x'])(
    'to %s is refused with the place',
    async (unitId) => {
      const [{ code }, official] = [await unsettled(), await anOfficial(storage, { unitId: 'tinh-24' })];
      const answer = await settle(official, code, unitId);
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ fields: [{ field: 'unitId', code: 'unknown_unit' }] });
    },
  );

  test('is nobody’s whom the dossier does not concern', async () => {
    const { code } = await unsettled();
    for (const who of [await aPerson(storage), await anOfficial(storage, { unitId: 'tinh-27' })])
      expect((await settle(who, code, 'tinh-24/222')).status).toBe(404);
  });
});
