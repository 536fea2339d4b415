import { MAX_TARGET } from '@sang-kien/shared';

/** A target as people type it, with dots or spaces between the thousands; null for none, undefined when it is wrong. */
export function readTarget(typed: string): number | null | undefined {
  const digits = typed.replace(/[.\s]/g, '');
  if (digits === '') return null;
  const target = /^\d{1,7}$/.test(digits) ? Number(digits) : 0;
  return target > 0 && target <= MAX_TARGET ? target : undefined;
}
