import type { TargetGroupId } from '@sang-kien/shared';

/**
 * What is counted of a place (an id of `scopeIdOf`), by the ledger. `submitted` (lượt nộp) is everything handed in
 * and not withdrawn; `valid` (hợp lệ) is confirmed and not fallen out since; `benefitVnd` is of the valid ones.
 */
export type Tally = {
  submitted: number;
  valid: number;
  /** Handed in during the phase in which the initiative was recognised and applied. */
  onTime: number;
  /** Waits for the unit to decide. */
  waiting: number;
  needsChanges: number;
  invalid: number;
  benefitVnd: number;
  lastSubmittedAt: Date | null;
};
/** By how much a place grew, or shrank, in a span of time. */
export type TallyChange = { submitted: number; valid: number };
/** Days `YYYY-MM-DD` in Vietnam, both included. */
export type DaySpan = { from: string; to: string };
/** A row of the monthly report: as of the end of a month, everything up to then. */
export type MonthTally = {
  scopeId: string;
  phase: number;
  targetGroup: TargetGroupId;
  submitted: number;
  valid: number;
  benefitVnd: number;
};
export type BaseUnion = { scopeId: string; name: string };

/** Figures kept beside the ledger, so that a board costs the same at ten thousand entries and at a million. */
export type Tallies = {
  /** Works what the ledger has that is not counted yet; what is read after it holds every change until now. */
  catchUp(): Promise<void>;
  /** By place; one that has no entry is absent. `phase` null takes all phases together. */
  ofScopes(scopeIds: readonly string[], phase: number | null): Promise<Map<string, Tally>>;
  /** Of the places right below one that have entries. */
  below(parentId: string, phase: number | null): Promise<Map<string, Tally>>;
  /** Day by day, days without change left out. */
  days(scopeId: string, span: DaySpan): Promise<({ day: string } & TallyChange)[]>;
  /** Sum over the span for each place right below. */
  changesBelow(parentId: string, span: DaySpan): Promise<Map<string, TallyChange>>;
  /** As of the end of a month `YYYY-MM`: the place's own rows and those of the places right below it. */
  untilMonth(scopeId: string, month: string): Promise<MonthTally[]>;
  /** Base unions known below a unit: by entries, officers or targets. */
  baseUnions(unitId: string): Promise<BaseUnion[]>;
  /** Makes base unions known by name that have no entry yet; a known one is left as it is. */
  noteBaseUnions(unions: readonly BaseUnion[]): Promise<void>;
};

export type Target = { scopeId: string; phase: number; target: number };
export type Targets = {
  of(scopeIds: readonly string[], phase: number): Promise<Map<string, number>>;
  /** Of the places right below one. */
  below(parentId: string, phase: number): Promise<Map<string, number>>;
  /** Sets or, with null, takes away; each noted in the audit with what it was before. */
  set(change: {
    targets: readonly { scopeId: string; phase: number; target: number | null; name: string | null }[];
    by: string;
    at: Date;
  }): Promise<void>;
};
