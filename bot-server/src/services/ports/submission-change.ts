import type { ExclusionId, OfficialRight, StepId, SubmissionState } from '@sang-kien/shared';
import type { Notice, StoredSubmission } from './submission.ts';

/** A step of a dossier that leaves its content alone: a decision of the unit, or its author taking it back. */
export type StateChange = {
  submissionId: string;
  /** What it builds on: nothing is done when the dossier stands otherwise by now. */
  from: { state: SubmissionState; version: number };
  to: SubmissionState;
  actor: 'author' | 'unit';
  by: string;
  /** What a post of theirs must give at the dossier's place, asked within the write; authors need none. */
  right?: OfficialRight;
  at: Date;
  reason: string | null;
  exclusion: ExclusionId | null;
  steps: readonly StepId[];
  /** Name of the audit line; null for what authors do, who stand in the timeline alone. */
  audit: string | null;
  notices: readonly Notice[];
};

/** An author's answer to a request for changes: the same dossier with new content, counted anew where that says so. */
export type Revision = {
  from: StoredSubmission;
  to: StoredSubmission;
  grassrootsKey: string;
  authorKey: string | null;
  at: Date;
  notices: readonly Notice[];
};

/** The doors by which a dossier changes after it came in; each writes the ledger in its transaction. */
export type SubmissionChanges = {
  /** False when the dossier stands otherwise by now. */
  move(change: StateChange): Promise<boolean>;
  /**
   * Keeps what stood before beside the dossier. `stale` when it stands otherwise by now, `files_missing` when it
   * names a file that is neither its own nor a finished one of its submitter's.
   */
  revise(revision: Revision): Promise<'revised' | 'stale' | 'files_missing'>;
};
