import { stepIds, steps, type EvidenceResponse, type StepId } from '@sang-kien/shared';
import { useCallback } from 'react';
import { Navigate, useParams } from 'react-router-dom';
import { EvidenceStep } from '../../features/evidence/evidence-step.tsx';
import { useUploads, useUploadWork } from '../../features/evidence/use-uploads.ts';
import type { DraftSnapshot, DraftStore } from '../../features/submission/draft/draft-store.ts';
import { textField, type Form } from '../../features/submission/form/form.ts';
import { allowedStep, judgeDraft } from '../../features/submission/form/judge-draft.ts';
import { programmeNow } from '../../features/submission/form/programme-clock.ts';
import { isStepId, stepAddress } from '../../features/submission/form/step-address.ts';
import { StepScreen } from '../../features/submission/form/step-screen.tsx';
import { ContinueInChat } from './continue-in-chat.tsx';
import { DraftGate } from './draft-gate.tsx';
import { simpleSteps } from './simple-steps.tsx';

/** /nop/:step */
export function StepPage() {
  const { step } = useParams();
  if (!isStepId(step)) return <Navigate to={stepAddress('personal')} replace />;
  return (
    <DraftGate title={steps[stepIds.indexOf(step)]?.title ?? ''}>
      {({ draft, store }) => <OpenStep key={step} {...{ step, draft, store }} />}
    </DraftGate>
  );
}

type OpenStepProps = { step: StepId; draft: DraftSnapshot; store: DraftStore };

function OpenStep({ step, draft, store }: OpenStepProps) {
  const work = useUploadWork();
  const { journey } = judgeDraft(draft.content, programmeNow());
  const allowed = allowedStep(journey, step);
  if (allowed !== step) return <Navigate to={stepAddress(allowed)} replace />;
  return (
    <StepScreen
      {...{ step, draft, store }}
      aside={<ContinueInChat store={store} />}
      {...(step === 'evidence' ? { work } : {})}
    >
      {(form) =>
        step === 'evidence' ? <EvidencePart {...{ form, draft, store }} /> : simpleSteps[step](form)
      }
    </StepScreen>
  );
}

/** Where the evidence feature meets the draft. */
function EvidencePart({ form, draft, store }: { form: Form; draft: DraftSnapshot; store: DraftStore }) {
  const onReady = useCallback((file: EvidenceResponse) => store.addFile(file), [store]);
  const uploads = useUploads(onReady);
  return (
    <EvidenceStep
      files={draft.files}
      uploads={uploads}
      onRemoved={(fileId) => store.removeFile(fileId)}
      filesError={form.errorOf('evidence.fileIds')}
      drive={textField(form, 'evidence.driveUrl')}
    />
  );
}
