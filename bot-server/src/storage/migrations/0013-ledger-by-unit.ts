import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const BEFORE = `select q.unit_id, q.grassroots_key from timeline_entry q
  where q.submission_id = timeline_entry.submission_id and q.id < timeline_entry.id order by q.id desc limit 1`;

const statements = [
  `alter table timeline_entry add column left_unit_id text`,
  `alter table timeline_entry add column left_grassroots_key text`,
  // Only these two steps can take a dossier elsewhere: its unit is settled, or its author answers.
  `update timeline_entry set (left_unit_id, left_grassroots_key) = (${BEFORE})
    where from_state = to_state or (from_state = 'needs_changes' and to_state = 'submitted')`,
  `update timeline_entry set left_unit_id = null, left_grassroots_key = null
    where left_unit_id = unit_id and left_grassroots_key = grassroots_key`,
  `drop index timeline_entry_later`,
  // Nothing is read by time alone any more: every submission writes one index less.
  `drop index timeline_entry_by_time`,
  `create index timeline_entry_here
    on timeline_entry(unit_id, at, submission_id, to_state, from_state, grassroots_key) where from_state is not null`,
  `create index timeline_entry_left on timeline_entry(left_unit_id, at) where left_unit_id is not null`,
];

/** The ledger by unit: a report of a place reads what is of that place, and what left it. */
export const ledgerByUnit: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
