import type { ComparedFigures, MonthReport } from '@sang-kien/shared';
import { unitNameOf } from './new-entry.ts';
import type { Reports, TimeSpan, UnitScope } from './ports.ts';

/** As many as fit a letter of praise. */
const MOST = 10;

type Place = { scopeId: string; name: string } & ComparedFigures;

/** Sub-units with the most valid entries of the month; none that has none. */
export function collectivesOf(places: readonly Place[]): MonthReport['collectives'] {
  return places
    .filter(({ month }) => month.valid > 0)
    .sort((a, b) => b.month.valid - a.month.valid || b.month.submitted - a.month.submitted)
    .slice(0, MOST)
    .map(({ scopeId, name, month }) => ({ scopeId, name, submitted: month.submitted, valid: month.valid }));
}

/** Authors commended in the span, then those with the most dossiers that became valid in it. */
export async function activePeople(
  { reports }: { reports: Reports },
  scope: UnitScope,
  span: TimeSpan,
): Promise<MonthReport['people']> {
  const best = await reports.authors(scope, span, MOST);
  return best.map(({ fullName, unitId, workplace, valid, commended }) => ({
    name: fullName,
    grassrootsUnion: workplace.grassrootsUnion,
    unitName: unitNameOf({ unitId, content: { workplace } }),
    valid,
    commended,
  }));
}
