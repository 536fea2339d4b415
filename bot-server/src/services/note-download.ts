import { grassrootsKeyOf } from './new-entry.ts';
import type { Audit, Clock, EvidenceFile, Person, Submissions } from './ports.ts';

type Deps = { submissions: Pick<Submissions, 'find'>; audit: Audit; clock: Clock };

/** Writes into the log which official took the bytes of which dossier's evidence: reading alone is not noted. */
export function createNoteDownload({ submissions, audit, clock }: Deps) {
  return async (person: Person, file: EvidenceFile): Promise<void> => {
    const submission = file.submissionId === null ? undefined : await submissions.find(file.submissionId);
    if (!submission) return;
    await audit.write({
      at: clock.now(),
      personId: person.id,
      action: 'evidence.download',
      subject: submission.id,
      unitId: submission.unitId,
      grassrootsKey: grassrootsKeyOf(submission),
    });
  };
}
