import { useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { Button } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Screen } from '../../components/screen.tsx';
import { forgetSending, unansweredSending } from '../../features/submission/check/interrupted-sending.ts';
import { sendDraft } from '../../features/submission/check/send-draft.ts';
import { EndedElsewhere } from '../../features/submission/draft/ended-elsewhere.tsx';
import type { DraftSnapshot, DraftStore } from '../../features/submission/draft/draft-store.ts';
import { useDraft } from '../../features/submission/draft/use-draft.ts';
import { useProgrammeClock } from '../../features/submission/form/programme-clock.ts';
import { receiptAddress } from '../../features/submission/receipt/receipt-address.ts';
import { submissionTexts } from '../../texts/submission.ts';

type Ready = { draft: DraftSnapshot; store: DraftStore };

/** Opens the draft and the programme's clock; shows its children when both are there. */
export function DraftGate({ title, children }: { title: string; children: (ready: Ready) => ReactNode }) {
  const { draft, store } = useDraft();
  const clock = useProgrammeClock();
  const navigate = useNavigate();
  const asking = useUnansweredSending(draft);
  if (draft.endedElsewhere !== null) {
    return <EndedElsewhere code={draft.endedElsewhere.code} onDismiss={() => store.dismissNotice()} />;
  }
  const open = draft.phase === 'ready' || draft.phase === 'offline';
  if (open && clock.known && !asking) return children({ draft, store });
  return (
    <Screen title={title} onBack={() => void navigate('/')}>
      {draft.phase === 'failed' ? (
        <>
          <Notice tone="error">{draft.error ?? submissionTexts.loadFailed}</Notice>
          <Button onClick={() => void store.load()}>{submissionTexts.retry}</Button>
        </>
      ) : (
        <Loading label={submissionTexts.loading} />
      )}
    </Screen>
  );
}

/** A dossier that went out just before the app was killed: its receipt is asked for again. */
function useUnansweredSending(draft: DraftSnapshot): boolean {
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const draftId = draft.phase === 'ready' ? draft.id : null;
  useEffect(() => {
    const sending = draftId === null ? null : unansweredSending(draftId);
    if (sending === null) return;
    setAsking(true);
    void sendDraft(sending.key, sending.body).then((sent) => {
      if (sent.outcome === 'sent') {
        void navigate(receiptAddress(sent.receipt.code), { replace: true, state: { receipt: sent.receipt } });
      } else forgetSending();
      setAsking(false);
    });
  }, [draftId]);
  return asking;
}
