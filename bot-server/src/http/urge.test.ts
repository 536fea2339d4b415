import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../services/ports.ts';
import { toldTo, UNION_SCOPE, urging } from '../services/urge/urge.test-data.ts';
import {
  anOfficial,
  confirmDossier,
  jsonOf,
  openTestStorage,
  serve,
  type Served,
  type TestStorage,
} from '../testing/index.ts';
import { officialApi } from './official-api.test-data.ts';
import { urgeRoutes } from './urge.ts';

let storage: TestStorage;
let api: Served;
let world: ReturnType<typeof urging>;
let province: Person;
let district: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  world = urging(storage);
  api = await serve(officialApi(storage, urgeRoutes(world)));
  province = await anOfficial(storage, { unitId: 'tinh-24', role: 'province-official' });
  district = await anOfficial(storage, { unitId: 'tinh-24/222' });
});
afterEach(async () => {
  await api[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

type Unit = { scopeId: string; submitted: number; percent: number | null };
const lagging = async (query = '', who = province) => {
  const answer = await jsonOf(await api.ask(`/official/lagging${query}`, { who }));
  return (answer['units'] as Unit[]).map(({ scopeId }) => scopeId);
};
const order = { scopeIds: ['tinh-24/222'], text: 'Kính gửi [đơn vị]: [kết quả].' };
const send = (json: object, who = province, key = 'k1') =>
  api.ask('/official/urges', { who, json, headers: { 'Idempotency-Key': key } });

describe('Units that lag', () => {
  it('stand in the order of how far behind they are, those without an entry first', async () => {
    await world.anEntry();
    const all = await lagging();
    expect(all.at(-1)).toBe('tinh-24/222');
    expect(all).not.toContain('tinh-24/khac');
  });

  it('are told by days without an entry', async () => {
    await world.anEntry();
    expect(await lagging('?noEntryDays=3')).not.toContain('tinh-24/222');
    world.after(3);
    expect(await lagging('?noEntryDays=3')).toContain('tinh-24/222');
  });

  it('are told by how much of their target is valid, as far as they have one', async () => {
    const { id } = await world.anEntry();
    const target = { scopeId: 'tinh-24/222', phase: 2, target: 4, name: null };
    await storage.targets.set({ targets: [target], by: province.id, at: new Date() });
    expect(await lagging('?underPercent=1')).toEqual(['tinh-24/222']);
    await confirmDossier(storage, id, { by: district, at: new Date() });
    expect(await lagging('?underPercent=25')).toEqual([]);
    expect(await lagging('?underPercent=26')).toEqual(['tinh-24/222']);
  });

  it('of a district are its base unions', async () => {
    await world.anEntry();
    expect(await lagging('', district)).toEqual([UNION_SCOPE]);
    expect(await lagging('?scope=tinh-24/222')).toEqual([UNION_SCOPE]);
  });

  it('elsewhere do not exist', async () => {
    const answer = await api.ask('/official/lagging?scope=tinh-01', { who: province });
    expect(answer.status).toBe(404);
  });
});

describe('Urging a unit', () => {
  it('is shown first with its own figures and those who would get it', async () => {
    await world.anEntry();
    const answer = await jsonOf(await api.ask('/official/urges/preview', { who: province, json: order }));
    expect(answer['units']).toMatchObject([
      {
        text: 'Kính gửi Liên đoàn Lao động huyện Việt Yên: đã nộp 1 sáng kiến.',
        recipients: [{ role: 'district-official', reach: 'inbox' }],
        above: null,
        urgedToday: false,
      },
    ]);
    expect(await toldTo(storage, district)).toEqual([]);
  });

  it('tells its officials once, also when it is sent again under the same key', async () => {
    for (const _ of [1, 2]) {
      const answer = await send(order);
      expect(answer.status).toBe(201);
      expect(await jsonOf(answer)).toEqual({ urged: 1, told: 1, skipped: [] });
    }
    expect(await toldTo(storage, district)).toEqual(['urge']);
    expect(await toldTo(storage, province)).toEqual([]);
    expect((await send({ ...order, text: 'Khác' })).status).toBe(409);
  });

  it('happens once a day, unless it is wanted', async () => {
    await send(order);
    const skipped = [{ scopeId: 'tinh-24/222', why: 'urged_today' }];
    expect(await jsonOf(await send(order, province, 'k2'))).toMatchObject({ urged: 0, skipped });
    expect(await jsonOf(await send({ ...order, again: true }, province, 'k3'))).toMatchObject({ urged: 1 });
    world.after(1);
    expect(await jsonOf(await send(order, province, 'k4'))).toMatchObject({ urged: 1 });
  });

  it('of a unit without officials is not sent, or goes to the level above if wanted', async () => {
    await world.anEntry();
    const toUnion = { ...order, scopeIds: [UNION_SCOPE] };
    const preview = await jsonOf(await api.ask('/official/urges/preview', { who: province, json: toUnion }));
    const above = { name: 'Liên đoàn Lao động huyện Việt Yên', recipients: [{ reach: 'inbox' }] };
    expect(preview['units']).toMatchObject([{ recipients: [], above }]);
    const skipped = [{ scopeId: UNION_SCOPE, why: 'no_official' }];
    expect(await jsonOf(await send(toUnion))).toMatchObject({ urged: 0, skipped });
    const told = await send({ ...toUnion, tellAbove: true }, province, 'k2');
    expect(await jsonOf(told)).toMatchObject({ urged: 1, told: 1 });
  });

  it.each<[string, number, Partial<typeof order>]>([
    ['one’s own', 422, { scopeIds: ['tinh-24'] }],
    ['elsewhere', 404, { scopeIds: ['tinh-01/001'] }],
    ['above', 404, { scopeIds: ['tong-lien-doan'] }],
    ['that nobody knows', 404, { scopeIds: ['tinh-24/222#khong co'] }],
    ['with an unknown bracket', 422, { text: 'Kính gửi [đơn vi cấp trên]' }],
    ['without words', 422, { text: ' \n ' }],
    ['with too many words', 422, { text: 'a'.repeat(1001) }],
  ])('%s is refused', async (_, status, change) => {
    expect((await send({ ...order, ...change })).status).toBe(status);
    expect(await toldTo(storage, district)).toEqual([]);
  });

  it('is for those who have the right', async () => {
    const grassrootsKey = UNION_SCOPE.split('#')[1]!;
    const officer = await anOfficial(storage, { unitId: 'tinh-24/222', grassrootsKey });
    expect((await send({ ...order, scopeIds: [UNION_SCOPE] }, officer)).status).toBe(403);
  });
});

describe('The record of urging', () => {
  const record = async (who: Person) => {
    const answer = await jsonOf(await api.ask('/official/urges', { who }));
    return answer['urges'] as Record<string, unknown>[];
  };

  it('says who was urged by whom, and what came of it', async () => {
    await world.anEntry();
    await send(order);
    expect(await record(province)).toMatchObject([
      {
        scopeId: 'tinh-24/222',
        from: 'Liên đoàn Lao động tỉnh Bắc Giang',
        by: 'Nguyễn Thị Mẫu',
        submittedThen: 1,
        entriesSince: 0,
        outcome: 'waiting',
        told: 1,
        received: 0,
        read: 0,
        escalations: [],
      },
    ]);
    world.after(1);
    await world.anEntry();
    expect(await record(province)).toMatchObject([{ entriesSince: 1, outcome: 'answered' }]);
  });

  it('notes who has read it', async () => {
    await send(order);
    const [message] = (await storage.outbox.inboxOf(district.id, 1)).messages;
    await storage.outbox.markRead(message!.id, district.id, new Date());
    expect(await record(province)).toMatchObject([{ told: 1, received: 1, read: 1 }]);
  });

  it('names who stands above by their unit alone, and keeps what others have urged to itself', async () => {
    await send(order);
    expect(await record(district)).toMatchObject([{ by: null }]);
    const elsewhere = await anOfficial(storage, { unitId: 'tinh-01', role: 'province-official' });
    expect(await record(elsewhere)).toEqual([]);
  });

  it('goes on page by page', async () => {
    for (let i = 0; i < 51; i += 1) {
      await send({ ...order, again: true }, province, `p${i}`);
      world.after(1 / 24);
    }
    const first = await jsonOf(await api.ask('/official/urges', { who: province }));
    expect(first['urges']).toHaveLength(50);
    const rest = await api.ask(`/official/urges?before=${String(first['next'])}`, { who: province });
    expect(await jsonOf(rest)).toMatchObject({ urges: [{ outcome: 'waiting' }], next: null });
  });
});
