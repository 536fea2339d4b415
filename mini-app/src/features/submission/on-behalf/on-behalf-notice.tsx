import { Notice } from '../../../components/notice.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { enteredInThisSitting } from './sitting.ts';

const texts = submissionTexts.onBehalf;

/** Reminds an officer whose answers these are, and how many were entered so far. */
export function OnBehalfNotice() {
  const entered = enteredInThisSitting();
  return (
    <Notice>
      <p>{texts.notice}</p>
      {entered > 0 && <p>{texts.entered(entered)}</p>}
    </Notice>
  );
}
