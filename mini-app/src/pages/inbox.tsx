import { Screen } from '../components/screen.tsx';
import { Inbox } from '../features/notifications/inbox.tsx';
import { inboxTexts } from '../texts/inbox.ts';
import { useBack } from './use-back.ts';

export function InboxPage() {
  return (
    <Screen title={inboxTexts.title} onBack={useBack('/')}>
      <Inbox />
    </Screen>
  );
}
