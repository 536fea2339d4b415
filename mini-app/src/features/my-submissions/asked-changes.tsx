import { lastAsked, stepTitles, type SubmissionDetail } from '@sang-kien/shared';
import { useNavigate } from 'react-router-dom';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { dossierTexts } from '../../texts/dossier.ts';

const texts = dossierTexts.asked;

/** What the unit asks the submitter to put right, and the way there. */
export function AskedChanges({ detail }: { detail: SubmissionDetail }) {
  const navigate = useNavigate();
  const asked = lastAsked(detail.timeline);
  if (!detail.actions.includes('edit') || !asked) return null;
  return (
    <section className="stack-tight" aria-label={texts.title}>
      <Notice tone="warning">
        <h2>{texts.title}</h2>
        {asked.reason !== null && <p>{dossierTexts.reason(asked.reason)}</p>}
        <p>{texts.steps(stepTitles(asked.steps))}</p>
      </Notice>
      <Button onClick={() => void navigate(`/ho-so/${detail.code}/bo-sung`)}>{texts.mend}</Button>
    </section>
  );
}
