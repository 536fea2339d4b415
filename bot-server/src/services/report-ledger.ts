import type { MonthReport, Programme, ReportChanges } from '@sang-kien/shared';
import type { Clock, Reports } from './ports.ts';
import { listChanges } from './report-changes.ts';
import { activePeople } from './report-merit.ts';
import { reportableMonth } from './report-month.ts';
import { scopeOf } from './report-scope.ts';

type Deps = { reports: Reports; programme: Programme; clock: Clock };
type Asked = { scopeId: string; month: string };

/** The most active authors of a month, until now when it is not over. Walks the ledger: of the country for seconds. */
export async function peopleOfReport(deps: Deps, { scopeId, month }: Asked): Promise<MonthReport['people']> {
  const now = deps.clock.now();
  const { from, until } = reportableMonth({ programme: deps.programme, now }, month);
  return activePeople(deps, scopeOf(scopeId), { from, until: until < now ? until : now });
}

/** What came since the end of a month; nothing while it is not over. Walks the ledger, as above. */
export async function changesOfReport(deps: Deps, { scopeId, month }: Asked): Promise<ReportChanges> {
  const now = deps.clock.now();
  const { until } = reportableMonth({ programme: deps.programme, now }, month);
  if (now < until) return { total: 0, kinds: [], entries: [] };
  return listChanges(deps, scopeOf(scopeId), { from: until, until: now });
}
