import { stepOf } from '@sang-kien/shared';
import { Link } from 'react-router-dom';
import { Notice } from '../../../components/notice.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { editAddress } from '../form/step-address.ts';
import type { Sending } from './use-sending.ts';

const texts = submissionTexts.check;

/** Why the dossier did not go, with the way to what must be mended. */
export function SendingFailure({ failure }: { failure: NonNullable<Sending['failure']> }) {
  if (failure.outcome !== 'refused' || failure.problems.length === 0) {
    return (
      <Notice tone="error">
        <p>{failure.sentence}</p>
        {failure.outcome === 'sent_before' && <Link to="/ho-so">{texts.myDossiers}</Link>}
      </Notice>
    );
  }
  return (
    <Notice tone="error">
      <p>{texts.refused}</p>
      <ul>
        {failure.problems.map(({ field, message }) => {
          const step = stepOf(field);
          return (
            <li key={`${field} ${message}`}>
              {step ? <Link to={editAddress(step)}>{message}</Link> : message}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
