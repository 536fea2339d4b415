import { useSearchParams } from 'react-router-dom';
import { Notice } from '../components/notice.tsx';
import { Screen } from '../components/screen.tsx';
import { AcceptInvitation } from '../features/official/accept-invitation.tsx';
import { officialTexts } from '../texts/official.ts';
import { useBack } from './use-back.ts';

export function InvitationPage() {
  const token = useSearchParams()[0].get('token');
  const { title, missing } = officialTexts.invitation;
  return (
    <Screen title={title} onBack={useBack('/')}>
      {token ? <AcceptInvitation token={token} /> : <Notice tone="error">{missing}</Notice>}
    </Screen>
  );
}
