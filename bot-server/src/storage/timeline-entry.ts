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

type Place = { unit_id: string; grassroots_key: string };
type PlaceLeft = { left_unit_id: string | null; left_grassroots_key: string | null };

/** An entry that may take a dossier elsewhere, with what {@link placeLeft} says. */
export const insertMovingEntry = prepared((db, row: FreshTimelineEntry & PlaceLeft) =>
  db.insertInto('timeline_entry').values(row),
);

/** The place that a dossier leaves, if it does: reports of that place look for it. */
export function placeLeft(before: Place, after: Place): PlaceLeft {
  const stays = before.unit_id === after.unit_id && before.grassroots_key === after.grassroots_key;
  if (stays) return { left_unit_id: null, left_grassroots_key: null };
  return { left_unit_id: before.unit_id, left_grassroots_key: before.grassroots_key };
}
