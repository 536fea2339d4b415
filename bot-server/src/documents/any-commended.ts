import type { MonthReport } from '@sang-kien/shared';

/** Whether any of these people was commended in the month; without one, a column of it would only be noughts. */
export function anyCommended(people: MonthReport['people']): boolean {
  return people.some(({ commended }) => commended > 0);
}
