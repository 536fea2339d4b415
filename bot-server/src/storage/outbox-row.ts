import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

export type FreshMessage = {
  id: string;
  personId: string;
  kind: string;
  payload: unknown;
  subject: string;
  at: Date;
};

/** A message as it enters the outbox: due at once, nothing tried yet. */
export function freshOutboxRow({ id, personId, kind, payload, subject, at }: FreshMessage): Tables['outbox'] {
  return {
    id,
    person_id: personId,
    kind,
    payload_json: JSON.stringify(payload),
    subject,
    created_at: at.getTime(),
    attempts: 0,
    next_attempt_at: 0,
    not_before: null,
    leased_until: null,
    attempted_at: null,
    delivered_via: null,
    delivered_at: null,
    message_id: null,
    last_error: null,
    received_at: null,
    read_at: null,
  };
}

/** Puts a message into the outbox; one that the person was told before is left as it is. */
export const insertMessage = prepared((db, row: Tables['outbox']) =>
  db
    .insertInto('outbox')
    .values(row)
    .onConflict((conflict) => conflict.columns(['person_id', 'kind', 'subject']).doNothing()),
);
