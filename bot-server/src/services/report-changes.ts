import { isIn, reportChangeKinds, type ReportChangeKind, type ReportChanges } from '@sang-kien/shared';
import type { LaterChange, Reports, TimeSpan, UnitScope } from './ports.ts';

/** More would be another report; the total tells how many there are. */
const MOST_LISTED = 200;

/** What became since of dossiers that a report counts: so many changes, and the first of them. */
export async function listChanges(
  { reports }: { reports: Reports },
  scope: UnitScope,
  since: TimeSpan,
): Promise<ReportChanges> {
  const counts = new Map<ReportChangeKind, number>();
  let first: Listed[] = [];
  for await (const piece of reports.laterChanges(scope, since)) {
    const listed = piece.flatMap(listedOf);
    for (const { kind } of listed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    // Pieces come unit by unit, not by time; of a long ledger no more is held than is shown.
    if (listed.length > 0) first = [...first, ...listed].sort(byTime).slice(0, MOST_LISTED);
  }
  const entries = first.map(({ at, code, kind }) => ({ at: at.toISOString(), code, kind }));
  const kinds = reportChangeKinds
    .map((kind) => ({ kind, count: counts.get(kind) ?? 0 }))
    .filter(({ count }) => count > 0);
  return { total: kinds.reduce((sum, { count }) => sum + count, 0), kinds, entries };
}

type Listed = LaterChange & { kind: ReportChangeKind };

function listedOf(change: LaterChange): Listed[] {
  const kind = kindOf(change);
  return kind === undefined ? [] : [{ ...change, kind }];
}

function byTime(a: Listed, b: Listed): number {
  return a.at.getTime() - b.at.getTime() || a.entry - b.entry;
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
