import type { EvidenceResponse, StepId, SubmissionDetail } from '@sang-kien/shared';
import { useEffect } from 'react';
import { Navigate, useParams } from 'react-router-dom';
import { deleteEvidence } from '../api/evidence.ts';
import { getSubmission } from '../api/submission.ts';
import { useLoad } from '../api/use-load.ts';
import { Loaded } from '../components/loaded.tsx';
import { Loading } from '../components/loading.tsx';
import { Screen } from '../components/screen.tsx';
import { EvidenceStep } from '../features/evidence/evidence-step.tsx';
import type { UploadStore } from '../features/evidence/upload-store.ts';
import { uploadsFor, useUploadWork } from '../features/evidence/use-uploads.ts';
import { AmendScreen } from '../features/submission/amend/amend-screen.tsx';
import { useAmend, type Amend } from '../features/submission/amend/use-amend.ts';
import { textField, type Form } from '../features/submission/form/form.ts';
import { useProgrammeClock } from '../features/submission/form/programme-clock.ts';
import '../features/submission/submission.css';
import { amendTexts } from '../texts/amend.ts';
import { simpleSteps } from './nop/simple-steps.tsx';
import { useBack } from './use-back.ts';

/** /ho-so/:code/bo-sung */
export function AmendPage() {
  const { code = '' } = useParams();
  const dossier = useLoad(() => getSubmission(code), code);
  const { known } = useProgrammeClock();
  const onBack = useBack(`/ho-so/${code}`);
  if (dossier.state === 'ready' && known) return <Opened detail={dossier.value} />;
  return (
    <Screen title={amendTexts.title} onBack={onBack}>
      <Loaded load={dossier}>{() => <Loading />}</Loaded>
    </Screen>
  );
}

function Opened({ detail }: { detail: SubmissionDetail }) {
  if (!detail.actions.includes('edit')) return <Navigate to={`/ho-so/${detail.code}`} replace />;
  return <Amending detail={detail} />;
}

/** Where the form, the evidence and the dossier meet. */
function Amending({ detail }: { detail: SubmissionDetail }) {
  const amend = useAmend(detail);
  const uploads = uploadsFor(detail.code);
  const work = useUploadWork(uploads);
  const { addFile } = amend;
  useEffect(() => uploads.deliverTo(addFile), [uploads, addFile]);
  const partOf = (step: StepId, form: Form) =>
    step === 'evidence' ? (
      <EvidencePart {...{ form, amend, uploads }} own={detail.files} />
    ) : (
      simpleSteps[step](form)
    );
  return <AmendScreen {...{ detail, amend, work, partOf }} />;
}

type EvidencePartProps = { form: Form; amend: Amend; uploads: UploadStore; own: EvidenceResponse[] };

function EvidencePart({ form, amend, uploads, own }: EvidencePartProps) {
  // What was handed in stays with the version that had it; only what was brought now goes from the server.
  const removeFile = (fileId: string) =>
    own.some(({ id }) => id === fileId) ? Promise.resolve() : deleteEvidence(fileId);
  return (
    <EvidenceStep
      files={amend.files}
      {...{ uploads, removeFile }}
      onRemoved={amend.removeFile}
      filesError={form.errorOf('evidence.fileIds')}
      drive={textField(form, 'evidence.driveUrl')}
    />
  );
}
