import type { Dossier, DossierService } from './dossier.ts';
import type { HolderDeps } from './held-dossiers.ts';
import { moveDossier, type MoveDeps } from './move-dossier.ts';
import { ownDossier } from './own-dossier.ts';
import type { Person, StoredSubmission } from './ports.ts';
import { readOptionalReason } from './read-reason.ts';

type Withdrawing = { code: string; version: number; reason: string | null | undefined };

/**
 * Takes a person's own dossier back for good. Refusals: 'not_found' for anybody else's, 'conflict' when it changed
 * since it was looked at or has come too far, 'refused' for a reason that is too long.
 */
export function createWithdraw(deps: MoveDeps & HolderDeps & { dossiers: DossierService }) {
  return async (person: Person, { code, version, reason }: Withdrawing): Promise<Dossier> => {
    const submission = await ownDossier(deps, person, code);
    const why = { reason: readOptionalReason(reason), exclusion: null, steps: [] };
    const step = { to: 'withdrawn' as const, ...why };
    const audit = auditOf(submission);
    await moveDossier(deps, person, { submission, version, as: 'author', step, audit, notices: [] });
    return deps.dossiers.open(person, submission.code);
  };
}

/** What an official does for somebody else stands in the log of the unit; what authors do, in the timeline alone. */
function auditOf({ content }: StoredSubmission): string | null {
  return content.submittedBy === 'union' ? 'submission.withdraw' : null;
}
