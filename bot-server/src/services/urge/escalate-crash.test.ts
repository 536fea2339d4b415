import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeRows, rowsOf } from '../../storage/look-inside.test-data.ts';
import { anOfficial, openTestStorage, type TestStorage } from '../../testing/index.ts';
import type { Person } from '../ports.ts';
import { toldTo, urging } from './urge.test-data.ts';

let storage: TestStorage;
let world: ReturnType<typeof urging>;
let province: Person;
let organiser: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  world = urging(storage);
  await anOfficial(storage, { unitId: 'tinh-24/222' });
  province = await anOfficial(storage, { unitId: 'tinh-24', role: 'province-official' });
  organiser = await anOfficial(storage, { unitId: 'tong-lien-doan', role: 'organiser' });
  const order = { scopeIds: ['tinh-24/222'], text: 'Kính đề nghị.', tellAbove: true, again: false };
  await world.urges.send(province, 'k1', order);
  world.after(5);
});
afterEach(() => storage[Symbol.asyncDispose]());

const dieAt = (table: string) =>
  changeRows(storage, `create trigger dies before insert on ${table} begin select raise(abort, 'dead'); end`);
const revive = () => changeRows(storage, 'drop trigger dies');
const steps = () => rowsOf(storage, 'select step from urge_step');

describe('A process that dies while it tells the level above of a silence', () => {
  it.each(['urge_step', 'outbox', 'audit'])(
    'at the row of %s has told nobody, and the next one tells once',
    async (table) => {
      dieAt(table);
      await expect(world.escalate()).rejects.toThrow('dead');
      expect([await toldTo(storage, organiser), steps()]).toEqual([[], []]);
      revive();
      const other = await storage.reopen();
      await Promise.all([world.escalate(), urging(other, world.now()).escalate(), world.escalate()]);
      await other.close();
      expect(await toldTo(storage, organiser)).toEqual(['urge_silent']);
      expect(steps()).toEqual([{ step: 1 }]);
    },
  );

  it('right after it has written that has told once, and nobody tells again', async () => {
    const dying = urging(storage, world.now(), () => {
      throw new Error('dead');
    });
    await expect(dying.escalate()).rejects.toThrow('dead');
    await world.escalate();
    expect(await toldTo(storage, organiser)).toEqual(['urge_silent']);
  });
});
