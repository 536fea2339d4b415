import { roleNames } from '@sang-kien/shared';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { getMe } from '../../api/me.ts';
import { acceptInvitation, type AcceptedRole } from '../../api/official.ts';
import { ApiProblem, sentenceOf } from '../../api/problem.ts';
import { currentSession, keepSession } from '../../api/session.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { officialTexts } from '../../texts/official.ts';

const texts = officialTexts.invitation;

/** Takes up an invitation by the person's own tap, for a link may be opened by a preview or by mistake. */
export function AcceptInvitation({ token }: { token: string }) {
  const navigate = useNavigate();
  const { role, busy, failure, accept } = useAccept(token);
  if (role) {
    return (
      <>
        <Notice tone="success">{texts.done(roleNames[role.role], role.unitName)}</Notice>
        <Button onClick={() => navigate('/can-bo', { replace: true })}>{texts.open}</Button>
      </>
    );
  }
  return (
    <>
      {failure ? <Notice tone="error">{failure.sentence}</Notice> : <p>{texts.lead}</p>}
      {!failure?.final && (
        <Button loading={busy} onClick={() => void accept()}>
          {texts.accept}
        </Button>
      )}
    </>
  );
}

function useAccept(token: string) {
  const [role, setRole] = useState<AcceptedRole | null>(null);
  const [busy, setBusy] = useState(false);
  // Final: used, too old or unknown; another tap would bring the same answer.
  const [failure, setFailure] = useState<{ sentence: string; final: boolean } | null>(null);
  const accept = async () => {
    setBusy(true);
    setFailure(null);
    try {
      setRole(await acceptInvitation(token));
      await refreshPerson();
    } catch (error) {
      const final = error instanceof ApiProblem && error.code === 'not_found';
      setFailure({ sentence: sentenceOf(error), final });
    }
    setBusy(false);
  };
  return { role, busy, failure, accept };
}

/** The session carries the person's roles as they were at sign-in. */
async function refreshPerson(): Promise<void> {
  const session = currentSession();
  if (session !== null) keepSession({ ...session, person: await getMe() });
}
