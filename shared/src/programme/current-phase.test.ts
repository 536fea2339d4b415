import { expect, test } from 'vitest';
import { currentPhase } from './current-phase.ts';
import { motTrieuSangKien } from './mot-trieu-sang-kien.ts';

test.each([
  ['2021-12-01T00:00:00+07:00', 1],
  ['2022-01-08T00:00:00+07:00', 1],
  ['2022-06-01T06:59:59+07:00', 1],
  ['2022-06-01T07:00:00+07:00', 2],
  ['2024-01-01T00:00:00+07:00', 2],
])('at %s the phase is %i', (at, number) => {
  expect(currentPhase(motTrieuSangKien, new Date(at)).number).toBe(number);
});
