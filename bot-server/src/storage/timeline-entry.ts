import type { Insertable } from 'kysely';
import type { StoredSubmission } from '../services/ports.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

export type FreshTimelineEntry = Insertable<Tables['timeline_entry']>;

/** Where and as what a dossier counts: what every entry of the ledger carries. Money is whole đồng. */
export function countedFacts(submission: StoredSubmission, grassrootsKey: string) {
  return {
    unit_id: submission.unitId,
    grassroots_key: grassrootsKey,
    target_group: submission.content.targetGroup,
    benefit_vnd: submission.content.initiative.benefitVnd ?? 0,
    submitted_phase: submission.submittedPhase,
    qualified_phase: submission.qualifiedPhase,
  };
}

export const insertTimelineEntry = prepared((db, row: FreshTimelineEntry) =>
  db.insertInto('timeline_entry').values(row),
);
