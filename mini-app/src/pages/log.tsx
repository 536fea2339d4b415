import { Screen } from '../components/screen.tsx';
import { LogList } from '../features/official/log/log-list.tsx';
import { logTexts } from '../texts/official-log.ts';
import { useBack } from './use-back.ts';

export function LogPage() {
  return (
    <Screen title={logTexts.title} onBack={useBack('/can-bo')} corner={false}>
      <p>{logTexts.lead}</p>
      <LogList />
    </Screen>
  );
}
