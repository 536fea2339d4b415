/**
 * How much of a target (chỉ tiêu) is reached, in whole percent, never rounded up: 99.6 % is not reached. Only valid
 * entries count towards it. Null where there is no target to measure by.
 */
export function percentOfTarget(valid: number, target: number | null): number | null {
  return target === null || target === 0 ? null : Math.floor((valid * 100) / target);
}
