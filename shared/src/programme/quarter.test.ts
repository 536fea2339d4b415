import { expect, it } from 'vitest';
import { formatQuarter, quarterOf, quartersBetween, quarterSpan } from './quarter.ts';

it('a quarter is three months in Vietnam', () => {
  expect(quarterSpan('2022-Q2')).toEqual({
    months: { from: '2022-04', to: '2022-06' },
    from: new Date('2022-03-31T17:00:00Z'),
    until: new Date('2022-06-30T17:00:00Z'),
  });
  expect(quarterSpan('2022-Q4').until).toEqual(new Date('2022-12-31T17:00:00Z'));
});

it('it is written as documents write it', () => {
  expect(formatQuarter('2022-Q1')).toBe('quý I năm 2022');
  expect(formatQuarter('2023-Q4')).toBe('quý IV năm 2023');
});

it('the quarters between two days hold both, the newest first', () => {
  expect(quartersBetween('2022-01-08', '2022-06-15')).toEqual(['2022-Q2', '2022-Q1']);
  expect(quartersBetween('2021-12-31', '2022-10-01')).toEqual([
    '2022-Q4',
    '2022-Q3',
    '2022-Q2',
    '2022-Q1',
    '2021-Q4',
  ]);
  expect(quartersBetween('2022-05-31', '2022-05-31')).toEqual(['2022-Q2']);
  expect(quarterOf('2022-03-31')).toBe('2022-Q1');
});
