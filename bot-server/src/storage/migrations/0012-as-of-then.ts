import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  // A name without a time was there before; it counts as known from the beginning.
  `alter table base_union add column named_at bigint`,
  `alter table submission_revision add column author_key text`,
  `create index timeline_entry_later
    on timeline_entry(at, submission_id, to_state, from_state, unit_id, grassroots_key) where from_state is not null`,
  `create index submission_author on submission(id, author_key, submitted_at)`,
  `alter table export_file add column turn integer`,
  `create index export_file_by_person on export_file(person_id, turn)`,
  `alter table report_form add column person_id text`,
  `update report_form set person_id = (
    select person_id from export_file
    where export_file.scope_id = report_form.scope_id and form_json is not null order by id desc limit 1)`,
  // Nobody could take back the names in it any more.
  `delete from report_form where person_id is null`,
];

/** What a report needs to tell a month as it stood then; whose turn it is among exports, and whose words they hold. */
export const asOfThen: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
