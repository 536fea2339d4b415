import type { SubmissionDetail } from '@sang-kien/shared';
import { useState } from 'react';
import { withdrawSubmission } from '../../api/decision.ts';
import { sentenceOf } from '../../api/problem.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { dossierTexts } from '../../texts/dossier.ts';

const texts = dossierTexts.withdraw;

type WithdrawProps = { detail: SubmissionDetail; onWithdrawn: (detail: SubmissionDetail) => void };

/** Taking one's own dossier back, asked twice, for there is no way back. */
export function Withdraw({ detail, onWithdrawn }: WithdrawProps) {
  const [asking, setAsking] = useState(false);
  const { reason, setReason, busy, failure, withdraw } = useWithdrawing({ detail, onWithdrawn });
  if (!detail.actions.includes('withdraw')) return null;
  if (!asking) {
    return (
      <Button variant="link" onClick={() => setAsking(true)}>
        {texts.begin}
      </Button>
    );
  }
  return (
    <section className="card stack" aria-label={texts.begin}>
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      <TextField
        label={texts.reason}
        value={reason}
        onChange={setReason}
        required={false}
        multiline
        rows={3}
      />
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      <Button variant="danger" loading={busy} onClick={() => void withdraw()}>
        {texts.send}
      </Button>
      <Button variant="link" onClick={() => setAsking(false)}>
        {texts.cancel}
      </Button>
    </section>
  );
}

function useWithdrawing({ detail, onWithdrawn }: WithdrawProps) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const withdraw = async () => {
    setBusy(true);
    setFailure(null);
    try {
      onWithdrawn(await withdrawSubmission(detail, reason));
    } catch (error) {
      setFailure(sentenceOf(error));
    }
    setBusy(false);
  };
  return { reason, setReason, busy, failure, withdraw };
}
