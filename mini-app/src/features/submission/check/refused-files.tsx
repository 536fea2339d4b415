import { Link } from 'react-router-dom';
import { Notice } from '../../../components/notice.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { editAddress } from '../form/step-address.ts';

const texts = submissionTexts.check;

/** Files that were refused hold nobody up, but nobody should believe that they went along. */
export function RefusedFiles({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Notice tone="warning">
      <p>{texts.refusedFiles(count)}</p>
      <Link className="tap-link" to={editAddress('evidence')}>
        {texts.editEvidence}
      </Link>
    </Notice>
  );
}
