import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anOfficial, openTestStorage, type TestStorage } from '../../testing/index.ts';
import type { Person } from '../ports.ts';
import { toldTo, UNION_SCOPE, urging } from './urge.test-data.ts';

let storage: TestStorage;
let world: ReturnType<typeof urging>;
let district: Person;
let province: Person;
let organiser: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  world = urging(storage);
  district = await anOfficial(storage, { unitId: 'tinh-24/222' });
  province = await anOfficial(storage, { unitId: 'tinh-24', role: 'province-official' });
  organiser = await anOfficial(storage, { unitId: 'tong-lien-doan', role: 'organiser' });
});
afterEach(() => storage[Symbol.asyncDispose]());

const urge = (by: Person, scopeId: string) =>
  world.urges.send(by, 'k1', {
    scopeIds: [scopeId],
    text: 'Kính đề nghị quan tâm.',
    tellAbove: true,
    again: false,
  });
const passes = async (days: number) => {
  world.after(days);
  await world.escalate();
};
const outcome = async (who: Person) =>
  (await world.urges.record(who, { before: null })).urges.map((each) => each.outcome);
const silences = async (who: Person) => (await toldTo(storage, who)).filter((kind) => kind === 'urge_silent');

describe('After a unit was urged in vain', () => {
  it('the level above the one that urged hears of it after five days, and nobody before', async () => {
    await urge(province, 'tinh-24/222');
    await passes(4.9);
    expect(await silences(organiser)).toEqual([]);
    await passes(0.1);
    expect(await silences(organiser)).toEqual(['urge_silent']);
    expect(await outcome(province)).toEqual(['silent']);
  });

  it('one level after the other hears of a base union that was urged from further up', async () => {
    await world.anEntry();
    await storage.tallies.catchUp();
    await anOfficial(storage, { unitId: 'tinh-24/222', grassrootsKey: UNION_SCOPE.split('#')[1]! });
    await urge(province, UNION_SCOPE);
    const told = async () => [await silences(district), await silences(province), await silences(organiser)];
    await passes(5);
    expect(await told()).toEqual([['urge_silent'], [], []]);
    expect(await outcome(province)).toEqual(['escalated']);
    await passes(5);
    expect(await told()).toEqual([['urge_silent'], ['urge_silent'], []]);
    await passes(5);
    expect(await told()).toEqual([['urge_silent'], ['urge_silent'], ['urge_silent']]);
    await passes(50);
    expect((await silences(organiser)).length).toBe(1);
  });

  it('the message says who stayed silent, who urged, and for how long', async () => {
    await urge(province, 'tinh-24/222');
    await passes(6);
    const { messages } = await storage.outbox.inboxOf(organiser.id, 1);
    expect(messages[0]?.payload).toMatchObject({
      scopeId: 'tinh-24/222',
      unitName: 'Liên đoàn Lao động huyện Việt Yên',
      from: 'Liên đoàn Lao động tỉnh Bắc Giang',
      days: 6,
    });
  });

  it('nobody hears of it once an entry has come, not even later', async () => {
    await urge(province, 'tinh-24/222');
    world.after(2);
    await world.anEntry();
    await passes(3);
    await passes(30);
    expect(await silences(organiser)).toEqual([]);
    expect(await outcome(province)).toEqual(['answered']);
  });

  it('it goes no further once an entry came after the first level was told', async () => {
    await world.anEntry();
    await storage.tallies.catchUp();
    await urge(province, UNION_SCOPE);
    await passes(5);
    await world.anEntry();
    await passes(5);
    expect(await silences(province)).toEqual([]);
    expect(await outcome(province)).toEqual(['answered']);
  });

  it('a level without officials is passed over', async () => {
    const other = await anOfficial(storage, { unitId: 'nganh-y-te', role: 'province-official' });
    await world.anEntry('nganh-y-te/khac');
    await storage.tallies.catchUp();
    const union = UNION_SCOPE.replace('tinh-24/222', 'nganh-y-te/khac');
    await anOfficial(storage, { unitId: 'nganh-y-te/khac', grassrootsKey: union.split('#')[1]! });
    await urge(organiser, union);
    await passes(5);
    expect(await silences(other)).toEqual(['urge_silent']);
  });

  it('no step is taken twice, though two processes take it at the same time', async () => {
    await urge(province, 'tinh-24/222');
    world.after(5);
    await storage.tallies.catchUp();
    const [due] = await storage.urges.due(new Date('2022-06-20T02:00:00Z'), 10);
    const fact = {
      kind: 'urge_silent' as const,
      payload: { urgeId: due!.id, scopeId: due!.scopeId, unitName: 'A', from: 'B', days: 5 },
    };
    const notices = [{ fact, subject: `${due!.id}:1`, to: { personId: organiser.id } }];
    const step = { urge: due!, scopeId: 'tong-lien-doan', at: new Date(), nextStepAt: null, notices };
    await Promise.all([storage.urges.escalate(step), storage.urges.escalate(step), world.escalate()]);
    expect(await silences(organiser)).toEqual(['urge_silent']);
    expect((await world.urges.record(province, { before: null })).urges[0]?.escalations).toHaveLength(1);
  });

  it('nobody is above the Confederation, whose own urging escalates to nobody', async () => {
    await urge(organiser, 'tinh-24');
    await passes(50);
    expect(await silences(organiser)).toEqual([]);
    expect(await toldTo(storage, province)).toEqual(['urge']);
    expect(await outcome(organiser)).toEqual(['waiting']);
  });
});
