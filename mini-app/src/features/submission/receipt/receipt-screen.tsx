import { formatDateTime, type ReceiptResponse } from '@sang-kien/shared';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { sentenceOf } from '../../../api/problem.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Screen } from '../../../components/screen.tsx';
import { currentPlatform } from '../../../platform/current.ts';
import { submissionTexts } from '../../../texts/submission.ts';
import { stepAddress } from '../form/step-address.ts';
import { enteredInThisSitting } from '../on-behalf/sitting.ts';
import { trackingAddress, trackingLink } from './receipt-address.ts';
import { saveReceiptImage } from './receipt-image.ts';
import { startAnother } from './start-another.ts';
import { useQrCode, type QrCode } from '../../../components/use-qr-code.ts';

const texts = submissionTexts.receipt;

type ReceiptProps = {
  receipt: ReceiptResponse;
  /** The author's name when an officer entered it for them. */
  onBehalfOf: string | null;
};

/** What the person takes home: the code, the way back to the dossier, and what happens now. */
export function ReceiptScreen({ receipt, onBehalfOf }: ReceiptProps) {
  const navigate = useNavigate();
  const { code, submittedPhase, qualifiedPhase, flags } = receipt;
  const submitted = texts.submitted(formatDateTime(new Date(receipt.submittedAt)), submittedPhase);
  const qr = useQrCode(trackingLink(code));
  const another = useAnother(code);
  return (
    <Screen title={texts.title} onBack={() => void navigate('/')}>
      <Notice tone="success">
        <p>
          <strong>{onBehalfOf === null ? texts.thanks : texts.onBehalf.thanks(onBehalfOf)}</strong>
        </p>
        <p>{submitted}</p>
        {qualifiedPhase !== null && qualifiedPhase !== submittedPhase && (
          <p>{texts.qualified(qualifiedPhase)}</p>
        )}
        {flags.includes('applied_date_disputed') && <p>{texts.disputed}</p>}
      </Notice>
      {onBehalfOf !== null && <NextPerson another={another} />}
      <CodeCard code={code} submitted={submitted} qr={qr} />
      <Button
        variant={onBehalfOf === null ? 'primary' : 'secondary'}
        onClick={() => void navigate(trackingAddress(code))}
      >
        {texts.track}
      </Button>
      {onBehalfOf === null && (
        <Button variant="secondary" onClick={another.start} loading={another.busy}>
          {texts.another}
        </Button>
      )}
      {another.failure !== null && <Notice tone="error">{another.failure}</Notice>}
      {onBehalfOf === null && <WhatNext />}
    </Screen>
  );
}

function WhatNext() {
  return (
    <section className="card">
      <h2>{texts.nextTitle}</h2>
      <ol>
        {texts.next.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}

/** For an officer who enters one after another: the next one at once, with how many there were. */
function NextPerson({ another }: { another: ReturnType<typeof useAnother> }) {
  const navigate = useNavigate();
  const entered = enteredInThisSitting();
  return (
    <section className="card">
      {entered > 0 && <p>{submissionTexts.onBehalf.entered(entered)}</p>}
      <p>{texts.onBehalf.tell}</p>
      <Button onClick={another.start} loading={another.busy}>
        {texts.onBehalf.another}
      </Button>
      <Button variant="link" onClick={() => void navigate('/can-bo')}>
        {texts.onBehalf.hub}
      </Button>
    </section>
  );
}

function useAnother(code: string) {
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const start = () => {
    setBusy(true);
    startAnother(code)
      .then(
        () => void navigate(stepAddress('personal')),
        (error: unknown) => setFailure(sentenceOf(error)),
      )
      .finally(() => setBusy(false));
  };
  return { busy, failure, start };
}

type CodeCardProps = { code: string; submitted: string; qr: QrCode | null };

function CodeCard({ code, submitted, qr }: CodeCardProps) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setSaid(texts.copied),
      () => setSaid(texts.copyFailed),
    );
  const save = (drawn: QrCode) =>
    saveReceiptImage({ code, submitted, qr: drawn }).then(
      () => setSaid(texts.saved),
      () => setSaid(texts.saveFailed),
    );
  return (
    <section className="card receipt-code">
      <p className="soft">{texts.code}</p>
      <p className="receipt-code-signs">{code}</p>
      <p>{texts.keepIt}</p>
      {qr && (
        <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={texts.qrLabel(code)}>
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
      )}
      <p className="soft">{texts.qrHint}</p>
      <div className="row">
        <Button variant="link" onClick={() => void copy()}>
          {texts.copy}
        </Button>
        {/* Inside Zalo a page cannot hand over a file; there the picture of the screen does. */}
        {qr && currentPlatform().name === 'browser' && (
          <Button variant="link" onClick={() => void save(qr)}>
            {texts.save}
          </Button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
