import type { Problem } from './submission.ts';
import { stepIds, stepOf, type StepId } from './steps.ts';

/** Where a person stands in the form: computed from the problems of the draft, never stored. */
export type Journey = {
  /** Steps without a problem, up to the first that has one. */
  completed: StepId[];
  /** The first step with a problem; null when the draft may be checked and sent. */
  next: StepId | null;
  problemsOf: (step: StepId) => Problem[];
  canVisit: (step: StepId) => boolean;
};

/**
 * The journey of a draft from the problems that the judge found in it. A step of only optional answers has no
 * problem of its own, so it is completed as soon as every step before it is.
 */
export function journeyOf(problems: readonly Problem[]): Journey {
  const problemsOf = (step: StepId) => problems.filter(({ field }) => stepOf(field) === step);
  const next = stepIds.find((step) => problemsOf(step).length > 0) ?? null;
  const completed = next === null ? [...stepIds] : stepIds.slice(0, stepIds.indexOf(next));
  return { completed, next, problemsOf, canVisit: (step) => step === next || completed.includes(step) };
}
