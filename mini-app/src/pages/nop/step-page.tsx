import { stepIds, steps, type EvidenceResponse, type StepId } from '@sang-kien/shared';
import { useCallback, type ReactNode } from 'react';
import { Navigate, useParams } from 'react-router-dom';
import { EvidenceStep } from '../../features/evidence/evidence-step.tsx';
import { useUploads, useUploadWork } from '../../features/evidence/use-uploads.ts';
import type { DraftSnapshot, DraftStore } from '../../features/submission/draft/draft-store.ts';
import { textField, type Form } from '../../features/submission/form/form.ts';
import { allowedStep, judgeDraft } from '../../features/submission/form/judge-draft.ts';
import { programmeNow } from '../../features/submission/form/programme-clock.ts';
import { isStepId, stepAddress } from '../../features/submission/form/step-address.ts';
import { StepScreen } from '../../features/submission/form/step-screen.tsx';
import { DeclarationsStep } from '../../features/submission/steps/declarations-step.tsx';
import { InitiativeStep } from '../../features/submission/steps/initiative-step.tsx';
import { PersonalStep } from '../../features/submission/steps/personal-step.tsx';
import { RecognitionStep } from '../../features/submission/steps/recognition-step.tsx';
import { TargetGroupStep } from '../../features/submission/steps/target-group-step.tsx';
import { WorkplaceStep } from '../../features/submission/workplace/workplace-step.tsx';
import { ContinueInChat } from './continue-in-chat.tsx';
import { DraftGate } from './draft-gate.tsx';

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

const simpleSteps: Record<Exclude<StepId, 'evidence'>, (form: Form) => ReactNode> = {
  personal: (form) => <PersonalStep form={form} />,
  workplace: (form) => <WorkplaceStep form={form} />,
  'target-group': (form) => <TargetGroupStep form={form} />,
  initiative: (form) => <InitiativeStep form={form} />,
  recognition: (form) => <RecognitionStep form={form} />,
  declarations: (form) => <DeclarationsStep form={form} />,
};

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
