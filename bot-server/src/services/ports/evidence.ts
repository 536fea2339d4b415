import type { EvidenceKind } from '@sang-kien/shared';

export type EvidenceFile = {
  id: string;
  personId: string;
  name: string;
  bytes: number;
  kind: EvidenceKind;
  /** Media type found in the content; null until the last byte has come. */
  type: string | null;
  submissionId: string | null;
  createdAt: Date;
};

/** An upload as it is announced: for the person's draft, or for a dossier of theirs whose unit asked for evidence. */
export type BegunFile = Omit<EvidenceFile, 'type' | 'submissionId'> & { forSubmissionId?: string };

export type EvidenceFiles = {
  /** Notes a begun upload; false when what it is for holds `max` loose files already, or a file of a chat was ended meanwhile. */
  begin(file: BegunFile, max: number): Promise<boolean>;
  finish(id: string, type: string): Promise<void>;
  find(id: string): Promise<EvidenceFile | undefined>;
  /** Files of the person's draft, oldest first. */
  ofDraft(personId: string): Promise<EvidenceFile[]>;
  /** Takes an unsubmitted file of this person off the records; false when there is none such. */
  remove(id: string, personId: string): Promise<boolean>;
  /** Unsubmitted files begun before an instant and never finished; taken off the records. */
  sweepUnfinished(before: Date): Promise<string[]>;
  /** Which of these ids are on no record. */
  unrecorded(ids: readonly string[]): Promise<string[]>;
};
