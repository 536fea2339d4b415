import { afterEach, expect, test, vi } from 'vitest';
import { createDemonstrationClock } from './clock.ts';

afterEach(() => vi.useRealTimers());

test('the clock starts in phase 2, moves on with the real clock, and can be set', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const clock = createDemonstrationClock();
  expect(clock.now().toISOString()).toBe('2022-06-15T02:00:00.000Z');
  vi.setSystemTime(Date.now() + 5000);
  expect(clock.now().toISOString()).toBe('2022-06-15T02:00:05.000Z');
  clock.set(new Date('2022-05-31T23:59:50+07:00'));
  expect(clock.now().toISOString()).toBe('2022-05-31T16:59:50.000Z');
});

test('a moment that cannot be read is refused', () => {
  expect(() => createDemonstrationClock('hôm qua')).toThrow(RangeError);
});
