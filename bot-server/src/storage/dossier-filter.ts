import { sql } from 'kysely';
import type { DossierFilter } from '../services/ports.ts';

/** Waits again after changes, by its ledger; the version, which every change raises, is what the index goes by. */
export const cameBack = sql<boolean>`state = 'submitted' and version > 1 and exists (
  select 1 from timeline_entry
  where timeline_entry.submission_id = submission.id and from_state = 'needs_changes')`;

/** Written out as in the partial indexes: a value that is told later would not lead to them. */
export function inState({ state, answered }: Pick<DossierFilter, 'state' | 'answered'>) {
  if (answered) return cameBack;
  if (state === null) return sql<boolean>`true`;
  if (state === 'submitted') return sql<boolean>`submission.state = 'submitted'`;
  return sql<boolean>`submission.state = ${state} and submission.state <> 'submitted'`;
}
