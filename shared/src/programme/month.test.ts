import { expect, it } from 'vitest';
import { formatMonth, monthSpan, shiftMonth } from './month.ts';

it('begins and ends at midnight in Vietnam, over the turn of the year', () => {
  expect(monthSpan('2022-12')).toEqual({
    from: new Date('2022-12-01T00:00:00+07:00'),
    until: new Date('2023-01-01T00:00:00+07:00'),
  });
});

it.each([
  ['2022-01', -1, '2021-12'],
  ['2022-12', 1, '2023-01'],
  ['2022-06', 0, '2022-06'],
])('%s and %i months is %s', (month, by, expected) => {
  expect(shiftMonth(month, by)).toBe(expected);
});

it.each([
  ['2022-01', 'tháng 01 năm 2022'],
  ['2022-02', 'tháng 02 năm 2022'],
  ['2022-06', 'tháng 6 năm 2022'],
  ['2022-12', 'tháng 12 năm 2022'],
])('%s is written %s, as Nghị định 30 does', (month, words) => {
  expect(formatMonth(month)).toBe(words);
});
