import type { SendResult } from '../services/ports.ts';

export type MetaFault = { code: number; subcode: number | null };
type SendFault = Extract<SendResult, { sent: false }>;
type Meaning = [faultClass: SendFault['class'], error: string];

/** What a subcode says is more exact than its code (Messenger Platform, “Common Error Codes”). */
const bySubcode: Record<number, Meaning> = {
  2018278: ['window', 'outside_24_hours'],
  2018065: ['window', 'outside_24_hours'],
  2018001: ['permanent', 'no_such_person'],
  1545041: ['permanent', 'person_unavailable'],
  2018108: ['permanent', 'person_unavailable'],
  1357046: ['unknown', 'answer_lost_at_meta'],
};

const byCode: Record<number, Meaning> = {
  1: ['temporary', 'unknown_at_meta'],
  2: ['temporary', 'unavailable_at_meta'],
  3: ['operator', 'permission_missing'],
  4: ['temporary', 'rate_limited'],
  10: ['operator', 'permission_missing'],
  17: ['temporary', 'rate_limited'],
  32: ['temporary', 'rate_limited'],
  100: ['permanent', 'parameter_invalid'],
  102: ['operator', 'token_invalid'],
  190: ['operator', 'token_invalid'],
  200: ['operator', 'permission_missing'],
  230: ['operator', 'permission_missing'],
  368: ['operator', 'blocked_for_policy'],
  551: ['permanent', 'person_unavailable'],
  613: ['temporary', 'rate_limited'],
  1200: ['temporary', 'send_failed'],
};

/**
 * What an error of the Send API means for a message. One that no list names counts as temporary: tried again a
 * limited number of times, then handed to the inbox.
 */
export function classifyFault({ code, subcode }: MetaFault): SendFault {
  const known = subcode === null ? undefined : bySubcode[subcode];
  const [faultClass, error] = known ?? byCode[code] ?? ['temporary', 'unnamed'];
  return { sent: false, class: faultClass, error: `${error} (${[code, subcode ?? []].flat().join('/')})` };
}
