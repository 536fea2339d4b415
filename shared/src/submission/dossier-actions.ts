import { findTransition, type SubmissionState, type TransitionActor } from './status.ts';

/** What a person can do about a dossier, with the step that each takes in its name. */
const steps = {
  confirm: { to: 'confirmed', by: 'unit' },
  request_changes: { to: 'needs_changes', by: 'unit' },
  invalidate: { to: 'invalid', by: 'unit' },
  edit: { to: 'submitted', by: 'author' },
  withdraw: { to: 'withdrawn', by: 'author' },
} as const satisfies Record<string, { to: SubmissionState; by: TransitionActor }>;

export type DossierAction = keyof typeof steps;
export const dossierActions = Object.keys(steps) as DossierAction[];

/** What is open in a state to somebody who may act as these; the one answer for server, app and chat. */
export function actionsOn(state: SubmissionState, as: readonly TransitionActor[]): DossierAction[] {
  return dossierActions.filter((action) => {
    const { to, by } = steps[action];
    return as.includes(by) && findTransition(state, to, by) !== undefined;
  });
}
