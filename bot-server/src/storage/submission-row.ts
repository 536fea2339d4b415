import type { Submission, SubmissionFlag, SubmissionState } from '@sang-kien/shared';
import type { Selectable } from 'kysely';
import type { StoredSubmission } from '../services/ports.ts';
import type { Tables } from './tables.ts';

export function submissionFromRow(row: Selectable<Tables['submission']>): StoredSubmission {
  return {
    id: row.id,
    code: row.code,
    personId: row.person_id,
    state: row.state as SubmissionState,
    submittedAt: new Date(row.submitted_at),
    submittedPhase: row.submitted_phase,
    qualifiedPhase: row.qualified_phase,
    flags: JSON.parse(row.flags_json) as SubmissionFlag[],
    programmeId: row.programme_id,
    programmeVersion: row.programme_version,
    unitId: row.unit_id,
    superiorUnitId: row.superior_unit_id,
    content: JSON.parse(row.content_json) as Submission,
    version: row.version,
  };
}
