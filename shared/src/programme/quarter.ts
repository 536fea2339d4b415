import { monthSpan, shiftMonth } from './month.ts';

/** `2022-Q2`. */
export const quarterPattern = /^\d{4}-Q[1-4]$/;

/** The months of a quarter, first and last `YYYY-MM`, and its instants in Vietnam: `from` is in, `until` is out. */
export function quarterSpan(quarter: string): {
  months: { from: string; to: string };
  from: Date;
  until: Date;
} {
  const [year, number] = quarter.split('-Q');
  const from = `${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}`;
  const to = shiftMonth(from, 2);
  return { months: { from, to }, from: monthSpan(from).from, until: monthSpan(to).until };
}

/** `2022-Q2` as people write it: `quý II năm 2022`. */
export function formatQuarter(quarter: string): string {
  const [year, number] = quarter.split('-Q');
  return `quý ${['I', 'II', 'III', 'IV'][Number(number) - 1] ?? number} năm ${year}`;
}

/** Quarters from the one that holds an instant to the one that holds another, the newest first. */
export function quartersBetween(first: string, last: string): string[] {
  const quarters: string[] = [];
  for (let month = last; month >= first.slice(0, 7); month = shiftMonth(month, -3)) {
    quarters.push(quarterOf(month));
  }
  const oldest = quarterOf(first);
  return quarters.at(-1) === oldest ? quarters : [...quarters, oldest];
}

/** The quarter of a month or day `YYYY-MM…`. */
export function quarterOf(day: string): string {
  const [year, month] = day.split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
