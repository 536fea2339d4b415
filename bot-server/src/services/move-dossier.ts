import {
  AppError,
  findTransition,
  stateNames,
  type ExclusionId,
  type StepId,
  type SubmissionState,
} from '@sang-kien/shared';
import type { Notice, Person, StoredSubmission, SubmissionChanges, Submissions, Clock } from './ports.ts';

export type MoveDeps = {
  submissions: Submissions;
  submissionChanges: SubmissionChanges;
  clock: Clock;
  /** Tells the outbox that there is something to send. */
  onRecorded: () => void;
};
/** One step of a dossier, as it will stand in its timeline. */
export type Step = {
  to: SubmissionState;
  reason: string | null;
  exclusion: ExclusionId | null;
  steps: StepId[];
};
type Move = {
  submission: StoredSubmission;
  /** The version that the person has before them. */
  version: number;
  as: 'author' | 'unit';
  step: Step;
  audit: string | null;
  notices: readonly Notice[];
};

/**
 * Takes a dossier one step on, unless it changed since the person looked; the same step by the same person on the
 * version that it made (a double tap) changes nothing. @throws AppError 'conflict'
 */
export async function moveDossier(deps: MoveDeps, person: Person, move: Move): Promise<void> {
  const { submission, version, as, step, audit, notices } = move;
  const { id: submissionId, state } = submission;
  if (submission.version === version) {
    if (!findTransition(state, step.to, as)) throw noSuchStep(submission);
    const right = as === 'unit' ? { right: 'decide' as const } : {};
    const facts = { submissionId, from: { state, version }, actor: as, by: person.id, at: deps.clock.now() };
    if (await deps.submissionChanges.move({ ...facts, ...right, ...step, audit, notices }))
      return deps.onRecorded();
  }
  if (!(await isRepeat(deps, person, { submissionId, version, step })))
    throw await changedMeanwhile(deps, submissionId);
}

type Repeat = { submissionId: string; version: number; step: Step };

/** Whether the step that made the next version is this very one, of the same person. */
export async function isRepeat(
  { submissions }: Pick<MoveDeps, 'submissions'>,
  person: Person,
  { submissionId, version, step }: Repeat,
): Promise<boolean> {
  const standing = await submissions.find(submissionId);
  const last = (await submissions.timeline(submissionId)).at(-1);
  if (standing?.version !== version + 1 || last?.actorPersonId !== person.id) return false;
  const { to, reason, exclusion, steps } = last;
  return JSON.stringify(inOrder({ to, reason, exclusion, steps })) === JSON.stringify(inOrder(step));
}

const inOrder = ({ to, reason, exclusion, steps }: { [Member in keyof Step]: unknown }) => [
  to,
  reason,
  exclusion,
  steps,
];

/** Somebody was quicker; the sentence says how the dossier stands now. */
export async function changedMeanwhile(
  { submissions }: Pick<MoveDeps, 'submissions'>,
  submissionId: string,
): Promise<AppError> {
  const state = (await submissions.find(submissionId))?.state;
  const now = state === undefined ? '' : `, nay ở trạng thái “${stateNames[state]}”`;
  return new AppError('conflict', `Hồ sơ vừa được thay đổi${now}. Vui lòng tải lại để xem.`);
}

function noSuchStep({ state }: StoredSubmission): AppError {
  return new AppError(
    'conflict',
    `Hồ sơ đang ở trạng thái “${stateNames[state]}” nên không thể làm việc này.`,
  );
}
