import type { Generated } from 'kysely';
import type { AppointmentTables } from './tables/appointment.ts';
import type { DossierSearchTables } from './tables/dossier-search.ts';
import type { ExportTables } from './tables/export.ts';
import type { ImportTables } from './tables/import.ts';
import type { NotificationTables } from './tables/notification.ts';
import type { RevisionTables } from './tables/revision.ts';
import type { TallyTables } from './tables/tally.ts';
import type { UrgeTables } from './tables/urge.ts';

export type Tables = OwnTables &
  AppointmentTables &
  ImportTables &
  DossierSearchTables &
  NotificationTables &
  ExportTables &
  RevisionTables &
  TallyTables &
  UrgeTables;

/** Instants are whole milliseconds since 1970; members named `…_json` hold JSON text. */
type OwnTables = {
  person: {
    id: string;
    zalo_user_id: string | null;
    oa_user_id: string | null;
    name: string | null;
    phone: string | null;
    last_interaction_at: number | null;
    unreachable_since: number | null;
    created_at: number;
    erased_at: number | null;
    /** By the programme's clock. */
    signed_in_at: number | null;
    /** What the draft held that became the person's last dossier. */
    sent_draft_hash: string | null;
    messenger_user_id: string | null;
  };
  official: {
    id: string;
    person_id: string;
    unit_id: string;
    role: string;
    grassroots_key: string | null;
    since: number;
    revoked_at: number | null;
  };
  invitation: {
    token_hash: string;
    unit_id: string;
    role: string;
    grassroots_key: string | null;
    expires_at: number;
    accepted_by: string | null;
    accepted_at: number | null;
  };
  draft: {
    id: string;
    person_id: string;
    version: number;
    content_json: string;
    updated_at: number | null;
    updated_via: string | null;
  };
  evidence_file: {
    id: string;
    person_id: string;
    name: string;
    bytes: number;
    kind: string;
    type: string | null;
    submission_id: string | null;
    created_at: number;
    /** The dossier that asked for it, while it is not bound yet: it belongs to no draft. */
    for_submission_id: string | null;
  };
  submission: {
    id: string;
    code: string;
    person_id: string;
    idempotency_key: string;
    body_hash: string;
    state: string;
    submitted_at: number;
    submitted_phase: number;
    qualified_phase: number | null;
    flags_json: string;
    programme_id: string;
    programme_version: string;
    unit_id: string;
    superior_unit_id: string;
    grassroots_key: string;
    target_group: string;
    content_json: string;
    /** Rises with every change of the dossier; 1 when it comes in. */
    version: Generated<number>;
    /** Tells authors apart without naming them (storage/author-key.ts). */
    author_key: string | null;
  };
  timeline_entry: {
    id: Generated<number>;
    submission_id: string;
    at: number;
    from_state: string | null;
    to_state: string;
    actor: string;
    actor_person_id: string | null;
    reason: string | null;
    exclusion: string | null;
    /** From here on: where and as what the dossier counts after this entry. */
    unit_id: string;
    grassroots_key: string;
    target_group: string;
    benefit_vnd: number;
    submitted_phase: number;
    qualified_phase: number | null;
    /** Steps that the author is asked to put right, in `needs_changes`. */
    steps_json: string | null;
    /** Where the dossier counted before, when this entry took it elsewhere. */
    left_unit_id: string | null;
    left_grassroots_key: string | null;
  };
  /** How far a reader of the ledger has come. */
  follower: { name: string; last_entry_id: number };
  outbox: {
    id: string;
    person_id: string;
    kind: string;
    payload_json: string;
    subject: string;
    created_at: number;
    attempts: number;
    /** Null once the message has ended, delivered or failed. */
    next_attempt_at: number | null;
    /** By the programme's clock: the message is not to go out earlier. Emptied when the time has come. */
    not_before: number | null;
    /** Somebody works on the row until then; null: nobody does. */
    leased_until: number | null;
    attempted_at: number | null;
    delivered_via: string | null;
    delivered_at: number | null;
    message_id: string | null;
    last_error: string | null;
    received_at: number | null;
    read_at: number | null;
  };
  webhook_event: {
    id: string;
    channel: string;
    body: string;
    received_at: number;
    attempts: number;
    next_attempt_at: number | null;
    leased_until: number | null;
    done_at: number | null;
    last_error: string | null;
  };
  conversation: {
    person_id: string;
    revision: number;
    state_json: string;
    nudge_at: number | null;
    updated_at: number;
  };
  chat_file: {
    id: string;
    person_id: string;
    url: string;
    name: string | null;
    media_type: string | null;
    said_at: number;
    attempts: number;
    /** Null once the file was taken or refused. */
    next_attempt_at: number | null;
    leased_until: number | null;
    last_error: string | null;
  };
  hand_over: {
    id: string;
    person_id: string;
    unit_ids_json: string;
    grassroots_key: string;
    context_json: string;
    opened_at: number;
    closed_at: number | null;
    closed_by: string | null;
  };
  /** One row per unit whose officials look after a hand-over, for their lists. */
  hand_over_unit: { hand_over_id: string; unit_id: string; opened_at: number };
  /** A dossier of somebody else's hand that a person has proved to be theirs. */
  dossier_link: { person_id: string; submission_id: string; at: number };
  unanswered_question: {
    text: string;
    nearest: string;
    times: number;
    first_at: number;
    last_at: number;
  };
  oa_token: {
    oa_id: string;
    access_token: string;
    refresh_token: string;
    expires_at: number;
    /** A process is spending the refresh token; nobody else may until then. */
    refreshing_until: number | null;
  };
  audit: {
    id: Generated<number>;
    at: number;
    person_id: string | null;
    action: string;
    subject: string;
    detail_json: string | null;
    /** Whose officials may read the line; null: administrators only. */
    unit_id: string | null;
    grassroots_key: string | null;
  };
};
