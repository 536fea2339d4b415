import { expect, it } from 'vitest';
import { createPace } from './pace.ts';

it('spreads calls evenly and lets a late one through at once', async () => {
  let now = 1_000_000;
  const waits: number[] = [];
  const pace = createPace(4000, { now: () => new Date(now) }, (ms) => (waits.push(ms), Promise.resolve()));
  await Promise.all([pace(), pace(), pace()]);
  expect(waits).toEqual([15, 30]);
  now += 1000;
  await pace();
  expect(waits).toHaveLength(2);
});
