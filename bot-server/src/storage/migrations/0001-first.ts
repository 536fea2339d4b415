import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create table person (
    id text primary key, zalo_user_id text unique, oa_user_id text unique, name text, phone text,
    last_interaction_at bigint, unreachable_since bigint, created_at bigint not null, erased_at bigint,
    signed_in_at bigint, sent_draft_hash text)`,
  `create table official (
    id text primary key, person_id text not null references person(id), unit_id text not null,
    role text not null, grassroots_key text, since bigint not null, revoked_at bigint)`,
  `create index official_by_unit on official(unit_id) where revoked_at is null`,
  `create index official_by_person on official(person_id) where revoked_at is null`,
  `create table invitation (
    token_hash text primary key, unit_id text not null, role text not null, grassroots_key text,
    expires_at bigint not null, accepted_by text references person(id), accepted_at bigint)`,
  `create table draft (
    id text primary key, person_id text not null unique references person(id), version integer not null,
    content_json text not null, updated_at bigint, updated_via text)`,
  `create table submission (
    id text primary key, code text not null unique, person_id text not null references person(id),
    idempotency_key text not null, body_hash text not null, state text not null,
    submitted_at bigint not null, submitted_phase integer not null, qualified_phase integer,
    flags_json text not null, programme_id text not null, programme_version text not null,
    unit_id text not null, superior_unit_id text not null, grassroots_key text not null,
    target_group text not null, content_json text not null,
    unique (person_id, idempotency_key))`,
  `create index submission_by_person on submission(person_id, submitted_at)`,
  `create index submission_by_unit on submission(unit_id, submitted_at, id, grassroots_key)`,
  `create index submission_by_superior on submission(superior_unit_id, submitted_at, id, grassroots_key)`,
  `create index submission_by_time on submission(submitted_at, id)`,
  `create table evidence_file (
    id text primary key, person_id text not null references person(id), name text not null,
    bytes bigint not null, kind text not null, type text, submission_id text references submission(id),
    created_at bigint not null)`,
  `create index evidence_file_of_draft on evidence_file(person_id) where submission_id is null`,
  `create index evidence_file_of_submission on evidence_file(submission_id) where submission_id is not null`,
  `create index evidence_file_unfinished on evidence_file(created_at) where type is null`,
  `create table timeline_entry (
    id SERIAL_KEY, submission_id text not null references submission(id), at bigint not null,
    from_state text, to_state text not null, actor text not null, actor_person_id text,
    reason text, exclusion text)`,
  `create index timeline_entry_of_submission on timeline_entry(submission_id)`,
  `create table outbox (
    id text primary key, person_id text not null references person(id), kind text not null,
    payload_json text not null, subject text not null, created_at bigint not null, attempts integer not null,
    next_attempt_at bigint, attempted_at bigint, delivered_via text, delivered_at bigint, message_id text,
    last_error text, received_at bigint, read_at bigint,
    unique (person_id, kind, subject))`,
  `create index outbox_due on outbox(next_attempt_at, id) where next_attempt_at is not null`,
  `create index outbox_of_person on outbox(person_id, created_at)`,
  `create index outbox_by_message on outbox(message_id) where message_id is not null`,
  `create table webhook_event (
    id text primary key, channel text not null, body text not null, received_at bigint not null,
    attempts integer not null, next_attempt_at bigint, done_at bigint, last_error text)`,
  `create index webhook_event_due on webhook_event(next_attempt_at, id) where next_attempt_at is not null`,
  `create table oa_token (
    oa_id text primary key, access_token text not null, refresh_token text not null,
    expires_at bigint not null, refreshing_until bigint)`,
  `create table audit (
    id SERIAL_KEY, at bigint not null, person_id text, action text not null, subject text not null,
    detail_json text)`,
];

/** `serialKey` is how the database at hand spells a number that counts itself. */
export const first = (serialKey: string): Migration => ({
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement.replace('SERIAL_KEY', serialKey)).execute(db);
  },
});
