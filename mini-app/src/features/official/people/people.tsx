import { useState } from 'react';
import { listOfficials, type Invited } from '../../../api/appointment.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Button } from '../../../components/button.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { peopleTexts as texts } from '../../../texts/official-people.ts';
import { InvitationList } from './invitation-list.tsx';
import { InviteForm } from './invite-form.tsx';
import { InvitedCard } from './invited.tsx';
import { PostList } from './post-list.tsx';
import './people.css';

/** Officials below me: who they are, whom I have invited, and inviting. */
export function People() {
  const [changes, setChanges] = useState(0);
  const [step, setStep] = useState<'list' | 'form' | Invited>('list');
  const load = useLoad(() => listOfficials(), String(changes));
  const changed = () => setChanges((before) => before + 1);
  const done = () => {
    setStep('list');
    changed();
  };
  return (
    <Loaded load={load}>
      {(first) => {
        if (typeof step === 'object') return <InvitedCard invited={step} onDone={done} />;
        if (step === 'form')
          return (
            <InviteForm roles={first.rolesToInvite} onInvited={setStep} onCancel={() => setStep('list')} />
          );
        return (
          <>
            <Button onClick={() => setStep('form')}>{texts.invite.open}</Button>
            <InvitationList key={`open-${changes}`} onChanged={changed} />
            <PostList key={`posts-${changes}`} first={first} onChanged={changed} />
          </>
        );
      }}
    </Loaded>
  );
}
