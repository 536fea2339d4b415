import { lastAsked, steps, type StepId, type SubmissionDetail } from '@sang-kien/shared';
import { useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { Button } from '../../../components/button.tsx';
import { ErrorSummary } from '../../../components/error-summary.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Screen } from '../../../components/screen.tsx';
import { amendTexts as texts } from '../../../texts/amend.ts';
import type { Form } from '../form/form.ts';
import { programmeNow } from '../form/programme-clock.ts';
import type { StepWork } from '../form/step-screen.tsx';
import { useStepErrors } from '../form/use-step-errors.ts';
import { askedSteps, judgeAmendment } from './amendment.ts';
import type { Amend } from './use-amend.ts';
import { useResending } from './use-resending.ts';

type AmendScreenProps = {
  detail: SubmissionDetail;
  amend: Amend;
  /** Files under way. */
  work: StepWork;
  /** The fields of a step. */
  partOf: (step: StepId, form: Form) => ReactNode;
};

/** Just the steps that the unit asked for, filled in with what was handed in, and the way back to the unit. */
export function AmendScreen({ detail, amend, work, partOf }: AmendScreenProps) {
  const navigate = useNavigate();
  const now = programmeNow();
  const address = `/ho-so/${detail.code}`;
  const { problems, flags } = judgeAmendment({ detail, content: amend.content, now });
  const errors = useStepErrors(problems, false);
  const onSent = () => void navigate(address, { replace: true, state: { sent: true } });
  const sending = useResending({ detail, amend, onProblems: errors.show, onSent });
  const waiting = useWaiting(work, () => {
    if (problems.length > 0) errors.show(problems);
    else void sending.send();
  });
  const form: Form = {
    content: amend.content,
    latest: amend.latest,
    set: amend.set,
    errorOf: errors.errorOf,
    left: () => {},
    now,
    flags,
    amends: true,
  };
  return (
    <Screen
      title={texts.title}
      onBack={() => void navigate(address)}
      footer={
        <Button loading={sending.busy || waiting.waits} onClick={waiting.ask}>
          {texts.send}
        </Button>
      }
    >
      <ErrorSummary
        key={errors.attempt}
        problems={errors.summary.map(({ field, message }) => ({ fieldId: field, message }))}
      />
      {sending.failure !== null && <Notice tone="error">{sending.failure}</Notice>}
      {waiting.waits && <Notice tone="info">{work.sentence}</Notice>}
      {work.blocked !== null && <Notice tone="error">{work.blocked}</Notice>}
      <Asked detail={detail} />
      {askedSteps(detail).map((step) => (
        <section className="stack" key={step} aria-labelledby={`amend-${step}`}>
          <h2 id={`amend-${step}`}>{steps.find(({ id }) => id === step)?.title}</h2>
          {partOf(step, form)}
        </section>
      ))}
    </Screen>
  );
}

function Asked({ detail }: { detail: SubmissionDetail }) {
  const reason = lastAsked(detail.timeline)?.reason ?? null;
  return (
    <Notice tone="info">
      {reason !== null && <p>{texts.reason(reason)}</p>}
      <p>{texts.lead}</p>
    </Notice>
  );
}

/** Goes on at once, or as soon as the files under way have arrived; a lost one is settled first. */
function useWaiting({ pending, blocked }: StepWork, goOn: () => void) {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked || pending) return;
    setAsked(false);
    if (blocked === null) goOn();
    // Runs when the person asks and when the files have come; `goOn` is then the newest.
  }, [asked, pending]);
  return { waits: asked && pending, ask: () => setAsked(true) };
}
