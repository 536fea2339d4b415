import { describe, expect, test } from 'vitest';
import { machineClock, secureRandom, timeOrderedIds } from './machine.ts';

describe('ids', () => {
  test('are each made once, and sort in the order they were made in', () => {
    const ids = Array.from({ length: 5000 }, timeOrderedIds);
    expect(new Set(ids).size).toBe(5000);
    expect(ids.toSorted()).toEqual(ids);
  });

  test('cannot be told from their neighbours: their ends have nothing in common', () => {
    const ends = Array.from({ length: 1000 }, () => timeOrderedIds().slice(-12));
    expect(new Set(ends).size).toBe(1000);
  });

  test('fit what file names and marks of pages allow', () => {
    expect(timeOrderedIds()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('random numbers', () => {
  test('are whole, below the bound, and reach all of it', () => {
    const drawn = new Set(Array.from({ length: 2000 }, () => secureRandom(7)));
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

test('the machine’s clock is its own', () => {
  const before = Date.now();
  const now = machineClock.now().getTime();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});
