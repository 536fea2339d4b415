import { foldForSearch, type Submission } from '@sang-kien/shared';
import type { Kysely, Selectable } from 'kysely';
import type { Tables } from './tables.ts';

type Person = Selectable<Tables['person']>;
type Row = Selectable<Tables['submission']>;

/**
 * The dossiers that tell of a person who withdrew consent: their own, also those that somebody else entered for them
 * and that they have proved to be theirs. What an officer entered for others is the others': they have withdrawn
 * nothing, and to the officer it is tied by nothing but an emptied row.
 * @param open reads a phone number as it lies in the database
 */
export async function dossiersToForget(
  trx: Kysely<Tables>,
  person: Person,
  open: (phone: string) => string,
): Promise<Row[]> {
  const entered = await trx.selectFrom('submission').selectAll().where('person_id', '=', person.id).execute();
  const linked = await trx
    .selectFrom('submission')
    .selectAll()
    .where('id', 'in', (links) =>
      links.selectFrom('dossier_link').select('submission_id').where('person_id', '=', person.id),
    )
    .where('person_id', '!=', person.id)
    .execute();
  return [...entered.filter((row) => tellsOf(row, person, open)), ...linked];
}

function tellsOf({ content_json }: Row, { phone, name }: Person, open: (phone: string) => string): boolean {
  const { submittedBy, author } = JSON.parse(content_json) as Submission;
  if (submittedBy === 'self') return true;
  if (phone === null || open(phone) !== open(author.phone)) return false;
  return foldForSearch(author.fullName) === foldForSearch(name ?? '');
}
