import { AppError } from '@sang-kien/shared';

/** A dossier has four levels, an event of Zalo six; no honest sender needs more. */
const MOST_LEVELS = 32;

/**
 * Refuses JSON that is nested so deep that work on it by recursion would run out of stack. To be asked before
 * any such work.
 * @throws AppError 'malformed'
 */
export function refuseDeepNesting(value: unknown): void {
  if (isDeeper(value, MOST_LEVELS)) {
    throw new AppError('malformed', 'Dữ liệu gửi lên lồng nhau quá nhiều lớp.');
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1));
}
