import { useState } from 'react';
import { revoke } from '../../../api/appointment.ts';
import { sentenceOf } from '../../../api/problem.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { peopleTexts as texts } from '../../../texts/official-people.ts';

type RevokeProps = {
  what: 'people' | 'invitations';
  id: string;
  /** Whose: the button is told apart from its neighbours by it. */
  who: string;
  question: string;
  onRevoked: () => void;
};

/** Ends a post or takes an invitation back, after a question. */
export function Revoke({ what, id, who, question, onRevoked }: RevokeProps) {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const go = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await revoke(what, id);
      onRevoked();
    } catch (error) {
      setFailure(sentenceOf(error));
      setBusy(false);
    }
  };
  if (!asked)
    return (
      <Button
        variant="link"
        className="people-revoke"
        label={texts.revokeOf(who)}
        onClick={() => setAsked(true)}
      >
        {texts.revoke}
      </Button>
    );
  return (
    <div role="group" aria-label={texts.revokeOf(who)} className="stack">
      <p>{question}</p>
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      <Button variant="danger" loading={busy} onClick={() => void go()}>
        {texts.yes}
      </Button>
      <Button variant="secondary" onClick={() => setAsked(false)}>
        {texts.no}
      </Button>
    </div>
  );
}
