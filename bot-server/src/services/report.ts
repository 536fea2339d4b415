import {
  AppError,
  CONFEDERATION_UNIT_ID,
  monthPattern,
  monthSpan,
  readScopeId,
  shiftMonth,
  type MonthReport,
  type Programme,
} from '@sang-kien/shared';
import type { Clock, Person, Reports, Storage, UnitScope } from './ports.ts';
import { listChanges } from './report-changes.ts';
import { compareMonths, rowsBy, rowsOf, type MonthRows } from './report-figures.ts';
import { activePeople, collectivesOf } from './report-merit.ts';
import { placesOf } from './board-rights.ts';
import { nameOfPlace, reportedPlaces } from './report-places.ts';
import { outermostScopes, requireScope, scopesFor } from './rights.ts';

export type ReportDeps = {
  tallies: Storage['tallies'];
  submissions: Pick<Storage['submissions'], 'find'>;
  officials: Storage['officials'];
  reports: Reports;
  programme: Programme;
  clock: Clock;
};

export type ReportAsked = { scopeId: string; month: string };

/**
 * The report of a place within the person's rights, the highest of theirs when none is named, with what the unit last
 * wrote onto it. Refusals: 'forbidden', 'not_found', 'refused' for a month to come.
 */
export async function openReport(
  deps: ReportDeps,
  person: Person,
  asked: { scopeId: string | undefined; month: string },
) {
  const scopes = await scopesFor(deps, person, 'report');
  const own = placesOf(outermostScopes(scopes));
  const { scopeId = own[0]!, month } = asked;
  requireScope(scopes, scopeId);
  return {
    report: await drawUpReport(deps, { scopeId, month }),
    form: (await deps.reports.form(scopeId)) ?? null,
    choices: await Promise.all(own.map(async (id) => ({ scopeId: id, name: await nameOfPlace(deps, id) }))),
  };
}

/**
 * The figures of a place as of the end of a month, the same whenever they are asked for: what came later stands in
 * `changes` alone. A month that is not over counts until now and says so.
 */
export async function drawUpReport(deps: ReportDeps, { scopeId, month }: ReportAsked): Promise<MonthReport> {
  const now = deps.clock.now();
  const { from, until } = begunMonth(month, now);
  const provisional = now < until;
  const end = provisional ? now : until;
  const scope = scopeOf(scopeId);
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
    people: await activePeople(deps, scope, { from, until: end }),
    changes: provisional
      ? { total: 0, kinds: [], entries: [] }
      : await listChanges(deps, scope, { from: until, until: now }),
  };
}

/** The span of a month that has begun. */
function begunMonth(month: string, now: Date) {
  if (!monthPattern.test(month)) throw new AppError('malformed', 'Tháng báo cáo cần viết dạng 2022-06.');
  const span = monthSpan(month);
  if (span.from > now) throw new AppError('refused', 'Tháng này chưa tới nên chưa có số liệu để báo cáo.');
  return span;
}

/** A place as the storage asks for it; the id was checked before. */
export function scopeOf(scopeId: string): UnitScope {
  const place = readScopeId(scopeId);
  if (place === undefined) throw new AppError('not_found', 'Không tìm thấy đơn vị này.');
  return place.unitId === CONFEDERATION_UNIT_ID ? { everything: true } : place;
}

async function monthRows({ tallies }: ReportDeps, { scopeId, month }: ReportAsked): Promise<MonthRows> {
  return {
    until: await tallies.untilMonth(scopeId, month),
    last: await tallies.untilMonth(scopeId, shiftMonth(month, -1)),
    secondLast: await tallies.untilMonth(scopeId, shiftMonth(month, -2)),
  };
}
