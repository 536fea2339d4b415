import type { Selectable } from 'kysely';
import type { Urge } from '../services/ports.ts';
import type { Tables } from './tables.ts';

export function urgeFromRow(row: Selectable<Tables['urge']>): Urge {
  return {
    id: row.id,
    scopeId: row.scope_id,
    fromScopeId: row.from_scope_id,
    byPersonId: row.by_person_id,
    text: row.text,
    phase: row.phase,
    submittedThen: row.submitted_then,
    sentAt: new Date(row.sent_at),
    step: row.step,
    endedAs: row.ended_as as Urge['endedAs'],
  };
}
