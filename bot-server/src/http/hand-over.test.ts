import {
  CONFEDERATION_UNIT_ID,
  foldForSearch,
  handOverDetail,
  listHandOvers,
  officialRoles,
} from '@sang-kien/shared';
import type { OfficialRole } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHandOverService } from '../services/hand-over.ts';
import type { Person, SaidLine } from '../services/ports.ts';
import type { TakeTurn } from '../services/take-turn.ts';
import { aHandOver } from '../testing/hand-over.ts';
import { aPerson, openTestStorage, serve, type Served, type TestStorage } from '../testing/index.ts';
import { handOverRoutes } from './hand-over.ts';
import { officialApi } from './official-api.test-data.ts';

const OWN_UNION = 'CĐCS Công ty May Việt Yên';
const at = new Date('2022-06-15T02:00:00Z');
let now = at;
let storage: TestStorage;
let served: Served;
let asker: Person;
let said: SaidLine[];
let turns: Parameters<TakeTurn>[0][];
beforeEach(async () => {
  now = at;
  turns = [];
  said = [{ from: 'person', text: 'Còn đây không ạ?', at: new Date(at.getTime() + 1) }];
  storage = await openTestStorage();
  const handOvers = createHandOverService({
    ...storage,
    clock: { now: () => now },
    takeTurn: (turn) => Promise.resolve(void turns.push(turn)),
    linesNow: () => Promise.resolve(said),
    onReplies: () => {},
  });
  served = await serve(officialApi(storage, handOverRoutes({ handOvers })));
  const sighting = { oaUserId: '2468458835291979399', zaloUserId: null, at };
  asker = (await storage.people.meetInChat({ ...sighting, interaction: 'opens_window' })).person;
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

async function officialOf(role: OfficialRole, unitId: string, union?: string): Promise<Person> {
  const person = await aPerson(storage, at);
  const tokenHash = `hash-${person.id}`;
  const grassrootsKey = union === undefined ? null : foldForSearch(union);
  const expiresAt = new Date(at.getTime() + 1);
  await storage.officials.invite({ tokenHash, unitId, role, grassrootsKey, expiresAt });
  await storage.officials.accept(tokenHash, person.id, at);
  return person;
}
const list = async (who: Person, query = '') => {
  const answer = await served.ask(`/official/hand-overs${query}`, { who });
  return listHandOvers.response.parse(await answer.json());
};
const get = (who: Person, id: string) => served.ask(`/official/hand-overs/${id}`, { who });
const close = (who: Person, id: string) =>
  served.ask(`/official/hand-overs/${id}/close`, { who, method: 'POST' });
const reply = (who: Person, id: string, text: string, key = 'key-1') =>
  served.ask(`/official/hand-overs/${id}/reply`, {
    who,
    json: { text },
    headers: { 'Idempotency-Key': key },
  });
const queued = () => storage.outbox.claim({ at: new Date(at.getTime() + 1), leaseUntil: at, limit: 9 });

/** Every role at every place that it can hold, and whether a call for help from Việt Yên reaches it. */
const union = { own: OWN_UNION, other: 'CĐCS Công ty khác' };
const matrix: [OfficialRole, string, string, string | undefined, boolean][] = [
  ['grassroots-officer', 'own base union', 'tinh-24/222', union.own, true],
  ['grassroots-officer', 'base union beside', 'tinh-24/222', union.other, false],
  ['grassroots-officer', 'same name elsewhere', 'tinh-24/213', union.own, false],
  ['district-official', 'own', 'tinh-24/222', undefined, true],
  ['district-official', 'beside', 'tinh-24/213', undefined, false],
  ['district-official', 'below', 'tinh-24/khac', undefined, false],
  ['province-official', 'above', 'tinh-24', undefined, true],
  ['province-official', 'beside', 'tinh-27', undefined, false],
  ['province-official', 'sector beside', 'nganh-y-te', undefined, false],
  ['organiser', 'above all', CONFEDERATION_UNIT_ID, undefined, true],
  ['reviewer', 'above all', CONFEDERATION_UNIT_ID, undefined, false],
  ['reviewer', 'own', 'tinh-24/222', undefined, false],
  ['admin', 'above all', CONFEDERATION_UNIT_ID, undefined, true],
];

describe('who may see and do', () => {
  test.each(matrix)('%s, %s (%s): %s → %s', async (role, _place, unitId, base, may) => {
    const id = await aHandOver(storage, asker, { at, grassrootsUnion: OWN_UNION });
    const who = await officialOf(role, unitId, base);
    const listed = await served.ask('/official/hand-overs', { who });
    expect(listed.status).toBe(role === 'reviewer' ? 403 : 200);
    expect((await listed.text()).includes(id)).toBe(may);
    const statuses = [
      (await get(who, id)).status,
      (await reply(who, id, 'Xin chào')).status,
      (await close(who, id)).status,
    ];
    expect(statuses).toEqual(may ? [200, 200, 200] : [404, 404, 404]);
    expect(await queued()).toHaveLength(may ? 1 : 0);
    expect((await storage.handOvers.find(id))?.closedBy).toBe(may ? who.id : null);
  });

  test('who scores for everybody and answers for one province sees only that province', async () => {
    const id = await aHandOver(storage, asker, { at });
    const who = await officialOf('reviewer', CONFEDERATION_UNIT_ID);
    const post = { unitId: 'tinh-27', role: 'province-official' as const, grassrootsKey: null };
    await storage.officials.invite({ ...post, tokenHash: 'two', expiresAt: new Date(at.getTime() + 1) });
    await storage.officials.accept('two', who.id, at);
    expect((await list(who)).handOvers).toEqual([]);
    expect((await get(who, id)).status).toBe(404);
  });

  test('every role is among them', () => {
    expect(new Set(matrix.map(([role]) => role))).toEqual(new Set(officialRoles));
  });

  test('the person who asked, and anybody else without a post, sees nothing of it', async () => {
    const id = await aHandOver(storage, asker, { at });
    for (const who of [asker, await aPerson(storage)]) {
      expect((await served.ask('/official/hand-overs', { who })).status).toBe(403);
      expect((await get(who, id)).status).toBe(404);
      expect((await close(who, id)).status).toBe(404);
    }
    expect((await served.ask('/official/hand-overs')).status).toBe(401);
  });

  test('an id of nobody is not found', async () => {
    const who = await officialOf('admin', CONFEDERATION_UNIT_ID);
    expect((await get(who, 'unknown')).status).toBe(404);
  });
});

describe('one who waits', () => {
  test('is shown with the way to reach them and all that was said, also since', async () => {
    const id = await aHandOver(storage, asker, { at, context: { code: 'SK-2222-2222' } });
    const who = await officialOf('district-official', 'tinh-24/222');
    const detail = handOverDetail.parse(await (await get(who, id)).json());
    expect(detail).toMatchObject({
      id,
      phone: '+84900000001',
      code: 'SK-2222-2222',
      channel: 'zalo',
      draftStep: 'Bước 4/7 · Nội dung sáng kiến',
      canReply: true,
      closedAt: null,
    });
    expect(detail.lines.map(({ text }) => text)).toEqual([
      'Tôi cần gặp cán bộ, số 0900 000 001',
      'Còn đây không ạ?',
    ]);
  });

  test('is shown with what staff wrote from another tool, in its place among the lines', async () => {
    const id = await aHandOver(storage, asker, { at });
    said.push({ from: 'staff', text: 'Chào Anh/Chị, số 0900 000 003', at: new Date(at.getTime() + 2) });
    said.push({ from: 'person', text: 'Vâng ạ', at: new Date(at.getTime() + 3) });
    const who = await officialOf('district-official', 'tinh-24/222');
    const { lines } = handOverDetail.parse(await (await get(who, id)).json());
    expect(lines.slice(-2).map(({ from }) => from)).toEqual(['staff', 'person']);
  });

  test('is called at the number that they left since', async () => {
    const id = await aHandOver(storage, asker, { at, context: { phone: null } });
    const who = await officialOf('district-official', 'tinh-24/222');
    const phoneOf = async () => handOverDetail.parse(await (await get(who, id)).json()).phone;
    expect(await phoneOf()).toBeNull();
    said.push({ from: 'person', text: '0900 000 002', at: new Date(at.getTime() + 2) });
    expect(await phoneOf()).toBe('+84900000002');
  });

  test('is closed by whoever helped, once', async () => {
    const id = await aHandOver(storage, asker, { at });
    const who = await officialOf('district-official', 'tinh-24/222');
    const first = handOverDetail.parse(await (await close(who, id)).json());
    expect(first).toMatchObject({ closedAt: at.toISOString(), closedBy: 'Nguyễn Thị Mẫu' });
    const left = { person: { id: asker.id }, happening: { kind: 'staff_left' }, saidAt: at, ends: null };
    expect(turns).toMatchObject([left]);
    now = new Date(at.getTime() + 60_000);
    const again = handOverDetail.parse(await (await close(who, id)).json());
    expect(again.closedAt).toBe(first.closedAt);
    expect(turns).toHaveLength(1);
    expect((await list(who, '?open=1')).handOvers).toEqual([]);
    expect((await list(who, '?open=0')).handOvers).toMatchObject([{ id }]);
  });
});

test('the list goes on where the last page ended', async () => {
  const who = await officialOf('district-official', 'tinh-24/222');
  for (let i = 0; i < 51; i += 1) await aHandOver(storage, await aPerson(storage), { at });
  const first = await list(who);
  expect(first.handOvers).toHaveLength(50);
  const second = await list(who, `?before=${first.next}`);
  expect(second).toMatchObject({ handOvers: [{}], next: null });
  expect(new Set([...first.handOvers, ...second.handOvers].map(({ id }) => id)).size).toBe(51);
  expect((await served.ask('/official/hand-overs?before=x', { who })).status).toBe(400);
});

describe('an answer', () => {
  test('goes into the person’s chat under the unit’s name, once, and the bot steps back', async () => {
    const id = await aHandOver(storage, asker, { at });
    const who = await officialOf('district-official', 'tinh-24/222');
    await reply(who, id, '  Mời Anh/Chị\nmở ứng dụng. ');
    const answer = await reply(who, id, '  Mời Anh/Chị\nmở ứng dụng. ');
    const detail = handOverDetail.parse(await answer.json());
    expect(detail.lines.filter(({ from }) => from === 'staff')).toMatchObject([
      { text: 'Mời Anh/Chị\nmở ứng dụng.' },
    ]);
    const messages = await queued();
    expect(messages).toMatchObject([{ personId: asker.id, kind: 'chat_reply' }]);
    expect(messages[0]!.payload).toEqual({
      text: 'Cán bộ Liên đoàn Lao động huyện Việt Yên trả lời:\nMời Anh/Chị\nmở ứng dụng.',
      buttons: [],
    });
    expect(turns[0]).toMatchObject({ happening: { kind: 'staff_said' }, saidAt: at, ends: null });
  });

  test('is shown with how it fares, and opens the call again when it cannot arrive', async () => {
    const id = await aHandOver(storage, asker, { at });
    const who = await officialOf('district-official', 'tinh-24/222');
    await reply(who, id, 'Xin chào');
    const seen = async () => handOverDetail.parse(await (await get(who, id)).json());
    const fares = async () => (await seen()).lines.flatMap(({ delivery }) => delivery ?? []);
    expect(await fares()).toEqual(['waits']);
    await close(who, id);
    const [message] = await queued();
    await storage.outbox.settle(message!.id, { outcome: 'failed', error: 'window_closed' });
    expect(await fares()).toEqual(['failed']);
    expect(await seen()).toMatchObject({ closedAt: null, closedBy: null });
    expect((await list(who, '?open=1')).handOvers).toMatchObject([{ id }]);
  });

  test('of a base union’s officer comes in the base union’s name', async () => {
    const id = await aHandOver(storage, asker, { at, grassrootsUnion: OWN_UNION });
    await reply(await officialOf('grassroots-officer', 'tinh-24/222', OWN_UNION), id, 'Xin chào');
    const [message] = await queued();
    expect(message?.payload).toMatchObject({ text: `Cán bộ ${OWN_UNION} trả lời:\nXin chào` });
  });

  test.each([
    ['nothing', '  \n ', 'required'],
    ['too much', 'x'.repeat(1001), 'too_long'],
  ])('of %s is refused with the place', async (_what, text, code) => {
    const id = await aHandOver(storage, asker, { at });
    const answer = await reply(await officialOf('district-official', 'tinh-24/222'), id, text);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ fields: [{ field: 'text', code }] });
    expect([await queued(), turns]).toEqual([[], []]);
  });

  test('after the window has shut is refused, and the bot goes on', async () => {
    const id = await aHandOver(storage, asker, { at });
    const who = await officialOf('district-official', 'tinh-24/222');
    now = new Date(at.getTime() + 7 * 24 * 3600_000 + 1);
    expect(handOverDetail.parse(await (await get(who, id)).json()).canReply).toBe(false);
    const answer = await reply(who, id, 'Xin chào');
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ title: expect.stringContaining('gọi theo số điện thoại') });
    expect([await queued(), turns]).toEqual([[], []]);
  });
});
