import type { SubmissionState } from '@sang-kien/shared';
import type { UnitScope } from './submission.ts';

/** Which dossiers of a list are meant; null and empty take all. */
export type DossierFilter = {
  state: SubmissionState | null;
  /** Only those that wait again after changes. */
  answered: boolean;
  /** Handed in from the first instant on and before the second. */
  submitted: { from: Date; before: Date } | null;
  /** Beginnings of words of author, title and base union, folded by `foldForSearch`; all of them must be there. */
  words: readonly string[];
};

/** What waits for officials, counted off small indexes whatever the number of dossiers. */
export type DossierWork = {
  /**
   * Dossiers that wait for their unit, and when the oldest was first handed in: that it has waited since then is not
   * said, for it may have been put right meanwhile.
   */
  waiting(scopes: readonly UnitScope[]): Promise<{ count: number; oldestAt: Date | null }>;
  /** Since when each of these dossiers has waited: since its author handed it in, or put it right. */
  waitingSince(ids: readonly string[]): Promise<Map<string, Date>>;
  /** Of those that wait, up to `atMost` that came back with the changes they were asked for. */
  answered(scopes: readonly UnitScope[], atMost: number): Promise<number>;
  /** Dossiers of these units that still count, up to `atMost`, and the first unit that has any. */
  counted(unitIds: readonly string[], atMost: number): Promise<{ count: number; firstUnitId: string | null }>;
  /**
   * Makes what came in since findable by its words, `atMost` entries of the ledger; gives whether that was all.
   */
  catchUpWords(atMost: number): Promise<boolean>;
};
