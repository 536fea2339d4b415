import type { ComparedFigures, MonthReport } from '@sang-kien/shared';
import { unitNameOf } from './new-entry.ts';
import type { AuthorTally, Reports, Storage, TimeSpan, UnitScope } from './ports.ts';

/** As many as fit a letter of praise. */
const MOST = 10;

type Place = { scopeId: string; name: string } & ComparedFigures;
type Deps = { reports: Reports; submissions: Pick<Storage['submissions'], 'find'> };

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
  deps: Deps,
  scope: UnitScope,
  span: TimeSpan,
): Promise<MonthReport['people']> {
  const best = await deps.reports.authors(scope, span, MOST);
  const people = await Promise.all(best.map((tally) => describe(deps, tally)));
  return people.filter((person) => person !== undefined);
}

/** Whoever was erased meanwhile is not named any more: they have no author's key, so this finds a dossier. */
async function describe({ submissions }: Deps, { submissionId, valid, commended }: AuthorTally) {
  const submission = await submissions.find(submissionId);
  if (submission === undefined) return undefined;
  const { author, workplace } = submission.content;
  const unitName = unitNameOf(submission);
  return { name: author.fullName, grassrootsUnion: workplace.grassrootsUnion, unitName, valid, commended };
}
