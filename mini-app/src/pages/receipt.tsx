import { receiptResponse, type ReceiptResponse } from '@sang-kien/shared';
import { useLocation, useParams } from 'react-router-dom';
import { sentenceOf } from '../api/problem.ts';
import { getSubmission } from '../api/submission.ts';
import { useLoad } from '../api/use-load.ts';
import { Button } from '../components/button.tsx';
import { Loading } from '../components/loading.tsx';
import { Notice } from '../components/notice.tsx';
import { Screen } from '../components/screen.tsx';
import { ReceiptScreen } from '../features/submission/receipt/receipt-screen.tsx';
import '../features/submission/submission.css';
import { submissionTexts } from '../texts/submission.ts';

const texts = submissionTexts.receipt;

/** /bien-nhan/:code */
export function ReceiptPage() {
  const { state } = useLocation();
  const fresh = receiptIn(state);
  return fresh ? <ReceiptScreen receipt={fresh} onBehalfOf={onBehalfIn(state)} /> : <LoadedReceipt />;
}

/** Straight from the check page the receipt is at hand, also when the network has just gone. */
function receiptIn(state: unknown): ReceiptResponse | null {
  if (typeof state !== 'object' || state === null || !('receipt' in state)) return null;
  return receiptResponse.safeParse(state.receipt).data ?? null;
}

function onBehalfIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('onBehalfOf' in state)) return null;
  return typeof state.onBehalfOf === 'string' ? state.onBehalfOf : null;
}

function LoadedReceipt() {
  const { code = '' } = useParams();
  const load = useLoad(() => getSubmission(code), code);
  if (load.state === 'ready') {
    const { submittedBy, author } = load.value.content;
    const onBehalfOf = submittedBy === 'union' ? author.fullName : null;
    return <ReceiptScreen receipt={load.value} onBehalfOf={onBehalfOf} />;
  }
  return (
    <Screen title={texts.title}>
      {load.state === 'loading' ? (
        <Loading label={texts.loading} />
      ) : (
        <>
          <Notice tone="error">
            {texts.loadFailed} {sentenceOf(load.error)}
          </Notice>
          <Button onClick={load.retry}>{submissionTexts.retry}</Button>
        </>
      )}
    </Screen>
  );
}
