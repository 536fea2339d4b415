import { useState } from 'react';
import { Navigate } from 'react-router-dom';
import { useRefusedFiles, useUploadWork } from '../../features/evidence/use-uploads.ts';
import { CheckScreen } from '../../features/submission/check/check-screen.tsx';
import { filledFields } from '../../features/submission/draft/field-path.ts';
import type { DraftSnapshot, DraftStore } from '../../features/submission/draft/draft-store.ts';
import { judgeDraft } from '../../features/submission/form/judge-draft.ts';
import { programmeNow } from '../../features/submission/form/programme-clock.ts';
import { stepAddress } from '../../features/submission/form/step-address.ts';
import { submissionTexts } from '../../texts/submission.ts';
import { ContinueInChat } from './continue-in-chat.tsx';
import { DraftGate } from './draft-gate.tsx';

/** /nop/kiem-tra */
export function CheckPage() {
  return (
    <DraftGate title={submissionTexts.check.title}>
      {({ draft, store }) => <OpenCheck {...{ draft, store }} />}
    </DraftGate>
  );
}

function OpenCheck({ draft, store }: { draft: DraftSnapshot; store: DraftStore }) {
  const work = useUploadWork();
  const refusedFiles = useRefusedFiles();
  // Asked once: a problem that comes up later (a changed clock, another door) is shown on the page itself.
  const [unfinished] = useState(() => judgeDraft(draft.content, programmeNow()).journey.next);
  if (unfinished !== null) {
    const begun = filledFields(draft.content).length > 0;
    return <Navigate to={stepAddress(unfinished)} state={begun ? { showProblems: true } : null} replace />;
  }
  return <CheckScreen {...{ draft, store, work, refusedFiles }} aside={<ContinueInChat store={store} />} />;
}
