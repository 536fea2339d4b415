import { Screen } from '../components/screen.tsx';
import { HandOverLink } from '../features/official/hand-over-link.tsx';
import { OfficialList } from '../features/official/official-list.tsx';
import { officialTexts } from '../texts/official.ts';
import { useBack } from './use-back.ts';

export function OfficialPage() {
  return (
    <Screen title={officialTexts.title} onBack={useBack('/')}>
      <HandOverLink />
      <p>{officialTexts.lead}</p>
      <OfficialList />
    </Screen>
  );
}
