import { expect, test } from 'vitest';
import { keepsQuietHours, quietUntil } from './quiet-hours.ts';

test.each([
  ['2022-06-15T20:59:59+07:00', null],
  ['2022-06-15T21:00:00+07:00', '2022-06-16T07:00:00+07:00'],
  ['2022-06-15T23:59:59+07:00', '2022-06-16T07:00:00+07:00'],
  ['2022-12-31T22:00:00+07:00', '2023-01-01T07:00:00+07:00'],
  ['2022-06-16T00:00:00+07:00', '2022-06-16T07:00:00+07:00'],
  ['2022-06-16T06:59:59+07:00', '2022-06-16T07:00:00+07:00'],
  ['2022-06-16T07:00:00+07:00', null],
])('what is to go out at %s waits until %s', (at, until) => {
  expect(quietUntil(new Date(at))).toEqual(until === null ? null : new Date(until));
});

test('what somebody waits for at that moment does not wait for the morning; all else does', () => {
  expect(keepsQuietHours('receipt')).toBe(false);
  expect(keepsQuietHours('hand_over')).toBe(false);
  for (const kind of ['new_entry', 'digest', 'urge', 'decided', 'changes_requested'] as const)
    expect(keepsQuietHours(kind), kind).toBe(true);
});
