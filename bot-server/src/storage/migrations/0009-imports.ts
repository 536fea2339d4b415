import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create table import (
    id text primary key, person_id text not null references person(id), file_hash text not null,
    name text not null, state text not null, uploaded_at bigint not null, unknown_columns_json text not null,
    runs integer not null)`,
  `create unique index import_by_file on import(person_id, file_hash)`,
  `create index import_running on import(uploaded_at) where state = 'running'`,
  `create table import_row (
    import_id text not null references import(id), "row" integer not null, state text not null,
    detail text not null, code text, reason text, primary key (import_id, "row"))`,
  `create index import_row_by_state on import_row(import_id, state, "row")`,
];

/** Spreadsheets of initiatives, looked at before they are recorded. */
export const imports: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
