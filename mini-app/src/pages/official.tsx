import { Screen } from '../components/screen.tsx';
import { Hub } from '../features/official/hub/hub.tsx';
import { hubTexts } from '../texts/official-hub.ts';
import { useBack } from './use-back.ts';

export function OfficialPage() {
  return (
    <Screen title={hubTexts.title} onBack={useBack('/')} corner={false}>
      <Hub />
    </Screen>
  );
}
