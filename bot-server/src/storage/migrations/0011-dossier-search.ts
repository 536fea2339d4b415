import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  // One unit's words lie side by side in the order of the list, so that a search reads them once, and no others.
  `create table dossier_search (
    unit_id text not null, submitted_at bigint not null, submission_id text not null, words text not null,
    primary key (unit_id, submitted_at, submission_id)) without rowid`,
  // A dossier comes in as submitted, and only what happens to it later pays for these.
  `create index submission_decided on submission(state, submitted_at, id) where state <> 'submitted'`,
  `create index submission_decided_by_unit on submission(unit_id, state, submitted_at, id, grassroots_key)
    where state <> 'submitted'`,
  `create index submission_decided_by_superior on submission(superior_unit_id, state, submitted_at, id)
    where state <> 'submitted'`,
  `create index submission_back_by_unit on submission(unit_id, submitted_at, id, grassroots_key)
    where state = 'submitted' and version > 1`,
  `create index submission_back_by_superior on submission(superior_unit_id, submitted_at, id)
    where state = 'submitted' and version > 1`,
];

/** Lists by state, what came back to its unit, and a search by words. */
export const dossierSearch: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
