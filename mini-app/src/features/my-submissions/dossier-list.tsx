import type { DraftResponse, SubmissionSummary } from '@sang-kien/shared';
import { useNavigate } from 'react-router-dom';
import { getDraft } from '../../api/draft.ts';
import { listSubmissions } from '../../api/submission.ts';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { LinkRow } from '../../components/link-row.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { moment } from '../../components/moment.ts';
import { StateBadge } from '../../components/state-badge.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { dossierTexts as texts } from '../../texts/dossier.ts';

type Mine = { submissions: SubmissionSummary[]; draft: DraftResponse };

/** My draft, if one was begun, and my dossiers, newest first. */
export function DossierList() {
  const navigate = useNavigate();
  const mine = useLoad(loadMine, 'mine');
  return (
    <Loaded load={mine}>
      {({ submissions, draft }) =>
        submissions.length === 0 && draft.version === 0 ? (
          <>
            <Empty>{texts.empty}</Empty>
            <Button onClick={() => navigate('/nop/personal')}>{texts.start}</Button>
          </>
        ) : (
          <ul className="list">
            {draft.version > 0 && <DraftRow draft={draft} />}
            {submissions.map((each) => (
              <SubmissionRow key={each.code} {...each} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

async function loadMine(): Promise<Mine> {
  const [submissions, draft] = await Promise.all([listSubmissions(), getDraft()]);
  return { submissions, draft };
}

function DraftRow({ draft }: { draft: DraftResponse }) {
  return (
    <li>
      <LinkRow to="/nop/personal">
        <StatusBadge tone="warning">{texts.draft}</StatusBadge>
        <strong>{draft.content.initiative?.title?.trim() || texts.draftUntitled}</strong>
        {draft.updatedAt !== null && (
          <span className="soft">{texts.draftSaved(moment(draft.updatedAt))}</span>
        )}
      </LinkRow>
    </li>
  );
}

function SubmissionRow({ code, title, state, submittedAt }: SubmissionSummary) {
  return (
    <li>
      <LinkRow to={`/ho-so/${code}`}>
        <StateBadge state={state} />
        <strong>{title}</strong>
        <span className="soft">
          {code} · {texts.submittedAt(moment(submittedAt))}
        </span>
      </LinkRow>
    </li>
  );
}
