import { foldForSearch, hasRight, type TransitionActor } from '@sang-kien/shared';
import { grassrootsKeyOf } from './new-entry.ts';
import type { Official, Person, StoredSubmission } from './ports.ts';
import { covers, scopesOf } from './rights.ts';

/**
 * Whether a dossier is of the person's own initiative. Somebody else may have handed it in for them: then the number
 * tells. An officer's own number below a member's name, in a dossier entered on behalf, tells nothing.
 */
export function isAuthor(person: Person, { personId, content }: StoredSubmission): boolean {
  const { author, submittedBy } = content;
  const enteredIt = personId === person.id;
  if (enteredIt && submittedBy === 'self') return true;
  if (person.phone === null || person.phone !== author.phone) return false;
  return !enteredIt || foldForSearch(author.fullName) === foldForSearch(person.name ?? '');
}

/**
 * As whom a person may change a dossier: its submitter as the author, and an official whose post covers it as the
 * unit; but nobody confirms an initiative of their own.
 */
export function actsAs(
  person: Person,
  submission: StoredSubmission,
  posts: readonly Official[],
): TransitionActor[] {
  const deciding = scopesOf(posts.filter(({ role }) => hasRight(role, 'decide')));
  const forUnit = covers(deciding, submission, grassrootsKeyOf(submission)) && !isAuthor(person, submission);
  return [
    ...(submission.personId === person.id ? (['author'] as const) : []),
    ...(forUnit ? (['unit'] as const) : []),
  ];
}
