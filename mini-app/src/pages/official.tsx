import { Screen } from '../components/screen.tsx';
import { OfficialList } from '../features/official/official-list.tsx';
import { officialTexts } from '../texts/official.ts';
import { useBack } from './use-back.ts';

export function OfficialPage() {
  return (
    <Screen title={officialTexts.title} onBack={useBack('/')}>
      <p>{officialTexts.lead}</p>
      <OfficialList />
    </Screen>
  );
}
