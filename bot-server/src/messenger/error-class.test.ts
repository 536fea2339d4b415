import { expect, it } from 'vitest';
import { classifyFault } from './error-class.ts';

it.each([
  [10, 2018278, 'window', 'outside_24_hours (10/2018278)'],
  [10, null, 'operator', 'permission_missing (10)'],
  [551, 1545041, 'permanent', 'person_unavailable (551/1545041)'],
  [200, 1545041, 'permanent', 'person_unavailable (200/1545041)'],
  [200, null, 'operator', 'permission_missing (200)'],
  [190, 460, 'operator', 'token_invalid (190/460)'],
  [613, null, 'temporary', 'rate_limited (613)'],
  [1200, null, 'temporary', 'send_failed (1200)'],
  [100, 2018001, 'permanent', 'no_such_person (100/2018001)'],
  [1, 1357046, 'unknown', 'answer_lost_at_meta (1/1357046)'],
  [987654, null, 'temporary', 'unnamed (987654)'],
] as const)('code %i with subcode %s is %s', (code, subcode, faultClass, error) => {
  expect(classifyFault({ code, subcode })).toEqual({ sent: false, class: faultClass, error });
});
