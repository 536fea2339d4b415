import { shiftMonth, type MonthFigures, type MonthReport, type Programme } from '@sang-kien/shared';
import type { Clock, Person, Reports, Storage } from './ports.ts';
import { compareMonths, rowsBy, rowsOf, type MonthRows } from './report-figures.ts';
import { changesOfReport, peopleOfReport } from './report-ledger.ts';
import { collectivesOf } from './report-merit.ts';
import { placesOf } from './board-rights.ts';
import { reportableMonth } from './report-month.ts';
import { nameOfPlace, reportedPlaces } from './report-places.ts';
import { requireReportable } from './report-scope.ts';
import { outermostScopes, scopesFor } from './rights.ts';

export type ReportDeps = {
  tallies: Storage['tallies'];
  officials: Storage['officials'];
  reports: Reports;
  programme: Programme;
  clock: Clock;
};

export type ReportAsked = { scopeId: string; month: string };
type Wish = { scopeId: string | undefined; month: string };

/**
 * A report that the person may see, of the highest of their own places when none is named. Refusals: 'forbidden',
 * 'not_found'.
 */
export async function allowedReport(
  deps: Pick<ReportDeps, 'officials'>,
  person: Person,
  wish: Wish,
): Promise<ReportAsked & { own: string[] }> {
  const scopes = await scopesFor(deps, person, 'report');
  const own = placesOf(outermostScopes(scopes));
  const { scopeId = own[0]!, month } = wish;
  requireReportable(scopes, scopeId);
  return { scopeId, month, own };
}

/**
 * The report of a place within the person's rights, the highest of theirs when none is named, with what the unit last
 * wrote onto it. Refusals: 'forbidden', 'not_found', 'refused' for a month to come or before the
 * programme.
 */
export async function openReport(deps: ReportDeps, person: Person, wish: Wish) {
  const { own, scopeId, month } = await allowedReport(deps, person, wish);
  const now = deps.clock.now();
  return {
    report: await drawUpFigures(deps, { scopeId, month }),
    form: (await deps.reports.form(scopeId)) ?? null,
    choices: await Promise.all(
      own.map(async (id) => ({ scopeId: id, name: await nameOfPlace(deps, id, now) })),
    ),
  };
}

/** The whole report for a file, made apart from the server: people and changes take their time. */
export async function drawUpReport(deps: ReportDeps, asked: ReportAsked): Promise<MonthReport> {
  return {
    ...(await drawUpFigures(deps, asked)),
    people: await peopleOfReport(deps, asked),
    changes: await changesOfReport(deps, asked),
  };
}

/**
 * The figures of a place as of the end of a month, the same whenever they are asked for: what came later stands in
 * `changes` alone. A month that is not over counts until now and says so.
 */
export async function drawUpFigures(
  deps: ReportDeps,
  { scopeId, month }: ReportAsked,
): Promise<MonthFigures> {
  const now = deps.clock.now();
  const { until } = reportableMonth({ programme: deps.programme, now }, month);
  const provisional = now < until;
  const end = provisional ? now : until;
  await deps.tallies.catchUp();
  const rows = await monthRows(deps, { scopeId, month });
  const places = await reportedPlaces(deps, { scopeId, end, rows: rows.until });
  const subUnits = places.below.map((place) => ({ ...place, ...compareMonths(rowsOf(rows, place.scopeId)) }));
  const own = rowsOf(rows, scopeId);
  return {
    scopeId,
    name: places.name,
    month,
    asOf: end.toISOString(),
    provisional,
    total: compareMonths(own),
    subUnits,
    phases: deps.programme.phases.map(({ number: phase }) => ({
      phase,
      ...compareMonths(rowsBy(own, (row) => row.phase === phase)),
    })),
    groups: deps.programme.targetGroups.map(({ id: targetGroup, name }) => ({
      targetGroup,
      name,
      ...compareMonths(rowsBy(own, (row) => row.targetGroup === targetGroup)),
    })),
    silent: subUnits
      .filter(({ until: sum }) => sum.submitted === 0)
      .map(({ scopeId: id, name }) => ({ scopeId: id, name })),
    collectives: collectivesOf(subUnits),
  };
}

async function monthRows({ tallies }: ReportDeps, { scopeId, month }: ReportAsked): Promise<MonthRows> {
  return {
    until: await tallies.untilMonth(scopeId, month),
    last: await tallies.untilMonth(scopeId, shiftMonth(month, -1)),
    secondLast: await tallies.untilMonth(scopeId, shiftMonth(month, -2)),
  };
}
