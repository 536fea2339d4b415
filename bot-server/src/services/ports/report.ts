import type { ReportForm, SubmissionState, TargetGroupId } from '@sang-kien/shared';
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
export type LaterChange = { at: Date; code: string; was: Standing; is: Standing };
export type AuthorTally = { submissionId: string; valid: number; commended: number };

/**
 * What the report reads off the ledger itself. Nothing of it changes when it is asked again later: the ledger only
 * grows. Each walks it day by day and lets others work in between.
 */
export type Reports = {
  /** Authors by how many of their dossiers became valid within the span, less those that fell out; best first. */
  authors(scope: UnitScope, span: TimeSpan, limit: number): Promise<AuthorTally[]>;
  /** What came within the span of dossiers that had been handed in before it, oldest first; handed over a day at a time. */
  laterChanges(scope: UnitScope, span: TimeSpan): AsyncIterable<LaterChange[]>;
  /** Keys of base unions that had an officer of their own by then. */
  unionsWithOfficers(unitId: string, before: Date): Promise<string[]>;
  form(scopeId: string): Promise<ReportForm | undefined>;
};
