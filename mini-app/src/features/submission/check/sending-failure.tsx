import { stepOf, type Problem } from '@sang-kien/shared';
import { Link } from 'react-router-dom';
import { Notice } from '../../../components/notice.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { editAddress } from '../form/step-address.ts';
import type { Sending } from './use-sending.ts';

const texts = submissionTexts.check;

/** Why the dossier did not go, with the way to what must be mended. */
export function SendingFailure({ failure }: { failure: NonNullable<Sending['failure']> }) {
  const problems = failure.outcome === 'refused' ? failure.problems : [];
  const atFields = problems.filter(({ field }) => stepOf(field) !== undefined);
  // Of no field is the gate: nothing to mend, only a time to wait for.
  const elsewhere = problems.filter(({ field }) => stepOf(field) === undefined);
  return (
    <Notice tone="error">
      {problems.length === 0 && <p>{failure.sentence}</p>}
      {failure.outcome === 'sent_before' && (
        <Link className="tap-link" to="/ho-so">
          {texts.myDossiers}
        </Link>
      )}
      {elsewhere.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      <ProblemLinks problems={atFields} />
    </Notice>
  );
}

/** Problems at fields, each leading to its step. */
export function ProblemLinks({ problems }: { problems: readonly Problem[] }) {
  const linked = problems.flatMap((problem) => {
    const step = stepOf(problem.field);
    return step ? [{ ...problem, step }] : [];
  });
  if (linked.length === 0) return null;
  return (
    <>
      <p>{texts.refused}</p>
      <ul>
        {linked.map(({ field, message, step }) => (
          <li key={`${field} ${message}`}>
            <Link to={editAddress(step)} state={{ showProblems: true }}>
              {message}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
