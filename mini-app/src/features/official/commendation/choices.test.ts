import { expect, it } from 'vitest';
import { askedBy, timesUntil, type Choices } from './choices.ts';

const choices: Choices = { of: 'collectives', time: '', level: 'base', order: 'percent' };

it('phases that have opened and the quarters since the first stand to choose, the newest quarter first', () => {
  expect(timesUntil(new Date('2022-06-15T02:00:00Z'))).toEqual([
    ['1', 'Giai đoạn 1'],
    ['2', 'Giai đoạn 2'],
    ['2022-Q2', 'Quý II năm 2022'],
    ['2022-Q1', 'Quý I năm 2022'],
  ]);
  expect(timesUntil(new Date('2022-02-15T02:00:00Z')).map(([value]) => value)).toEqual(['1', '2022-Q1']);
});

it('before the programme has begun, its first phase stands there alone', () => {
  expect(timesUntil(new Date('2021-12-01T00:00:00Z')).map(([value]) => value)).toEqual(['1']);
});

it('a phase and a quarter are asked for by their own names, and people without rank and level', () => {
  expect(askedBy({ ...choices, time: '2022-Q2' }, 'tinh-24')).toEqual({
    scope: 'tinh-24',
    phase: undefined,
    quarter: '2022-Q2',
    of: 'collectives',
    level: 'base',
    order: 'percent',
  });
  expect(askedBy({ ...choices, of: 'individuals', time: '1' }, undefined)).toMatchObject({
    phase: '1',
    quarter: undefined,
    level: undefined,
    order: undefined,
  });
  expect(askedBy(choices, undefined)).toMatchObject({ phase: undefined, quarter: undefined });
});
