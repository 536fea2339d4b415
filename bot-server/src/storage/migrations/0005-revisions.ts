import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create table submission_revision (
    submission_id text not null references submission(id), version integer not null, content_json text not null,
    replaced_at bigint not null, primary key (submission_id, version))`,
  `alter table evidence_file add column for_submission_id text references submission(id)`,
  `create index evidence_file_for_submission on evidence_file(for_submission_id)
    where for_submission_id is not null`,
];

/** What stood in a dossier before its author put right what the unit asked for. */
export const revisions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
