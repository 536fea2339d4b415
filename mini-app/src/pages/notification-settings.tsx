import { Screen } from '../components/screen.tsx';
import { NotificationSettings } from '../features/official/notification/notification-settings.tsx';
import { notificationTexts } from '../texts/official-notification.ts';
import { useBack } from './use-back.ts';

const texts = notificationTexts.settings;

export function NotificationSettingsPage() {
  return (
    <Screen title={texts.title} onBack={useBack('/can-bo')} corner={false}>
      <p>{texts.lead}</p>
      <NotificationSettings />
    </Screen>
  );
}
