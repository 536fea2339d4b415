import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `alter table outbox add column not_before bigint`,
  // Thousands that wait for the morning must not stand in front of those that are due.
  `drop index outbox_due`,
  `create index outbox_due on outbox(next_attempt_at, id)
    where next_attempt_at is not null and not_before is null`,
  `create index outbox_put_off on outbox(not_before)
    where next_attempt_at is not null and not_before is not null`,
  // Whatever came in until now was told when it came in.
  `insert into follower (name, last_entry_id) select 'announce', coalesce(max(id), 0) from timeline_entry`,
  `create index hand_over_open on hand_over(grassroots_key) where closed_at is null`,
  `create table notification_choice (
    person_id text primary key references person(id), digest_hour integer, muted_json text,
    digested_at bigint)`,
  `create table undelivered (
    outbox_id text not null references outbox(id) on delete cascade, unit_id text not null,
    superior_unit_id text not null, grassroots_key text not null, at bigint not null,
    primary key (outbox_id, unit_id, grassroots_key))`,
  `create index undelivered_by_unit on undelivered(unit_id, at, outbox_id)`,
  `create index undelivered_by_superior on undelivered(superior_unit_id, at, outbox_id)`,
  `create index undelivered_by_time on undelivered(at, outbox_id)`,
];

/** What officials choose to be told, when their last digest was made, and what could not be delivered. */
export const notificationChoices: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
