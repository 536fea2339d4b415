import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DraftStore } from '../draft/draft-store.ts';
import { closeDraft } from '../draft/use-draft.ts';
import { submissionBody } from '../form/judge-draft.ts';
import { programmeNow, refreshProgrammeClock } from '../form/programme-clock.ts';
import { noteEntered } from '../on-behalf/sitting.ts';
import { receiptAddress } from '../receipt/receipt-address.ts';
import { forgetSending } from './interrupted-sending.ts';
import { sendDraft, type Sent } from './send-draft.ts';

export type Sending = {
  busy: boolean;
  /** Why the last try brought no receipt. */
  failure: Exclude<Sent, { outcome: 'sent' }> | null;
  send: () => void;
};

/** Sends the draft once, however fast and often the button is tapped, and leads to the receipt. */
export function useSending(store: DraftStore): Sending {
  const navigate = useNavigate();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Sending['failure']>(null);
  // Who turns away to change something will send other words: the old ones are not to be asked for again.
  useEffect(() => () => void (underWay.current || forgetSending()), []);
  const run = async () => {
    await store.flush();
    const { id, content } = store.snapshot();
    const sent = await sendDraft(id ?? '', submissionBody(content, programmeNow()));
    if (sent.outcome === 'sent') {
      closeDraft();
      const onBehalfOf = content.submittedBy === 'union' ? (content.author?.fullName ?? '') : null;
      if (onBehalfOf !== null) noteEntered(sent.receipt.code);
      const state = { receipt: sent.receipt, onBehalfOf };
      void navigate(receiptAddress(sent.receipt.code), { replace: true, state });
      return;
    }
    // Which dossier it became is told in place of this page, if that can be found out.
    if (sent.outcome === 'sent_before') await store.refresh();
    await refreshProgrammeClock();
    setFailure(sent);
  };
  const send = () => {
    // A second tap comes before the first has drawn the button anew.
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setFailure(null);
    void run().finally(() => {
      underWay.current = false;
      setBusy(false);
    });
  };
  return { busy, failure, send };
}
