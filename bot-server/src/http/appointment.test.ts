import { inviteOfficial, listInvitations, listOfficials, type OfficialRole } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAppointmentService } from '../services/appointment.ts';
import { acceptInvitation } from '../services/invitation.ts';
import type { Person } from '../services/ports.ts';
import { rowsOf } from '../storage/look-inside.test-data.ts';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  openTestStorage,
  serve,
  type Served,
  type TestStorage,
} from '../testing/index.ts';
import { appointmentRoutes } from './appointment.ts';
import { officialApi } from './official-api.test-data.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
let storage: TestStorage;
let served: Served;
let now: number;
beforeEach(async () => {
  storage = await openTestStorage();
  now = Date.parse('2022-06-15T02:00:00Z');
  const appointments = createAppointmentService({ ...storage, clock });
  const linkTo = (path: string) => `https://example.vn${path}`;
  served = await serve(officialApi(storage, appointmentRoutes({ appointments, linkTo })));
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

const clock = { now: () => new Date(now) };
const official = (unitId: string, role: OfficialRole, grassrootsKey?: string) =>
  anOfficial(storage, { unitId, role, ...(grassrootsKey === undefined ? {} : { grassrootsKey }) });
const ask = async (who: Person, path: string, json?: object) => {
  const answer = await served.ask(`/official${path}`, { who, ...(json && { json }) });
  return { status: answer.status, body: answer.status === 204 ? null : await answer.json() };
};
const invite = (who: Person, json: object) => ask(who, '/invitations', json);
const accept = (person: Person, link: string) =>
  acceptInvitation({ ...storage, clock }, person, new URL(link).searchParams.get('token')!);
const posts = async (who: Person, query = '') =>
  listOfficials.response.parse((await ask(who, `/people${query}`)).body);
const postOf = (person: Person) =>
  rowsOf(storage, `select id from official where person_id = '${person.id}'`)[0]!['id'] as string;
const revoke = (who: Person, id: string) =>
  served.ask(`/official/people/${id}/revoke`, { who, method: 'POST' });

type Refused = [string, OfficialRole, object, number];

/** A dossier of a unit, of which an official is told. */
async function toldOf(who: Person, unitId: string): Promise<string> {
  const { code } = await aRecordedDossier(storage, await aPerson(storage), {
    unitId,
    notices: (fresh) => [
      {
        fact: {
          kind: 'new_entry',
          payload: { code: fresh, title: 'A', unitName: 'B', grassrootsUnion: 'C' },
        },
        subject: fresh,
        to: { personId: who.id },
      },
    ],
  });
  return code;
}
const codeOf = (payload: unknown) => (payload as { code: string }).code;

describe('inviting from the app', () => {
  test('gives a link that works once, for seven days, and is known by its hash alone', async () => {
    const province = await official('tinh-24', 'province-official');
    const { status, body } = await invite(province, { scopeId: 'tinh-24/222', role: 'district-official' });
    const invited = inviteOfficial.response.parse(body);
    expect(status).toBe(201);
    expect(invited.expiresAt).toBe(new Date(now + 7 * DAY_MS).toISOString());
    expect(invited.place.name).toBe('Liên đoàn Lao động huyện Việt Yên');
    const person = await aPerson(storage);
    now += 7 * DAY_MS - 1;
    await expect(accept(person, invited.link)).resolves.toMatchObject({ unitId: 'tinh-24/222' });
    await expect(accept(await aPerson(storage), invited.link)).rejects.toMatchObject({ code: 'not_found' });
    const { officials } = await posts(province);
    expect(officials[0]).toMatchObject({
      role: 'district-official',
      mayRevoke: true,
      invitedBy: province.name,
    });
  });

  test('names the base union of an officer, also before it has any entry', async () => {
    const district = await official('tinh-24/222', 'district-official');
    const json = { scopeId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty Mẫu', role: 'grassroots-officer' };
    const invited = inviteOfficial.response.parse((await invite(district, json)).body);
    expect(invited.place).toEqual({
      scopeId: 'tinh-24/222#cdcs cong ty mau',
      name: 'CĐCS Công ty Mẫu, Liên đoàn Lao động huyện Việt Yên',
    });
  });

  test('keeps the name of a base union as one clean line', async () => {
    const district = await official('tinh-24/222', 'district-official');
    const grassrootsUnion = ' CĐCS\u202e Công ty\n\u0007 Mẫu\u2069 ';
    const json = { scopeId: 'tinh-24/222', grassrootsUnion, role: 'grassroots-officer' };
    const { place } = inviteOfficial.response.parse((await invite(district, json)).body);
    expect(place.name).toBe('CĐCS Công ty Mẫu, Liên đoàn Lao động huyện Việt Yên');
    expect(rowsOf(storage, 'select name from base_union')).toEqual([{ name: 'CĐCS Công ty Mẫu' }]);
  });

  test.each<Refused>([
    ['tinh-24', 'province-official', { scopeId: 'tinh-27/258', role: 'district-official' }, 404],
    ['tinh-24', 'province-official', { scopeId: 'khong-co', role: 'district-official' }, 404],
    ['tinh-24', 'province-official', { scopeId: 'tinh-24', role: 'province-official' }, 403],
    ['tinh-24', 'province-official', { scopeId: 'tong-lien-doan', role: 'admin' }, 404],
    ['tinh-24/222', 'district-official', { scopeId: 'tinh-24/222', role: 'district-official' }, 403],
    ['tinh-24/222', 'district-official', { scopeId: 'tinh-24/222', role: 'grassroots-officer' }, 422],
    ...['   ', '\u202e', '…', 'CĐCS Khác'].map((grassrootsUnion): Refused => [
      ...(['tinh-24/222', 'district-official'] as const),
      { scopeId: 'tinh-24/222#cdcs mau', grassrootsUnion, role: 'grassroots-officer' },
      422,
    ]),
    ...['CDCS mau', 'cdcs  mau', 'cđcs mẫu', 'cdcs\nmau'].map((key): Refused => [
      ...(['tinh-24/222', 'district-official'] as const),
      { scopeId: `tinh-24/222#${key}`, role: 'grassroots-officer' },
      404,
    ]),
    [
      ...(['tinh-24/222', 'district-official'] as const),
      { scopeId: `tinh-24/222#${'a'.repeat(300)}`, role: 'grassroots-officer' },
      400,
    ],
    [
      ...(['tinh-24/222', 'district-official'] as const),
      { scopeId: 'tinh-24/222', grassrootsUnion: '㎒'.repeat(150), role: 'grassroots-officer' },
      422,
    ],
    ['tong-lien-doan', 'organiser', { scopeId: 'tong-lien-doan', role: 'admin' }, 403],
    ['tong-lien-doan', 'admin', { scopeId: 'tinh-24', role: 'district-official' }, 422],
    ['tong-lien-doan', 'reviewer', { scopeId: 'tinh-24', role: 'province-official' }, 403],
  ])('at %s as %s, %j is answered %i', async (unitId, role, json, status) => {
    expect((await invite(await official(unitId, role), json)).status).toBe(status);
    expect(rowsOf(storage, `select * from invitation where accepted_at is null`)).toEqual([]);
  });

  test('of somebody who holds the very post is refused, and stays for another', async () => {
    const admin = await official('tong-lien-doan', 'admin');
    const holder = await official('tinh-24', 'province-official');
    const { body } = await invite(admin, { scopeId: 'tinh-24', role: 'province-official' });
    const { link } = inviteOfficial.response.parse(body);
    await expect(accept(holder, link)).rejects.toMatchObject({ code: 'conflict' });
    await expect(accept(await aPerson(storage), link)).resolves.toMatchObject({ unitId: 'tinh-24' });
  });
});

describe('an open invitation', () => {
  test('is listed for those above, taken back once, and then of no use', async () => {
    const province = await official('tinh-24', 'province-official');
    const { body } = await invite(province, { scopeId: 'tinh-24/222', role: 'district-official' });
    const { link, id } = inviteOfficial.response.parse(body);
    const open = async (who: Person) =>
      listInvitations.response.parse((await ask(who, '/invitations')).body).invitations;
    expect(await open(await official('tinh-27', 'province-official'))).toEqual([]);
    expect(await open(await official('tong-lien-doan', 'admin'))).toMatchObject([{ id, mayRevoke: true }]);
    const path = `/official/invitations/${id}/revoke`;
    const elsewhere = await official('tinh-27', 'province-official');
    const takeBack = async (who: Person) => (await served.ask(path, { who, method: 'POST' })).status;
    expect([await takeBack(elsewhere), await takeBack(province), await takeBack(province)]).toEqual([
      404, 204, 404,
    ]);
    await expect(accept(await aPerson(storage), link)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('ending a post', () => {
  test('takes effect at once, with the links that its holder had made', async () => {
    const province = await official('tinh-24', 'province-official');
    const district = await official('tinh-24/222', 'district-official');
    const json = { scopeId: 'tinh-24/222', grassrootsUnion: 'CĐCS Mẫu', role: 'grassroots-officer' };
    const { link } = inviteOfficial.response.parse((await invite(district, json)).body);
    expect((await revoke(province, postOf(district))).status).toBe(204);
    expect((await ask(district, '/people')).status).toBe(403);
    expect(await storage.officials.rolesOf(district.id)).toEqual([]);
    await expect(accept(await aPerson(storage), link)).rejects.toMatchObject({ code: 'not_found' });
    const [entry] = rowsOf(storage, `select * from audit where action = 'official.revoke'`);
    expect(entry).toMatchObject({ person_id: province.id, unit_id: 'tinh-24/222', at: now });
  });

  test('takes what its holder was told along, but for what another post covers', async () => {
    const admin = await official('tong-lien-doan', 'admin');
    const holder = await official('tinh-24/222', 'district-official');
    const post = { unitId: 'tinh-27/256', role: 'district-official', grassrootsKey: null } as const;
    await storage.officials.invite({ ...post, tokenHash: 'second', expiresAt: new Date(now + 1) });
    await storage.officials.accept('second', holder.id, new Date(now));
    const [here, there] = [await toldOf(holder, 'tinh-24/222'), await toldOf(holder, 'tinh-27/256')];
    const told = async () =>
      (await storage.outbox.inboxOf(holder.id, 10)).messages.map(({ payload }) => payload).map(codeOf);
    expect((await told()).sort()).toEqual([here, there].sort());
    const [first, second] = rowsOf(
      storage,
      `select id from official where person_id = '${holder.id}' order by rowid`,
    );
    await revoke(admin, String(first!['id']));
    expect(await told()).toEqual([there]);
    await revoke(admin, String(second!['id']));
    expect(await told()).toEqual([]);
  });

  test.each<[string, OfficialRole, string, OfficialRole, number]>([
    ['tinh-24/222', 'district-official', 'tinh-24', 'province-official', 404],
    ['tinh-24/222', 'district-official', 'tinh-24/222', 'district-official', 403],
    ['tinh-24/222', 'district-official', 'tinh-24/221', 'district-official', 404],
    ['tinh-24', 'province-official', 'tinh-24', 'province-official', 403],
    ['tinh-24', 'province-official', 'tinh-24/222', 'district-official', 204],
    ['tong-lien-doan', 'organiser', 'tong-lien-doan', 'admin', 403],
    ['tong-lien-doan', 'organiser', 'tinh-24', 'province-official', 204],
    ['tong-lien-doan', 'reviewer', 'tinh-24', 'province-official', 403],
  ])(
    'at %s as %s, of one at %s who is %s, is answered %i',
    async (mine, myRole, theirs, theirRole, status) => {
      const me = await official(mine, myRole);
      const them = await official(theirs, theirRole);
      expect((await revoke(me, postOf(them))).status).toBe(status);
    },
  );

  test('of the last administrator is refused, of the last but one not', async () => {
    const [first, second] = [
      await official('tong-lien-doan', 'admin'),
      await official('tong-lien-doan', 'admin'),
    ];
    expect((await revoke(first, postOf(second))).status).toBe(204);
    expect((await revoke(first, postOf(first))).status).toBe(409);
  });
});

describe('the list of officials', () => {
  test('holds those of my units and below, and of one place when it is asked for', async () => {
    await official('tinh-27', 'province-official');
    const district = await official('tinh-24/222', 'district-official');
    await official('tinh-24/222', 'grassroots-officer', 'cdcs mau');
    const province = await official('tinh-24', 'province-official');
    const placesOf = async (who: Person, query = '') =>
      (await posts(who, query)).officials.map(({ place }) => place.scopeId);
    expect(await placesOf(province)).toEqual(['tinh-24', 'tinh-24/222#cdcs mau', 'tinh-24/222']);
    expect(await placesOf(province, '?scope=tinh-24/222')).toHaveLength(2);
    expect(await placesOf(district)).toEqual(['tinh-24/222#cdcs mau', 'tinh-24/222']);
    expect((await ask(province, '/people?scope=tinh-27')).status).toBe(404);
    expect((await posts(province)).rolesToInvite).toEqual(['grassroots-officer', 'district-official']);
  });

  test('goes on page by page', async () => {
    const admin = await official('tong-lien-doan', 'admin');
    for (let i = 0; i < 51; i += 1) await official('tinh-24/222', 'district-official');
    const first = await posts(admin);
    const second = await posts(admin, `?before=${first.next}`);
    expect([first.officials.length, second.officials.length, second.next]).toEqual([50, 2, null]);
  });
});
