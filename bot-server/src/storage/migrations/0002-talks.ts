import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `alter table person add column messenger_user_id text`,
  `create unique index person_by_messenger on person(messenger_user_id)`,
  `create table conversation (
    person_id text primary key references person(id), revision bigint not null, state_json text not null,
    nudge_at bigint, updated_at bigint not null)`,
  `create index conversation_by_nudge on conversation(nudge_at) where nudge_at is not null`,
  `create table chat_file (
    id text primary key, person_id text not null references person(id), url text not null, name text,
    media_type text, said_at bigint not null, attempts integer not null, next_attempt_at bigint,
    last_error text, leased_until bigint)`,
  `create index chat_file_due on chat_file(next_attempt_at, id) where next_attempt_at is not null`,
  `create index chat_file_waiting on chat_file(person_id) where next_attempt_at is not null`,
  `create table hand_over (
    id text primary key, person_id text not null references person(id), unit_ids_json text not null,
    grassroots_key text not null, context_json text not null, opened_at bigint not null, closed_at bigint,
    closed_by text references person(id))`,
  `create index hand_over_of_person on hand_over(person_id)`,
  `create table hand_over_unit (
    hand_over_id text not null references hand_over(id), unit_id text not null, opened_at bigint not null,
    primary key (unit_id, opened_at, hand_over_id))`,
  `create table dossier_link (
    person_id text not null references person(id), submission_id text not null references submission(id),
    at bigint not null, primary key (person_id, submission_id))`,
  `create table unanswered_question (
    text text primary key, nearest text not null, times integer not null, first_at bigint not null,
    last_at bigint not null)`,
  `alter table outbox add column leased_until bigint`,
  `create index outbox_open_reply on outbox(person_id, id)
    where kind = 'chat_reply' and next_attempt_at is not null`,
  `alter table webhook_event add column leased_until bigint`,
  `drop index webhook_event_due`,
  `create index webhook_event_due on webhook_event(next_attempt_at, received_at, id)
    where next_attempt_at is not null`,
  // What was said in chat is kept nowhere once it was sent.
  `update outbox set payload_json = '{}' where kind = 'chat_reply' and next_attempt_at is null`,
];

/** Talks by chat: conversations, files sent in chat, hand-overs, people of Messenger, questions without an answer. */
export const talks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
