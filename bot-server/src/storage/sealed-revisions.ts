import type { SubmissionChanges } from '../services/ports.ts';
import type { Sealer } from './sealer.ts';

/** A dossier's new content goes in with its phone number sealed; what it replaces is kept as it lies. */
export function sealedRevisions(changes: SubmissionChanges, { seal }: Sealer): SubmissionChanges {
  return {
    ...changes,
    revise(revision) {
      const { author } = revision.to.content;
      const content = { ...revision.to.content, author: { ...author, phone: seal(author.phone) } };
      return changes.revise({ ...revision, to: { ...revision.to, content } });
    },
  };
}
