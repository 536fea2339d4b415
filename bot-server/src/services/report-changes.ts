import {
  isIn,
  reportChangeKinds,
  type MonthReport,
  type ReportChange,
  type ReportChangeKind,
} from '@sang-kien/shared';
import type { LaterChange, Reports, TimeSpan, UnitScope } from './ports.ts';

/** More would be another report; the total tells how many there are. */
const MOST_LISTED = 200;

/** What became since of dossiers that a report counts: so many changes, and the first of them. */
export async function listChanges(
  { reports }: { reports: Reports },
  scope: UnitScope,
  since: TimeSpan,
): Promise<MonthReport['changes']> {
  const counts = new Map<ReportChangeKind, number>();
  const entries: ReportChange[] = [];
  for await (const day of reports.laterChanges(scope, since)) {
    for (const change of day) {
      const kind = kindOf(change);
      if (kind === undefined) continue;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (entries.length < MOST_LISTED) {
        entries.push({ at: change.at.toISOString(), code: change.code, kind });
      }
    }
  }
  const kinds = reportChangeKinds
    .map((kind) => ({ kind, count: counts.get(kind) ?? 0 }))
    .filter(({ count }) => count > 0);
  return { total: kinds.reduce((sum, { count }) => sum + count, 0), kinds, entries };
}

/** Undefined for steps that leave every figure as it was, such as from confirmed to under review. */
export function kindOf({ was, is }: LaterChange): ReportChangeKind | undefined {
  if (was.within !== is.within) return is.within ? 'moved_in' : 'moved_out';
  if (was.state !== is.state) {
    if (is.state === 'withdrawn') return 'withdrawn';
    if (is.state === 'invalid') return 'fell_out';
    if (is.state === 'needs_changes') return 'asked_for_changes';
    if (is.state === 'submitted') return 'handed_in_again';
    if (isIn('valid', is.state) && !isIn('valid', was.state)) return 'became_valid';
  }
  const counted = was.targetGroup !== is.targetGroup || was.benefitVnd !== is.benefitVnd;
  return counted ? 'figures_changed' : undefined;
}
