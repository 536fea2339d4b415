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
  const fresh = receiptIn(useLocation().state);
  return fresh ? <ReceiptScreen receipt={fresh} /> : <LoadedReceipt />;
}

/** Straight from the check page the receipt is at hand, also when the network has just gone. */
function receiptIn(state: unknown): ReceiptResponse | null {
  if (typeof state !== 'object' || state === null || !('receipt' in state)) return null;
  return receiptResponse.safeParse(state.receipt).data ?? null;
}

function LoadedReceipt() {
  const { code = '' } = useParams();
  const load = useLoad(() => getSubmission(code), code);
  if (load.state === 'ready') return <ReceiptScreen receipt={load.value} />;
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
