import { findUnit } from '@sang-kien/shared';

/** The whole name of a unit; null when there is none of that id. */
export function unitName(id: string): string | null {
  return findUnit(id)?.name ?? null;
}
