import { Screen } from '../components/screen.tsx';
import { UndeliveredList } from '../features/official/notification/undelivered-list.tsx';
import { notificationTexts } from '../texts/official-notification.ts';
import { useBack } from './use-back.ts';

const texts = notificationTexts.undelivered;

export function UndeliveredPage() {
  return (
    <Screen title={texts.title} onBack={useBack('/can-bo')} corner={false}>
      <p>{texts.lead}</p>
      <UndeliveredList />
    </Screen>
  );
}
