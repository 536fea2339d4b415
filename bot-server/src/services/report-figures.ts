import type { ComparedFigures, ReportFigures } from '@sang-kien/shared';
import type { MonthTally } from './ports.ts';

/** What stood at the end of the month, of the month before, and of the one before that. */
export type MonthRows = { until: MonthTally[]; last: MonthTally[]; secondLast: MonthTally[] };

/** Only those rows of each month. */
export function rowsBy(rows: MonthRows, wanted: (row: MonthTally) => boolean): MonthRows {
  return {
    until: rows.until.filter(wanted),
    last: rows.last.filter(wanted),
    secondLast: rows.secondLast.filter(wanted),
  };
}

export function rowsOf(rows: MonthRows, scopeId: string): MonthRows {
  return rowsBy(rows, (row) => row.scopeId === scopeId);
}

/** A month is what was added between two ends, which is less than nothing where more fell out than came in. */
export function compareMonths({ until, last, secondLast }: MonthRows): ComparedFigures {
  const [now, before, earlier] = [sum(until), sum(last), sum(secondLast)];
  return { until: now, month: less(now, before), before: less(before, earlier) };
}

function sum(rows: readonly MonthTally[]): ReportFigures {
  const total = { submitted: 0, valid: 0, benefitVnd: 0 };
  for (const row of rows) {
    total.submitted += row.submitted;
    total.valid += row.valid;
    total.benefitVnd += row.benefitVnd;
  }
  return total;
}

function less(a: ReportFigures, b: ReportFigures): ReportFigures {
  return {
    submitted: a.submitted - b.submitted,
    valid: a.valid - b.valid,
    benefitVnd: a.benefitVnd - b.benefitVnd,
  };
}
