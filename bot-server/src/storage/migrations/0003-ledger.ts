import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const FACTS = `unit_id, grassroots_key, target_group, benefit_vnd, submitted_phase, qualified_phase`;

const statements = [
  `alter table submission add column version integer not null default 1`,
  `alter table submission add column author_key text`,
  `create index submission_by_author on submission(author_key) where author_key is not null`,
  // What waits for its unit is asked for far more often than all that ever came in.
  `create index submission_waiting_by_unit on submission(unit_id, submitted_at, id, grassroots_key)
    where state = 'submitted'`,
  `create index submission_waiting_by_superior on submission(superior_unit_id, submitted_at, id)
    where state = 'submitted'`,
  `alter table timeline_entry add column unit_id text`,
  `alter table timeline_entry add column grassroots_key text`,
  `alter table timeline_entry add column target_group text`,
  `alter table timeline_entry add column benefit_vnd bigint`,
  `alter table timeline_entry add column submitted_phase integer`,
  `alter table timeline_entry add column qualified_phase integer`,
  `alter table timeline_entry add column steps_json text`,
  `create index timeline_entry_by_time on timeline_entry(at)`,
  // Until now nothing that counts has ever changed after a dossier came in, but for its unit.
  `update timeline_entry set (${FACTS}) = (
    select unit_id, grassroots_key, target_group,
      coalesce(json_extract(content_json, '$.initiative.benefitVnd'), 0), submitted_phase, qualified_phase
    from submission where submission.id = timeline_entry.submission_id)`,
  `create table follower (name text primary key, last_entry_id bigint not null)`,
  `alter table audit add column unit_id text`,
  `alter table audit add column grassroots_key text`,
  `create index audit_by_unit on audit(unit_id, id) where unit_id is not null`,
];

/** The timeline as the ledger of everything that counts: each entry says where and as what a dossier counts after it. */
export const ledger: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
