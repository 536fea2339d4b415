import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create table tally_total (
    scope_id text not null, phase integer not null, parent_id text not null, submitted integer not null,
    valid integer not null, on_time integer not null, waiting integer not null, needs_changes integer not null,
    invalid integer not null, benefit_vnd bigint not null, last_submitted_at bigint,
    primary key (scope_id, phase))`,
  `create index tally_total_by_parent on tally_total(parent_id, phase)`,
  `create table tally_day (
    scope_id text not null, day text not null, parent_id text not null, submitted integer not null,
    valid integer not null, primary key (scope_id, day))`,
  `create index tally_day_by_parent on tally_day(parent_id, day, scope_id, submitted, valid)`,
  `create table tally_month (
    scope_id text not null, month text not null, phase integer not null, target_group text not null,
    parent_id text not null, submitted integer not null, valid integer not null, benefit_vnd bigint not null,
    primary key (scope_id, month, phase, target_group))`,
  `create index tally_month_by_parent on tally_month(parent_id, month)`,
  `create table base_union (scope_id text primary key, unit_id text not null, name text not null)`,
  `create index base_union_by_unit on base_union(unit_id)`,
  `create table target (
    scope_id text not null, phase integer not null, parent_id text not null, target integer not null,
    primary key (scope_id, phase))`,
  `create index target_by_parent on target(parent_id, phase)`,
];

/** Figures by place, folded from the ledger; base unions by name; targets. */
export const tallies: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
