import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anOfficial, openTestStorage, type TestStorage } from '../../testing/index.ts';
import type { Person } from '../ports.ts';
import { start, toldTo, UNION, UNION_SCOPE, urging } from './urge.test-data.ts';

let storage: TestStorage;
let world: ReturnType<typeof urging>;
let officer: Person;
let district: Person;
let province: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  world = urging(storage);
  await world.anEntry();
  await storage.tallies.catchUp();
  officer = await anOfficial(storage, { unitId: 'tinh-24/222', grassrootsKey: UNION_SCOPE.split('#')[1]! });
  district = await anOfficial(storage, { unitId: 'tinh-24/222' });
  province = await anOfficial(storage, { unitId: 'tinh-24', role: 'province-official' });
});
afterEach(() => storage[Symbol.asyncDispose]());

const press = (by: Person, key: string, again = false) =>
  world.urges.send(by, key, {
    scopeIds: [UNION_SCOPE],
    text: 'Kính đề nghị quan tâm.',
    tellAbove: true,
    again,
  });
const urgedToday = {
  urged: 0,
  told: 0,
  skipped: [{ scopeId: UNION_SCOPE, name: UNION, why: 'urged_today' }],
};
const urgesOf = async () => (await world.urges.record(province, { before: null })).urges.length;

describe('A unit that is urged several times at the same instant', () => {
  it('hears of it once, and whoever came second is told so', async () => {
    const results = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((key) => press(district, key)));
    expect(results.filter(({ urged }) => urged === 1)).toEqual([{ urged: 1, told: 1, skipped: [] }]);
    expect(results.filter(({ urged }) => urged === 0)).toEqual(Array(4).fill(urgedToday));
    expect(await toldTo(storage, officer)).toEqual(['urge']);
    expect(await urgesOf()).toBe(1);
  });

  it('is kept from two officials of one unit too, and only one silence is told above', async () => {
    const other = await anOfficial(storage, { unitId: 'tinh-24/222' });
    const results = await Promise.all([press(district, 'a'), press(other, 'a')]);
    expect(results).toContainEqual(urgedToday);
    world.after(5);
    await world.escalate();
    expect(await toldTo(storage, province)).toEqual(['urge_silent']);
  });

  it('hears of it once also when whoever looked at the clock later is recorded first', async () => {
    const unit = { scopeId: UNION_SCOPE, name: UNION, fromScopeId: 'tinh-24/222', text: 'A', phase: 2 };
    const order = (key: string, at: Date) => ({
      ...{ by: district.id, key, bodyHash: key, at, again: false, skipped: [] },
      urges: [{ ...unit, id: key, submittedThen: 1, nextStepAt: null, notices: [] }],
    });
    await storage.urges.send(order('later', new Date(start.getTime() + 40)));
    expect(await storage.urges.send(order('earlier', start))).toEqual(urgedToday);
  });

  it('may be urged again by whoever says so, and by a level further up', async () => {
    await press(district, 'a');
    expect(await press(district, 'b', true)).toMatchObject({ urged: 1 });
    expect(await press(province, 'a')).toMatchObject({ urged: 1 });
  });

  it('gets the same answer under the same key, also for what was skipped', async () => {
    await Promise.all([press(district, 'a'), press(district, 'b')]);
    const repeats = await Promise.all([press(district, 'a'), press(district, 'b')]);
    expect(repeats.map(({ urged }) => urged).sort()).toEqual([0, 1]);
    expect(await urgesOf()).toBe(1);
  });
});
