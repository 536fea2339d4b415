import { stepIds, steps, type StepId } from '@sang-kien/shared';
import { useEffect, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { Button } from '../../../components/button.tsx';
import { ErrorSummary } from '../../../components/error-summary.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProgressSteps } from '../../../components/progress-steps.tsx';
import { Screen } from '../../../components/screen.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import type { DraftSnapshot, DraftStore } from '../draft/draft-store.ts';
import { DraftNotices } from './draft-notices.tsx';
import type { Form } from './form.ts';
import { judgeDraft } from './judge-draft.ts';
import { programmeNow } from './programme-clock.ts';
import { SaveStateLine } from './save-state-line.tsx';
import { neighbours } from './step-address.ts';
import { useStepErrors } from './use-step-errors.ts';

/** Work of a step that must end before one goes on: files under way. */
export type StepWork = { pending: boolean; sentence: string; blocked: string | null };

type StepScreenProps = {
  step: StepId;
  draft: DraftSnapshot;
  store: DraftStore;
  work?: StepWork;
  /** Beside the line that says whether the draft is saved. */
  aside?: ReactNode;
  children: (form: Form) => ReactNode;
};

/** One step of the form: its fields, what is wrong with them, and the ways on and back. */
export function StepScreen({ step, draft, store, work, aside, children }: StepScreenProps) {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const now = programmeNow();
  const { journey, flags } = judgeDraft(draft.content, now);
  const current = journey.problemsOf(step);
  const errors = useStepErrors(current, hasShowProblems(state));
  const { next, back } = neighbours(step, search);
  const { waiting, blocked, ask } = useWaiting(work, () => {
    if (current.length > 0) errors.show(current);
    else void navigate(next);
  });
  const goOn = () => {
    void store.flush();
    ask();
  };
  const form: Form = {
    content: draft.content,
    latest: () => store.snapshot().content,
    set: (path, value) => store.set(path, value),
    errorOf: errors.errorOf,
    left: () => void store.flush(),
    now,
    flags,
  };
  return (
    <Screen
      title={steps[stepIds.indexOf(step)]?.title ?? ''}
      onBack={() => void navigate(back)}
      footer={<StepFooter {...{ draft, waiting, aside }} onContinue={goOn} />}
    >
      <ProgressSteps current={stepIds.indexOf(step) + 1} total={stepIds.length} />
      <ErrorSummary
        key={errors.attempt}
        problems={errors.summary.map(({ field, message }) => ({ fieldId: field, message }))}
      />
      <DraftNotices draft={draft} onDismiss={() => store.dismissNotice()} />
      {waiting && work && <Notice tone="info">{work.sentence}</Notice>}
      {blocked !== null && <Notice tone="error">{blocked}</Notice>}
      {children(form)}
    </Screen>
  );
}

type StepFooterProps = { draft: DraftSnapshot; waiting: boolean; aside: ReactNode; onContinue: () => void };

function StepFooter(props: StepFooterProps) {
  return (
    <div className="stack-tight">
      <SaveStateLine draft={props.draft} aside={props.aside} />
      <Button onClick={props.onContinue} loading={props.waiting}>
        {submissionTexts.continue}
      </Button>
    </div>
  );
}

/** Goes on at once, or as soon as the work under way has ended well. */
function useWaiting(work: StepWork | undefined, goOn: () => void) {
  const [asked, setAsked] = useState(false);
  const [blocked, setBlocked] = useState<string | null>(null);
  const pending = work?.pending ?? false;
  const obstacle = work?.blocked ?? null;
  useEffect(() => {
    if (!asked || pending) return;
    setAsked(false);
    setBlocked(obstacle);
    if (obstacle === null) goOn();
    // Runs when the person asks and when the work ends; `goOn` is then the newest.
  }, [asked, pending]);
  return {
    waiting: asked && pending,
    blocked: obstacle === null ? null : blocked,
    ask: () => setAsked(true),
  };
}

/** The check page sends people here to mend something: they see at once what. */
function hasShowProblems(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'showProblems' in state;
}
