import { Screen } from '../components/screen.tsx';
import { HandOverLists } from '../features/official/hand-over-list.tsx';
import { handOverTexts } from '../texts/hand-over.ts';
import { useBack } from './use-back.ts';

export function HandOversPage() {
  return (
    <Screen title={handOverTexts.title} onBack={useBack('/can-bo')} corner={false}>
      <p>{handOverTexts.lead}</p>
      <HandOverLists />
    </Screen>
  );
}
