import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create table export_file (
    id text primary key, person_id text not null references person(id), kind text not null,
    scope_id text not null, month text, form_json text, state text not null, ordered_at bigint not null,
    attempts integer not null, rows_done integer not null, rows_all integer, file_name text, bytes bigint,
    sha256 text, reason text)`,
  // An id holds the time of its making, so by id is by order.
  `create index export_file_open on export_file(id) where state in ('waiting', 'running')`,
  `create index export_file_by_time on export_file(ordered_at)`,
  `create table report_form (scope_id text primary key, content_json text not null)`,
];

/** Files that officials ordered, and what each unit writes onto its reports. */
export const exports: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
