import {
  findProgramme,
  monthPattern,
  shiftMonth,
  vietnamDate,
  type ProgrammeResponse,
} from '@sang-kien/shared';
import { useSearchParams } from 'react-router-dom';
import type { ReportQuery } from '../../../api/report.ts';

/** Which unit and month, as the address says; the last month that is over when it names none. */
export function useReportQuery(programme: ProgrammeResponse) {
  const [params, setParams] = useSearchParams();
  const months = monthsOf(programme);
  const asked = params.get('thang') ?? '';
  const query: ReportQuery = {
    scope: params.get('don-vi') || undefined,
    month: monthPattern.test(asked) ? asked : (months[1] ?? months[0]!),
  };
  const change = (changed: Partial<ReportQuery>) => setParams(addressOf({ ...query, ...changed }));
  return { query, months, change };
}

export function addressOf({ scope, month }: ReportQuery): Record<string, string> {
  return { ...(scope !== undefined && { 'don-vi': scope }), thang: month };
}

/** Months that have begun since the programme did, newest first. */
function monthsOf({ id, now }: ProgrammeResponse): string[] {
  const current = vietnamDate(new Date(now)).slice(0, 7);
  const opened = findProgramme(id)?.phases[0]?.opensAt;
  const first = opened === undefined ? current : vietnamDate(opened).slice(0, 7);
  const months = [current];
  while (months.at(-1)! > first) months.push(shiftMonth(months.at(-1)!, -1));
  return months;
}
