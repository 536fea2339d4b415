import type { Asked } from './platform.ts';

/** zmp-sdk codes that mean the person said no (Zalo reference 4.5). */
const REFUSALS: readonly number[] = [-201, -202, -2002, -2003];

/** What a rejection of zmp-sdk means. Rejections are plain objects `{code, message, api}`, never errors. */
export function askedFromRejection(rejection: unknown): Exclude<Asked, 'done'> {
  return REFUSALS.includes(codeOf(rejection)) ? 'refused' : 'unavailable';
}

function codeOf(rejection: unknown): number {
  if (typeof rejection !== 'object' || rejection === null || !('code' in rejection)) return Number.NaN;
  return Number(rejection.code);
}
