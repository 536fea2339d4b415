import type { Kysely } from 'kysely';
import type { StoredSubmission } from '../services/ports.ts';
import type { Tables } from './tables.ts';

/** Files that a dossier names and that are neither its own nor finished ones of its submitter's, bound to none. */
export async function missingFiles(trx: Kysely<Tables>, submission: StoredSubmission): Promise<string[]> {
  const { fileIds } = submission.content.evidence;
  if (fileIds.length === 0) return [];
  const ready = await trx
    .selectFrom('evidence_file')
    .select('id')
    .where('id', 'in', fileIds)
    .where('person_id', '=', submission.personId)
    .where((file) => file.or([file('submission_id', 'is', null), file('submission_id', '=', submission.id)]))
    .where('type', 'is not', null)
    .execute();
  const readyIds = new Set(ready.map(({ id }) => id));
  return fileIds.filter((id) => !readyIds.has(id));
}

/** Binds the files that a dossier names to it; to be called when none is missing. */
export async function claimFiles(trx: Kysely<Tables>, submission: StoredSubmission): Promise<void> {
  const { fileIds } = submission.content.evidence;
  if (fileIds.length === 0) return;
  await trx
    .updateTable('evidence_file')
    .set({ submission_id: submission.id })
    .where('id', 'in', fileIds)
    .execute();
}

/** Takes uploads off the records that were begun for a dossier and not named in it; their bytes are left to the clean-up. */
export async function dropLeftFiles(trx: Kysely<Tables>, submissionId: string): Promise<void> {
  await trx
    .deleteFrom('evidence_file')
    .where('for_submission_id', '=', submissionId)
    .where('submission_id', 'is', null)
    .where('type', 'is not', null)
    .execute();
}
