import type { ReportForm, Submission, SubmissionState, TargetGroupId } from '@sang-kien/shared';
import type { UnitScope } from './submission.ts';

/** Instants: `from` is in, `until` is out. */
export type TimeSpan = { from: Date; until: Date };

/** How a dossier counted before or after an entry of the ledger. */
export type Standing = {
  state: SubmissionState;
  /** Whether it belonged to the scope that is asked about. */
  within: boolean;
  targetGroup: TargetGroupId;
  benefitVnd: number;
};
/** `entry`: its place in the ledger. */
export type LaterChange = { entry: number; at: Date; code: string; was: Standing; is: Standing };
/** An author, named as in their oldest dossier of the span when it ended. */
export type AuthorOfSpan = {
  fullName: string;
  unitId: string;
  workplace: Submission['workplace'];
  valid: number;
  commended: number;
};

/**
 * What the report reads off the ledger itself. Nothing of it changes when it is asked again later: the ledger only
 * grows. Each walks it in small pieces and lets others work in between.
 */
export type Reports = {
  /** Authors by how many of their dossiers became valid within the span, less those that fell out; best first. */
  authors(scope: UnitScope, span: TimeSpan, limit: number): Promise<AuthorOfSpan[]>;
  /** What came within the span of dossiers that had been handed in before it, handed over in pieces, unit by unit. */
  laterChanges(scope: UnitScope, span: TimeSpan): AsyncIterable<LaterChange[]>;
  /** Keys of base unions that had an officer of their own by then. */
  unionsWithOfficers(unitId: string, before: Date): Promise<string[]>;
  /** Names of a unit's base unions that were known by then, by scope id. */
  unionNames(unitId: string, before: Date): Promise<Map<string, string>>;
  form(scopeId: string): Promise<ReportForm | undefined>;
};
