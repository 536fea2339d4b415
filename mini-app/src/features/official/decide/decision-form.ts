import {
  answerLength,
  MAX_REASON,
  type Decision,
  type DossierAction,
  type ExclusionId,
  type StepId,
} from '@sang-kien/shared';
import { decideTexts as texts } from '../../../texts/official-decide.ts';

/** What an official may decide about a dossier. */
export const deciding = ['confirm', 'request_changes', 'invalidate'] as const satisfies DossierAction[];
export type Deciding = (typeof deciding)[number];

/** What was typed and ticked so far; it outlives a change of mind about which decision it is. */
export type DecisionForm = { reason: string; steps: StepId[]; exclusion: ExclusionId | null };
export const emptyForm: DecisionForm = { reason: '', steps: [], exclusion: null };
export type DecisionErrors = Partial<Record<keyof DecisionForm, string>>;

/** Ids of the fields, by which an error finds its control. */
export const fieldIds = { reason: 'decide-reason', steps: 'decide-steps', exclusion: 'decide-exclusion' };

/** The decision that a filled form makes, or what is wrong with it. */
export function readForm(
  what: Deciding,
  { reason, steps, exclusion }: DecisionForm,
): { decision: Decision } | { errors: DecisionErrors } {
  if (what === 'confirm') return { decision: { to: 'confirmed' } };
  const reasonError = faultOf(reason);
  const errors: DecisionErrors = reasonError === undefined ? {} : { reason: reasonError };
  if (what === 'request_changes') {
    if (steps.length === 0) errors.steps = texts.request_changes.noSteps;
    if (Object.keys(errors).length > 0) return { errors };
    return { decision: { to: 'needs_changes', reason, steps } };
  }
  if (exclusion === null) return { errors: { ...errors, exclusion: texts.invalidate.noExclusion } };
  return reasonError === undefined ? { decision: { to: 'invalid', reason, exclusion } } : { errors };
}

function faultOf(reason: string): string | undefined {
  const length = answerLength(reason);
  if (length === 0) return texts.noReason;
  return length > MAX_REASON ? texts.longReason : undefined;
}
