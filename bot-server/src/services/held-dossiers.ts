import { mayAt } from '@sang-kien/shared';
import { grassrootsKeyOf } from './new-entry.ts';
import type { Officials, Person, StoredSubmission } from './ports.ts';

export type HolderDeps = { officials: Pick<Officials, 'rolesOf' | 'lastPostEnd'> };

/**
 * Which of these dossiers a person still holds as the one who handed them in. What was entered for somebody else
 * goes with the office: once a post of theirs has ended, only a post that covers the dossier keeps it. Who never
 * held a post, and who is still in office, keeps what they entered; an initiative of one's own always stays.
 */
export async function heldDossiers(
  deps: HolderDeps,
  { id }: Pick<Person, 'id'>,
  submissions: readonly StoredSubmission[],
): Promise<StoredSubmission[]> {
  const entered = submissions.filter(({ personId }) => personId === id);
  if (entered.every(isForSelf)) return entered;
  const end = await deps.officials.lastPostEnd(id);
  if (end === null) return entered;
  const posts = await deps.officials.rolesOf(id);
  return entered.filter((submission) => {
    if (isForSelf(submission) || submission.submittedAt > end) return true;
    const place = { unitId: submission.unitId, grassrootsKey: grassrootsKeyOf(submission) };
    return mayAt(posts, 'enter_for_others', place);
  });
}

/** As `heldDossiers`, of one dossier. */
export async function holdsDossier(
  deps: HolderDeps,
  person: Pick<Person, 'id'>,
  submission: StoredSubmission,
): Promise<boolean> {
  return (await heldDossiers(deps, person, [submission])).length > 0;
}

function isForSelf({ content }: StoredSubmission): boolean {
  return content.submittedBy === 'self';
}
