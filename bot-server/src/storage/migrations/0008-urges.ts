import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What an index of valid dossiers holds, so that who is most active is read off it and no dossier is opened. */
const ACTIVE = `submitted_phase, author_key, submitted_at, grassroots_key,
  json_extract(content_json, '$.initiative.benefitVnd')`;
const VALID = `author_key is not null and state in ('confirmed', 'under_review', 'scored', 'commended')`;

const statements = [
  `create table urge (
    id text primary key, scope_id text not null, from_scope_id text not null, by_person_id text not null,
    text text not null, phase integer not null, submitted_then integer not null, sent_at bigint not null,
    step integer not null, next_step_at bigint, ended_as text)`,
  `create index urge_by_scope on urge(scope_id, sent_at)`,
  `create index urge_by_time on urge(sent_at, id)`,
  `create index urge_due on urge(next_step_at) where next_step_at is not null`,
  `create table urge_step (
    urge_id text not null references urge(id), step integer not null, scope_id text not null, at bigint not null,
    primary key (urge_id, step))`,
  `create table urge_send (
    person_id text not null, idempotency_key text not null, body_hash text not null, result_json text not null,
    primary key (person_id, idempotency_key))`,
  `create index outbox_of_urge on outbox(subject) where kind = 'urge'`,
  `create index submission_valid_by_unit on submission(unit_id, ${ACTIVE}) where ${VALID}`,
  `create index submission_valid_by_superior on submission(superior_unit_id, ${ACTIVE}) where ${VALID}`,
];

/** Urging with its record; indexes for who is most active. */
export const urges: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
