import type { DraftContent, Problem } from '@sang-kien/shared';

type CoAuthor = NonNullable<DraftContent['coAuthors']>[number];

/** A row that was opened and left empty; what is sent leaves it out, so that the rows behind it move up. */
function isBlank({ fullName, sharePercent }: CoAuthor): boolean {
  return !fullName?.trim() && !sharePercent;
}

/** Leads a problem of a co-author, counted among those sent, to the row that stands on the screen. */
export function atScreenRow(problem: Problem, coAuthors: DraftContent['coAuthors']): Problem {
  const match = /^coAuthors\.(\d+)(\..*)$/.exec(problem.field);
  if (!match) return problem;
  const rows = (coAuthors ?? []).flatMap((coAuthor, row) => (isBlank(coAuthor) ? [] : [row]));
  return { ...problem, field: `coAuthors.${rows[Number(match[1])] ?? match[1]}${match[2]}` };
}
