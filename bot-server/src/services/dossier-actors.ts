import { foldForSearch, hasRight, type TransitionActor } from '@sang-kien/shared';
import { grassrootsKeyOf } from './new-entry.ts';
import type { Official, Person, StoredSubmission } from './ports.ts';
import { covers, scopesOf } from './rights.ts';

/**
 * Whether a dossier is of the person's own initiative. Somebody else may have handed it in for them: then the number
 * tells. In what they entered on behalf of somebody, their own name or their own number is enough: otherwise anybody
 * in office confirmed their own by entering it so.
 */
export function isAuthor(person: Person, { personId, content }: StoredSubmission): boolean {
  const { author, submittedBy } = content;
  if (person.phone !== null && person.phone === author.phone) return true;
  if (personId !== person.id) return false;
  return submittedBy === 'self' || isSameName(author.fullName, person.name ?? '');
}

function isSameName(one: string, other: string): boolean {
  const folded = foldForSearch(one);
  return folded !== '' && folded === foldForSearch(other);
}

/** What a person has to do with a dossier: the posts that they hold, and whether they hold it as its submitter. */
export type Standing = { posts: readonly Official[]; holdsIt: boolean };

/**
 * As whom a person may change a dossier: its submitter as the author, and an official whose post covers it as the
 * unit; but nobody confirms an initiative of their own.
 */
export function actsAs(
  person: Person,
  submission: StoredSubmission,
  { posts, holdsIt }: Standing,
): TransitionActor[] {
  const deciding = scopesOf(posts.filter(({ role }) => hasRight(role, 'decide')));
  // Workers look at theirs all the time and hold no post: the key is folded only where one may cover it.
  const forUnit =
    deciding.length > 0 &&
    covers(deciding, submission, grassrootsKeyOf(submission)) &&
    !isAuthor(person, submission);
  return [...(holdsIt ? (['author'] as const) : []), ...(forUnit ? (['unit'] as const) : [])];
}
