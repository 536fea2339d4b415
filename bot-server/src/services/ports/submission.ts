import type {
  NotificationFact,
  OfficialRight,
  OfficialRole,
  StepId,
  Submission,
  SubmissionFlag,
  SubmissionState,
} from '@sang-kien/shared';
import type { DossierFilter } from './dossier-list.ts';
import type { EvidenceFile } from './evidence.ts';

export type TimelineEntry = {
  at: Date;
  from: SubmissionState | null;
  to: SubmissionState;
  actor: 'author' | 'unit' | 'organiser' | 'system';
  actorPersonId: string | null;
  reason: string | null;
  exclusion: string | null;
  /** Steps that the author is asked to put right; empty but in `needs_changes`. */
  steps: StepId[];
};

export type StoredSubmission = {
  id: string;
  code: string;
  personId: string;
  state: SubmissionState;
  submittedAt: Date;
  submittedPhase: number;
  qualifiedPhase: number | null;
  flags: SubmissionFlag[];
  programmeId: string;
  programmeVersion: string;
  unitId: string;
  superiorUnitId: string;
  content: Submission;
  /** Rises with every change; 1 when it comes in. A change names the one that it builds on. */
  version: number;
};

/**
 * Who hears of a fact: one person, or every official of the named units (a base union's officers by its key), of
 * certain roles only when they are given.
 */
export type Audience = { personId: string } | UnitAudience;
export type UnitAudience = {
  unitIds: readonly string[];
  grassrootsKey: string;
  except: string;
  roles?: readonly OfficialRole[];
};
/** What is told, and to whom; `notBefore` keeps it from going out earlier, but not from being read in the app. */
export type Notice = { fact: NotificationFact; subject: string; to: Audience; notBefore?: Date };

/** Tells authors apart without naming them: the same person, however spelt, gives the same key. */
export type AuthorKey = (author: Submission['author']) => string;

/** A dossier that still counts, as it is compared with others of its author. */
export type EarlierDossier = {
  authorKey: string;
  code: string;
  title: string;
  unitId: string;
  grassrootsKey: string;
  /** Whose spreadsheet it came from, if from any. */
  importedBy: string | null;
};

export type RecordSubmission = {
  submission: StoredSubmission;
  idempotencyKey: string;
  /** SHA-256 of the canonical body, to tell a repeat from another submission under the same key. */
  bodyHash: string;
  grassrootsKey: string;
  /** Tells authors apart without naming them; see `AuthorKey`. */
  authorKey: string | null;
  notices: readonly Notice[];
  draftId: string | null;
  /**
   * Whether an earlier dossier of the author stops this one. Left out where the same initiative may come twice:
   * authors answer for that themselves.
   */
  isTwin?: ((earlier: EarlierDossier) => boolean) | undefined;
};

export type Submissions = {
  /**
   * The one door of a new dossier: row, first timeline entry, notices, files and the end of the draft (with its
   * files that the dossier does not name) in one transaction. `repeat` gives what the same key recorded before;
   * `other_body` when the body differs; `code_taken` asks for another code; `files_missing` names files that are
   * not this person's finished files; `twin` gives the code of the dossier that came first.
   */
  record(
    entry: RecordSubmission,
  ): Promise<
    | { outcome: 'recorded' | 'repeat'; submission: StoredSubmission }
    | { outcome: 'other_body' | 'code_taken' }
    | { outcome: 'files_missing'; fileIds: string[] }
    | { outcome: 'twin'; code: string }
  >;
  findRepeat(
    personId: string,
    idempotencyKey: string,
  ): Promise<{ bodyHash: string; submission: StoredSubmission } | undefined>;
  /**
   * Moves a dossier from one unit to another and tells the officials there, in one transaction; false when it
   * no longer stands under `from`, or has fallen out.
   */
  settleUnit(move: UnitMove): Promise<boolean>;
  find(id: string): Promise<StoredSubmission | undefined>;
  findByCode(code: string): Promise<StoredSubmission | undefined>;
  /** What a person handed in one by one; thousands from a spreadsheet stand in the list of their units. */
  ofPerson(personId: string): Promise<StoredSubmission[]>;
  /** A page of those within units: a unit's own, those below it, or a base union's by its key. */
  withinUnits(scopes: readonly UnitScope[], page: DossierPageAsked): Promise<StoredSubmission[]>;
  timeline(submissionId: string): Promise<TimelineEntry[]>;
  files(submissionId: string): Promise<EvidenceFile[]>;
};
export type UnitMove = {
  submissionId: string;
  from: string;
  to: { unitId: string; superiorUnitId: string };
  by: string;
  /** What a post of theirs must give at the new place, asked within the write. */
  right?: OfficialRight;
  at: Date;
  notice: Notice;
};
/** Newest first, or oldest first; `before` is the last one shown, in that order. */
export type DossierPageAsked = {
  before: PageMark | null;
  limit: number;
  oldestFirst?: boolean;
  filter?: DossierFilter;
};
/** The last dossier of a page: the next one goes on behind it. Dossiers of one instant are told apart by id. */
export type PageMark = { submittedAt: Date; id: string };
export type UnitScope = { unitId: string; grassrootsKey: string | null } | { everything: true };
