import { stateNames, type SubmissionState } from '@sang-kien/shared';
import { StatusBadge, type BadgeTone } from './status-badge.tsx';

const tones: Record<SubmissionState, BadgeTone> = {
  submitted: 'info',
  confirmed: 'success',
  under_review: 'info',
  scored: 'info',
  commended: 'success',
  needs_changes: 'warning',
  invalid: 'error',
  withdrawn: 'neutral',
};

/** The state of a dossier in the programme's words. */
export function StateBadge({ state }: { state: SubmissionState }) {
  return <StatusBadge tone={tones[state]}>{stateNames[state]}</StatusBadge>;
}
